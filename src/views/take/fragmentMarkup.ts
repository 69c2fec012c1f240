/** What a drawing's rules say by class, as attributes, which rules outweigh: for where style or class is taken away. */
const WITHOUT_STYLE: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['.mtm-plot', { 'font-family': 'sans-serif', 'font-size': '12', fill: 'currentColor' }],
  ['.mtm-ranked', { 'font-size': '16' }],
  ['.mtm-ranked text', { 'font-size': '13' }],
  ['.mtm-ranked .mtm-small', { 'font-size': '12' }],
  ['.mtm-estimate', { 'stroke-dasharray': '5 3' }],
  ['.mtm-before', { 'stroke-dasharray': '1.5 3' }],
  ['svg .mtm-roomy, svg .mtm-wide, svg .mtm-widest', { display: 'none' }],
]

/** The margin that a plot has on its left in the sheet, in px, and the part of a phone's column that both leave. */
const WITHIN: Readonly<Record<string, readonly [left: number, width: string]>> = {
  'mtm-ranking': [118, '44%'],
  'mtm-trend': [34, '54%'],
  'mtm-change': [64, '60%'],
}

/** Px; a sheet that has its height from its width, where what says so is taken away. */
const SHEET_WIDTH = 320

/** Makes what was drawn hold in a page of others, and after what filters and newsletters do to it. */
export function settleFragment(drawn: Element): void {
  for (const svg of drawn.querySelectorAll('svg')) holdSize(svg)
  for (const filled of drawn.querySelectorAll('[fill^="url("]')) addFallback(filled, drawn)
  for (const [selector, attributes] of WITHOUT_STYLE) {
    for (const found of drawn.querySelectorAll(selector)) setAttributes(found, attributes)
  }
  for (const [name, place] of Object.entries(WITHIN)) {
    for (const plot of drawn.querySelectorAll(`svg.${name}`)) drawWithin(plot, place)
  }
  for (const head of drawn.querySelectorAll('h1')) {
    const lower = document.createElement('h2')
    lower.append(...head.childNodes)
    head.replaceWith(lower)
  }
  for (const text of drawn.querySelectorAll('text')) partLines(text)
  partElements(drawn)
}

/** Holds a drawing to its height and its margins where a page has rules for every picture. */
function holdSize(svg: SVGSVGElement): void {
  const overflow = svg.getAttribute('overflow')
  if (overflow !== null) svg.style.overflow = overflow
  const height = svg.getAttribute('height')
  // A nested one is as high as what it stands in.
  const [, length, unit = 'px'] = /^([\d.]+)(em)?$/.exec(height ?? '') ?? []
  if (length !== undefined) svg.style.height = `${length}${unit}`
  const [, across, down] = /aspect-ratio: *([\d.]+) *\/ *([\d.]+)/.exec(svg.style.cssText) ?? []
  if (across === undefined || down === undefined) return
  svg.style.width = '100%'
  svg.style.height = 'auto'
  const sheetHeight = Math.round((SHEET_WIDTH * Number(down)) / Number(across))
  setAttributes(svg, { width: `${SHEET_WIDTH}`, height: `${sheetHeight}` })
}

/** Where its hatch cannot be found, a shape has the hatch's colour, and of a class its paler one. */
function addFallback(filled: Element, drawn: Element): void {
  const fill = filled.getAttribute('fill') ?? ''
  const hatch = drawn.querySelector(`[id="${/^url\(#(.*)\)$/.exec(fill)?.[1]}"]`)
  const inks = [...(hatch?.querySelectorAll('rect') ?? [])].filter(
    (rect) => !/var\(--paper\b/.test(rect.getAttribute('fill') ?? ''),
  )
  const ink = inks[0]?.getAttribute('fill')
  if (ink) filled.setAttribute('fill', `${fill} ${ink}`)
}

/** Gives a plot its margins by attributes; those that the sheet gives take their place. */
function drawWithin(plot: Element, [left, width]: readonly [number, string]): void {
  const inner = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  setAttributes(inner, { class: 'mtm-inner', transform: `translate(${left} 0)` })
  inner.append(...plot.childNodes)
  plot.append(inner)
  setAttributes(plot, { width })
}

/** Keeps the pieces of a text apart where its tags are taken away; a space takes the room of the shift that was there. */
function partLines(text: Element): void {
  for (const piece of text.querySelectorAll('tspan')) {
    const before = piece.previousSibling
    const isApart = /\s$/.test(before?.textContent ?? ' ') || /^\s/.test(piece.textContent ?? '')
    if (isApart || before === null) continue
    const endsThere = text.closest('[text-anchor=end]') !== null
    if (piece.hasAttribute('x') && !endsThere) before.after(' ')
    else piece.prepend(' ')
    const shift = Number(piece.getAttribute('dx') ?? 0)
    if (!piece.hasAttribute('x') && shift > 0)
      setAttributes(piece, { dx: `${Math.max(0, shift - 3)}` })
  }
}

/** Puts white space between elements, save in a text and in a style. */
function partElements(parent: Element): void {
  for (const child of [...parent.children]) {
    if (/^(?:text|style)$/i.test(child.tagName)) continue
    partElements(child)
  }
  for (const child of [...parent.children].slice(1)) {
    if (child.previousSibling?.nodeType === Node.ELEMENT_NODE) child.before(' ')
  }
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
