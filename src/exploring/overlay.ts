import type { ExploringWords } from './exploringSetting'
import { boxOf, type Mark, nameOf } from './marks'
import { tipPlace } from './tipPlace'

let count = 0

/**
 * What stands over a chart that is explored: the tip, the ring around what the keyboard is at, and what is said of
 * an action; and above it the line of keys, which covers no figure. Places are in px from the corner of `root`.
 */
export class Overlay {
  private readonly root: HTMLElement
  private readonly id = `exploring-${count++}`
  readonly element = div('exploring')
  private readonly tip = div('exploring-tip')
  private readonly ring = div('exploring-ring')
  private readonly keys = document.createElement('p')
  private readonly said = document.createElement('p')
  private readonly highlighted = document.createElement('span')

  constructor(root: HTMLElement) {
    this.root = root
    const { tip, ring, keys, said, highlighted, id } = this
    tip.role = 'tooltip'
    tip.id = `${id}-tip`
    ring.hidden = true
    keys.className = 'exploring-keys'
    said.className = 'exploring-said'
    said.role = 'status'
    highlighted.id = `${id}-highlighted`
    highlighted.hidden = true
    this.element.append(ring, keys, said, highlighted)
  }

  /** Puts itself before the part of the chart that has its first mark, or before all where it has none; says what it says there. */
  attach(words: ExploringWords, picks: boolean, first: Mark | null): void {
    const texts = [words.keysText(picks), words.highlightedText] as const
    if (this.keys.textContent !== texts[0]) this.keys.textContent = texts[0]
    this.highlighted.textContent ||= texts[1]
    const { element } = this
    // Of an embed the chart is a part of what is published.
    const around = this.root.querySelector('article') ?? this.root
    const parts = [...around.children].filter((child) => child !== element)
    const part = startOf(parts.find((child) => child.contains(first)) ?? parts[0])
    if (part !== element.nextSibling) part?.before(element)
  }

  /** Shows the name of a mark and its notes beside it, or beside the pointer on it. */
  showTip(mark: Mark, notes: readonly string[], pointer: PointerEvent | MouseEvent | null): void {
    const { tip, root } = this
    const about = div('exploring-notes')
    about.id = this.notesId
    about.append(...notes.map(paragraph))
    tip.replaceChildren(paragraph(nameOf(mark)), about)
    this.element.append(tip)
    const around = root.getBoundingClientRect()
    const room = {
      left: Math.max(0, around.left),
      right: Math.min(document.documentElement.clientWidth, around.right),
      top: 0,
      bottom: innerHeight,
    }
    const at = pointer && { x: pointer.clientX, y: pointer.clientY }
    const size = { width: tip.offsetWidth, height: tip.offsetHeight }
    const { left, top } = tipPlace(size, mark.getBoundingClientRect(), at, room)
    Object.assign(tip.style, { left: `${left - around.left}px`, top: `${top - around.top}px` })
  }

  hideTip(): void {
    this.tip.remove()
  }

  /** Draws the ring around a mark that the keyboard is at, and shows the line of keys; `null` takes the ring away. */
  ringAround(mark: Mark | null): void {
    const { ring, root, element } = this
    ring.hidden = mark === null
    if (mark === null) return
    element.classList.add('is-keyed')
    const [box, around] = [boxOf(mark), root.getBoundingClientRect()]
    Object.assign(ring.style, {
      left: `${box.left - around.left}px`,
      top: `${box.top - around.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    })
  }

  /** Takes the line of keys away, once the keyboard has left the chart. */
  hideKeys(): void {
    this.element.classList.remove('is-keyed')
  }

  /** Says what an action has done, once, to who does not see it. */
  say(text: string): void {
    this.said.textContent = text
  }

  /** Has a mark described by what is true of it: that it is highlighted, and its notes while they are shown. */
  describe(mark: Mark, isPicked: boolean, hasNotes: boolean): void {
    const ids = [isPicked && this.highlighted.id, hasNotes && this.notesId]
      .filter(Boolean)
      .join(' ')
    if (ids === '') mark.removeAttribute('aria-describedby')
    else if (mark.getAttribute('aria-describedby') !== ids) {
      mark.setAttribute('aria-describedby', ids)
    }
  }

  /** Whether something is part of the tip. */
  isInTip(target: EventTarget | null): boolean {
    return target instanceof Node && this.tip.contains(target)
  }

  /** Whether something is its own, not the chart's. */
  holds(target: Node): boolean {
    return this.element.contains(target)
  }

  private get notesId(): string {
    return `${this.id}-notes`
  }
}

/** Where a part begins: with React's mark before it, if there is one, for React looks right behind that for what it takes over. */
function startOf(part: Element | undefined): ChildNode | undefined {
  const before = part?.previousSibling
  return before instanceof Comment ? before : part
}

function div(className: string): HTMLDivElement {
  return Object.assign(document.createElement('div'), { className })
}

function paragraph(text: string): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { textContent: text })
}
