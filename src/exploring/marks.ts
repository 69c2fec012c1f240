/** A row or shape of a chart that stands for one figure, or for none with its reason, under its own name. */
export type Mark = HTMLElement | SVGElement

/** What a mark is known by, also once it is drawn anew. */
export interface MarkId {
  /** Its `data-datum` (`POL 2024`: series, then year); `null` where the drawing gives none. */
  readonly datum: string | null
  /** Its name for who does not see it. */
  readonly name: string
}

const NAMED = '[role=listitem][aria-label],[role=img][aria-label],li[aria-label]'
const ITEM = '[role=listitem],li'

/** The marks of a chart, in the figure's own order, which is the drawing's: what is named and holds no other name. */
export function marksIn(root: ParentNode): readonly Mark[] {
  return [...root.querySelectorAll<Mark>(NAMED)].filter(isMark)
}

/** The mark that an element is part of; `null` where it is part of none. */
export function markOf(target: EventTarget | null): Mark | null {
  const mark = target instanceof Element ? target.closest<Mark>(NAMED) : null
  return mark !== null && isMark(mark) ? mark : null
}

function isMark(named: Element): boolean {
  return named.querySelector('[aria-label]') === null
}

/** What a mark is known by. */
export function idOf(mark: Mark): MarkId {
  return { datum: mark.getAttribute('data-datum'), name: nameOf(mark) }
}

/** The mark that was known by this, as it is drawn now: a drawing without data is known by its names. */
export function markKnownBy(marks: readonly Mark[], id: MarkId | null): Mark | null {
  if (id === null) return null
  const same = (mark: Mark) => {
    const { datum, name } = idOf(mark)
    return datum === null || id.datum === null ? name === id.name : datum === id.datum
  }
  return marks.find(same) ?? null
}

/** The name of a mark, row or line; empty where it has none. */
export function nameOf(mark: Element): string {
  return mark.getAttribute('aria-label') ?? ''
}

/**
 * The mark that a key leads to. Left and right walk through all marks in the figure's order, and back; up
 * and down change the row or line; Home and End go to the ends. `null` where the key does not move, or
 * there is nothing that way.
 */
export function markTowards(marks: readonly Mark[], from: Mark, key: string): Mark | null {
  const at = marks.indexOf(from)
  switch (key) {
    case 'Home':
      return marks[0] ?? null
    case 'End':
      return marks.at(-1) ?? null
    case 'ArrowLeft':
      return marks[at - 1] ?? null
    case 'ArrowRight':
      return marks[at + 1] ?? null
    case 'ArrowUp':
      return besideIn(columnOf(marks, from), from, -1)
    case 'ArrowDown':
      return besideIn(columnOf(marks, from), from, 1)
    default:
      return null
  }
}

/**
 * The next mark whose row or line is called by what was typed, from the start again after the last one. More
 * than one letter may also call the one that the keyboard is at.
 */
export function markCalled(marks: readonly Mark[], from: Mark, typed: string): Mark | null {
  const peers = peersOf(marks, from)
  const at = peers.indexOf(from) + (typed.length === 1 ? 1 : 0)
  const inTurn = [...peers.slice(at), ...peers.slice(0, at)]
  const isCalled = (text: string) => text.toLowerCase().startsWith(typed.toLowerCase())
  return inTurn.find((mark) => isCalled(nameOf(mark)) || isCalled(nameOf(itemOf(mark)))) ?? null
}

function besideIn(column: readonly Mark[], from: Mark, step: 1 | -1): Mark | null {
  return column[column.indexOf(from) + step] ?? null
}

/** What up and down lead through: of lines in one plot as they lie above each other, else in the figure's order. */
function columnOf(marks: readonly Mark[], from: Mark): readonly Mark[] {
  const peers = peersOf(marks, from)
  if (peers.length === marks.length || itemOf(from) instanceof HTMLElement) return peers
  const year = yearOf(from)
  return peers.filter((peer) => yearOf(peer) === year).toSorted((a, b) => middleOf(a) - middleOf(b))
}

/** One mark of each row or line: that of the same year, or of the nearest. */
function peersOf(marks: readonly Mark[], from: Mark): readonly Mark[] {
  const year = yearOf(from)
  const distance = (mark: Mark) => (mark === from ? -1 : Math.abs(yearOf(mark) - year))
  const peers = new Map<Element, Mark>()
  for (const mark of marks) {
    const item = itemOf(mark)
    const peer = peers.get(item)
    if (peer === undefined || distance(mark) < distance(peer)) peers.set(item, mark)
  }
  return [...peers.values()]
}

/**
 * Has what lies between a list and one of its parts be no group of its own, as the layers of recharts: else the
 * part is none of the list to who hears it.
 */
export function joinToList(mark: Mark): void {
  let around: Element | null = itemOf(mark).parentElement
  while (
    around instanceof SVGElement &&
    [null, 'presentation'].includes(around.getAttribute('role'))
  ) {
    around.setAttribute('role', 'presentation')
    around = around.parentElement
  }
}

function itemOf(mark: Mark): Element {
  return mark.closest(ITEM) ?? mark
}

/** The year that a mark's name gives; 0 where it gives none, as in charts of one year. */
function yearOf(mark: Mark): number {
  return Number(/\b(?:19|20)\d\d\b/.exec(nameOf(mark))?.[0] ?? 0)
}

/** Where a mark is, in px of the window: as high as its bar, for texts reach with the paper around them into other rows. */
export function boxOf(mark: Mark): DOMRect {
  const { left, width, top, height } = mark.getBoundingClientRect()
  const bar = mark.querySelector('rect')?.getBoundingClientRect()
  return new DOMRect(left, bar?.top ?? top, width, bar?.height ?? height)
}

function middleOf(mark: Mark): number {
  const { top, bottom } = boxOf(mark)
  return (top + bottom) / 2
}

/** The mark nearest to a place in the window, in px; `null` if none is within `reach`. */
export function nearestMark(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Mark | null {
  let [nearest, least]: [Mark | null, number] = [null, reach]
  for (const mark of marks) {
    const { left, right, top, bottom } = boxOf(mark)
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    if (distance < least) [nearest, least] = [mark, distance]
  }
  return nearest
}
