import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CHARTS, type ChartKind } from '../../src/domain/view/view'
import { PICTURE_SHAPES } from '../../src/figures/picture/pictureShapes'
import { ALLIES, drawnOf, pictureFile, sizeOf } from '../component/viewPicture'
import { type DrawnBox, drawnBoxes } from './drawnBoxes'
import { allIn, type Drawn, isOfClass, readDrawing, textOf } from './drawnTree'

const CHOSEN = [
  'allies=DEU',
  'allies=USA-POL-FRA-DEU',
  'allies=USA-POL-EST-GBR-LTU-GRC-NATO_EUR_CAN-DEU',
]
const NEWEST = 'release=2026-07-07&year=2026&years=2014..2026'
/** The newest release; one of estimates, at an own mark; one printed to one decimal; one from news reports. */
const OTHERS = [
  'release=2024-06-17&year=2024&years=2014..2024&threshold=2.25&allies=USA-POL-FRA-DEU',
  'release=2026-03-26&year=2025&years=2014..2025&allies=DEU',
  'release=2021-06-11&year=2021&years=2020..2021&allies=USA-POL-EST-GBR-FRA-DEU-ESP',
]

/** Views of a kind: with few and with many allies chosen, of several times, in every colouring. */
function queriesOf(chart: ChartKind): readonly string[] {
  const views = [...CHOSEN.map((allies) => `${NEWEST}&${allies}`), ...OTHERS]
  const coloured = [`${NEWEST}&allies=DEU&colour=value&threshold=3.5`]
  return [...views, ...(chart === 'map' ? coloured : [])].map((view) => `chart=${chart}&${view}`)
}

interface Taken {
  readonly name: string
  readonly picture: Drawn
  readonly size: { readonly width: number; readonly height: number }
  readonly boxes: readonly DrawnBox[]
}

/** The pictures of a kind, every view in every shape. */
function picturesOf(chart: ChartKind): readonly Taken[] {
  return queriesOf(chart).flatMap((query) =>
    PICTURE_SHAPES.map((shape) => {
      const [picture] = readDrawing(pictureFile(query, shape)).children
      if (picture === undefined || typeof picture === 'string') throw new Error(query)
      const size = sizeOf(chart, shape)
      const boxes = drawnBoxes(picture, size)
      return { name: `${query} ${shape}`, picture, size, boxes }
    }),
  )
}

const placeOf = ({ what, left, right, top, bottom }: DrawnBox) =>
  `${what} at ${[left, right, top, bottom].map(Math.round).join(' ')}`

const isText = ({ element }: DrawnBox) => element.tag === 'text'

/** What a picture does not hold. */
function outside({ boxes, size }: Taken): readonly string[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > size.width + 0.5 || top < -0.5 || bottom > size.height + 0.5,
    )
    .map(placeOf)
}

/** Texts that lie on another by more than the space around their letters. */
function overlaid({ boxes }: Taken): readonly string[] {
  const texts = boxes.filter(isText)
  const shared = (a: number, b: number, c: number, d: number) => Math.min(b, d) - Math.max(a, c)
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.element !== other.element &&
          shared(one.left, one.right, other.left, other.right) >
            Math.min(one.right - one.left, other.right - other.left) * 0.2 &&
          shared(one.top, one.bottom, other.top, other.bottom) > (one.bottom - one.top) * 0.45,
      )
      .map((other) => `${placeOf(one)} on ${placeOf(other)}`),
  )
}

/** The elements of what is named: of data. Areas of a map are not among them, for labels belong on them. */
function dataIn(drawing: Drawn): ReadonlySet<Drawn> {
  const isNamed = ({ attributes }: Drawn) =>
    ['listitem', 'img'].includes(attributes.get('role') ?? '')
  const isMark = ({ attributes, tag }: Drawn) =>
    /\bmtm-(?:end|mark|pins)\b/.test(attributes.get('class') ?? '') || tag === 'svg'
  const inside = (element: Drawn, isOfData: boolean): readonly Drawn[] => {
    if (isMark(element) && element !== drawing) return []
    const isData = isOfData || (isNamed(element) && element !== drawing)
    const isArea =
      element.tag === 'path' &&
      isNamed(element) &&
      element.attributes.has('data-datum') &&
      element.attributes.get('role') === 'listitem'
    const own = isData && !isArea ? [element] : []
    return [
      ...own,
      ...element.children.flatMap((child) =>
        typeof child === 'string' ? [] : inside(child, isData),
      ),
    ]
  }
  return new Set(inside(drawing, false))
}

/** Texts on points, bars or lines of figures; what the letters take up is less than their line. */
function onData({ picture, boxes }: Taken): readonly string[] {
  const data = dataIn(picture)
  // Paper under a value is no figure.
  const isPaper = ({ element: { tag, attributes } }: DrawnBox) =>
    tag === 'rect' && attributes.get('fill') === '#ffffff' && attributes.get('stroke') === 'none'
  const shapes = boxes.filter((box) => data.has(box.element) && !isText(box) && !isPaper(box))
  return boxes.filter(isText).flatMap((text) => {
    const [top, bottom] = [
      text.top + (text.bottom - text.top) * 0.2,
      text.bottom - (text.bottom - text.top) * 0.25,
    ]
    const holds = (x: number, y: number) =>
      x > text.left + 1 && x < text.right - 1 && y > top && y < bottom
    const isOn = ({ left, right, top: from, bottom: to, along }: DrawnBox) =>
      along === undefined
        ? left < text.right - 1 && right > text.left + 1 && from < bottom && to > top
        : along.some(([x, y]) => holds(x, y))
    return shapes.filter(isOn).map((shape) => `${placeOf(text)} on ${placeOf(shape)}`)
  })
}

/** Leaders of labels at the ends of lines that begin left of the last figure. */
function leadersAmongData({ picture, boxes }: Taken): readonly string[] {
  const data = dataIn(picture)
  const points = boxes.filter(({ element }) => data.has(element) && element.tag === 'circle')
  const last = Math.max(...points.map(({ left, right }) => (left + right) / 2))
  const ends = new Set(
    allIn(picture)
      .filter((one) => isOfClass(one, 'mtm-end'))
      .flatMap(allIn),
  )
  return boxes
    .filter(({ element, left }) => element.tag === 'path' && ends.has(element) && left < last)
    .map(placeOf)
}

const LENGTHS = 'x y x1 x2 y1 y2 cx cy r dx dy width height'.split(' ')

/** What LibreOffice draws otherwise than others: drawings in drawings, lengths in per cent, runs of texts that do not start at their place. */
function unlikeElsewhere({ picture }: Taken): readonly string[] {
  const look = (element: Drawn, outer: string): readonly string[] => {
    const anchor = element.attributes.get('text-anchor') ?? outer
    const isRun =
      element.tag === 'tspan' && !element.attributes.has('x') && !element.attributes.has('y')
    const parts = [...element.attributes]
      .filter(([name, value]) => value.endsWith('%') && LENGTHS.includes(name))
      .map(([name]) => `${name} of ${element.tag} in per cent`)
    return [
      ...(element.tag === 'svg' && element !== picture ? ['a drawing in a drawing'] : []),
      ...(isRun && anchor !== 'start'
        ? [`a run that does not start at its place: ${textOf(element)}`]
        : []),
      ...(element.tag === 'text' && element.attributes.has('dx')
        ? [`${textOf(element)} is shifted`]
        : []),
      ...parts,
      ...element.children.flatMap((child) =>
        typeof child === 'string' ? [] : look(child, anchor),
      ),
    ]
  }
  return look(picture, 'start')
}

const NAMES = ALLIES.flatMap(({ name, code }) => [name, code])
const LETTERS = ['a', 'b', 'c', 'd', 'e', '▲', '▼', '†', '#']

/** The signs that stand behind figures and names, whatever element they are drawn by. */
function drawnSigns({ picture, boxes }: Taken): ReadonlySet<string> {
  const signs = boxes
    .filter(({ element }) => isText({ element } as DrawnBox) && !picture.children.includes(element))
    .flatMap(({ what }) => {
      const words = what.split(/\s+|(?=[▲▼†])/)
      const first = words.findLastIndex((word) => !/^([▲▼†]|[a-z]{1,2})$/.test(word)) + 1
      const before = what.slice(
        0,
        what.lastIndexOf(words[first - 1] ?? '') + (words[first - 1] ?? '').length,
      )
      const isFigure = /[\d%]$/.test(before) && before.split(' ').length <= 4
      return isFigure || NAMES.includes(before) ? words.slice(first) : []
    })
  // A map's legend says it.
  const isHatched = allIn(picture).some((one) =>
    /(?<!-map)-undecided\)/.test(one.attributes.get('fill') ?? ''),
  )
  return new Set([...signs, ...(isHatched ? ['#'] : [])])
}

const isPart = ({ picture }: Taken) => /and \d+ more allies/.test(textOf(picture))

/** Signs without their note, and notes without their sign. */
function unexplained(taken: Taken): readonly string[] {
  const foot = taken.picture.children
    .flatMap((child) => (typeof child === 'string' || child.tag !== 'text' ? [] : [child]))
    .flatMap((text) =>
      allIn(text)
        .filter(({ tag }) => tag === 'tspan')
        .map(textOf),
    )
    .join(' ')
  const isExplained = (sign: string) =>
    ` ${foot}`.split(/[ \u2003]/).some((word) => word.startsWith(`${sign}\u00a0`))
  const drawn = drawnSigns(taken)
  return [
    ...[...drawn].filter((sign) => !isExplained(sign)).map((sign) => `${sign} is not explained`),
    // Where revisions have no room for all rows, notes on those left out may stand.
    ...LETTERS.filter((sign) => !drawn.has(sign) && isExplained(sign) && !isPart(taken)).map(
      (sign) => `${sign} is explained and not drawn`,
    ),
  ]
}

/** Texts under 12 px, as they are drawn. */
function small({ boxes }: Taken): readonly string[] {
  return boxes.filter((box) => isText(box) && (box.bottom - box.top) / 1.05 < 11.95).map(placeOf)
}

/** What is painted otherwise than in order, or with an ink that leads nowhere or has nothing to fall back on. */
function badInk({ picture }: Taken): readonly string[] {
  const all = allIn(picture)
  const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const inks = all.flatMap(({ attributes }) => [attributes.get('fill'), attributes.get('stroke')])
  const references = inks.flatMap((ink) => (ink?.startsWith('url(') ? [ink] : []))
  const named = [
    ...all.flatMap(({ attributes }) => attributes.get('xlink:href')?.slice(1) ?? []),
    ...references.map((ink) => /#([\w-]+)/.exec(ink)?.[1] ?? ''),
  ]
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...references.filter((ink) => !/\) #[0-9a-f]{6}$/.test(ink)).map((ink) => `only ${ink}`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `${id} is nowhere`),
    ...all.filter(({ attributes }) => attributes.has('href')).map(({ tag }) => `href of ${tag}`),
    ...all
      .filter(({ attributes }) => attributes.has('paint-order'))
      .map(({ tag }) => `paint-order of ${tag}`),
  ]
}

/** Names that run into what follows where nothing but the text of a picture is left. */
function runTogether({ picture }: Taken): readonly string[] {
  const bare = textOf(picture)
  return ALLIES.flatMap(({ name }) =>
    [...bare.matchAll(new RegExp(`${name}[\\p{L}\\d]+`, 'gu'))].map(([found]) => found),
  )
}

/** The fill of each text, from itself or from what it stands in. */
function textFills(
  drawing: Drawn,
  outer: string,
): readonly (readonly [fill: string, text: string])[] {
  const isQuiet = isOfClass(drawing, 'mtm-quiet')
  const own = isQuiet ? 'var(--quiet)' : (drawing.attributes.get('fill') ?? outer)
  const words = drawing.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
  const isDrawn = ['text', 'tspan'].includes(drawing.tag) && words !== ''
  return [
    ...(isDrawn ? [[own, words] as const] : []),
    ...drawing.children.flatMap((child) =>
      typeof child === 'string' ? [] : textFills(child, own),
    ),
  ]
}

const FAULTS = {
  'hold all their texts and shapes': outside,
  'have no text on another': overlaid,
  'have no text on data': onData,
  'have no leader among data': leadersAmongData,
  'are drawn alike by LibreOffice': unlikeElsewhere,
  'explain every sign that they draw, and no other': unexplained,
  'have no text under 12 px': small,
  'paint in order, and every ink leads somewhere and has a colour to fall back on': badInk,
  'keep names and values apart where nothing but their text is left': runTogether,
} as const

describe.each(CHARTS)('the pictures of the %s', (chart) => {
  const pictures = picturesOf(chart)

  test.each(Object.entries(FAULTS))('%s', (_, faultsIn) => {
    const faults = pictures.flatMap((taken) =>
      faultsIn(taken).map((fault) => `${taken.name}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test('are as many as there are views and shapes, and have something in them', () => {
    expect(pictures.length).toBe((chart === 'map' ? 7 : 6) * 4)
    for (const { boxes } of pictures) expect(boxes.length).toBeGreaterThan(10)
  })

  test('have, as the drawings of the page and of embeds, all text in ink or quiet, which are 7 to 1', () => {
    const { drawn } = drawnOf(queriesOf(chart)[2] ?? '')
    for (const isRoomy of [false, true]) {
      const room = { idPrefix: 'mtm', isRoomy, size: null }
      const drawing = readDrawing(renderToStaticMarkup(drawn.drawing(room)))
      const fills = textFills(drawing, 'var(--ink)')
      expect(fills.length).toBeGreaterThan(10)
      expect(fills.filter(([fill]) => !/^var\(--(ink|quiet)\b/.test(fill))).toEqual([])
      const sizes = allIn(drawing).flatMap(({ attributes }) => attributes.get('font-size') ?? [])
      expect(sizes.filter((size) => Number(size) < 12)).toEqual([])
    }
    const inPictures = pictures.flatMap(({ picture }) => textFills(picture, 'none'))
    expect(inPictures.filter(([fill]) => !['#1a1d21', '#4a5259'].includes(fill))).toEqual([])
  })
})
