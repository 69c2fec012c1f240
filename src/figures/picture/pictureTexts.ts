import type { AnyPicture, Figure } from '../chart'
import type { FigureNote } from '../figure'
import { textWidth, wrapText } from '../ink/textWidth'
import { drawnNotes, isOfSymbol } from './drawnNotes'
import { headlineText } from './headlineText'
import { isWide } from './pictureColumns'
import type { PictureSize } from './pictureSize'

/** Lines of one text, from `top` to `bottom`. */
export interface Block {
  readonly key: string
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly isHeadline: boolean
  readonly top: number
  readonly bottom: number
  /** What stands in its lines from places across on, where each does not fill a line; `lines` are then as many. */
  readonly runs?: readonly Run[]
}

/** A text in a line of a block, after its number where it has one. */
export interface Run {
  readonly line: number
  /** Where it begins with its number, in px from the block’s left edge. */
  readonly x: number
  readonly number: number | null
  readonly text: string
}

/** Where the texts around a picture's drawing stand, in px. */
export interface PictureTexts {
  readonly pad: number
  readonly head: readonly Block[]
  readonly foot: readonly Block[]
  /** Whether the notes that letters lead to are among them. */
  readonly hasLetters: boolean
  /** Whether what is said at single places is among them. */
  readonly isAnnotated: boolean
}

/** A block before it has its place. */
type Loose = Pick<Block, 'key' | 'lines' | 'fontSize' | 'runs'> & {
  readonly isHeadline?: boolean
}

/** The smallest text in a picture for a phone's or a page's width. */
const SMALLEST = { wide: 14, column: 12 }
/** The part of a picture's height that notes may take. */
const NOTES = 1 / 6

/** Headline, title, what stands beside it and notes, as far as there is room for them, source and address of a figure. */
export function pictureTexts(
  figure: Figure,
  { needsHeight, isCrowded, signs }: Pick<AnyPicture, 'needsHeight' | 'isCrowded' | 'signs'>,
  size: PictureSize,
  link: string,
): PictureTexts {
  const { width, height } = size
  const pad = Math.round(Math.min(width, height) / 26)
  const inner = width - 2 * pad
  const smallest = width < 1000 ? SMALLEST.column : SMALLEST.wide
  const text = Math.max(smallest, Math.min(isWide(size) ? 16 : 18, width / 62))
  const loose = (key: string, words: string, fontSize: number): Loose => ({
    key,
    // A figure stays with its unit.
    lines: wrapText(words, inner * 1.04, fontSize),
    fontSize,
  })
  const isLow = isWide(size) && needsHeight
  const head = stack(
    [
      { key: 'headline', isHeadline: true, ...headlineText(figure.headline, size, inner, isLow) },
      loose('title', `${figure.title}. ${figure.subtitle}`, text),
    ],
    pad,
  )
  const room = Math.floor((height * (isLow ? 0 : NOTES)) / (smallest * 1.25))
  const all = drawnNotes(figure.notes, signs(figure))
  const whole = besideLines(figure, inner, smallest)
  const beside = whole.length <= room ? whole : []
  const hasLetters = noteLines(all, inner, smallest).length <= room - beside.length
  const notes = noteLines(hasLetters ? all : all.filter(isOfSymbol), inner, smallest)
  const isAnnotated =
    !isLow && !(isWide(size) && isCrowded) && (figure.annotations ?? []).length > 0
  const below = stack(
    [
      ...(isAnnotated ? [annotations(figure, inner, text)] : []),
      ...(beside.length > 0 ? [{ key: 'beside', lines: beside, fontSize: smallest }] : []),
      ...(notes.length > 0 ? [{ key: 'notes', lines: notes, fontSize: smallest }] : []),
      loose('source', figure.caption, smallest),
      { key: 'link', lines: addressLines(link, inner, smallest), fontSize: smallest },
    ],
    0,
  )
  const shift = height - pad - (below.at(-1)?.bottom ?? 0)
  const foot = below.map((block) => ({
    ...block,
    top: block.top + shift,
    bottom: block.bottom + shift,
  }))
  return { pad, head, foot, hasLetters, isAnnotated }
}

/** Blocks one below the other. */
function stack(blocks: readonly Loose[], from: number): readonly Block[] {
  let top = from
  return blocks.map(({ isHeadline = false, ...loose }) => {
    const { lines, fontSize } = loose
    const bottom = top + lines.length * fontSize * lineHeight(loose) + fontSize * 0.35
    const block = { ...loose, isHeadline, top, bottom }
    top = bottom
    return block
  })
}

/** From one line to the next, in sizes of the text: numbers in rings need more. */
export function lineHeight({ runs }: Pick<Block, 'runs'>): number {
  return runs === undefined ? 1.25 : 1.5
}

/** How far texts after numbers are indented, and the space between two, as parts of their size. */
export const INDENT = 1.8
const BETWEEN = 1.5

/** What is said at single places: as many in a line as fit, one that is longer than a line on several. */
function annotations({ annotations: said = [] }: Figure, width: number, fontSize: number): Loose {
  const runs: Run[] = []
  let [line, x] = [0, 0]
  for (const { number, text } of said) {
    const indent = number === null ? 0 : INDENT * fontSize
    const [first = '', ...others] = wrapText(text, width - indent, fontSize)
    const own = indent + textWidth(first, fontSize)
    if (x > 0 && (x + own > width || others.length > 0)) [line, x] = [line + 1, 0]
    runs.push({ line, x, number, text: first })
    x += own + BETWEEN * fontSize
    for (const rest of others) {
      line += 1
      runs.push({ line, x: indent, number: null, text: rest })
      x = width
    }
  }
  const lines = Array.from({ length: line + 1 }, () => '')
  return { key: 'annotations', lines, fontSize, runs }
}

/** What stands beside the count, as far as there is room for all of it. */
function besideLines({ beside }: Figure, width: number, fontSize: number): readonly string[] {
  if (beside.length === 0) return []
  return wrapText(beside.join(' '), width, fontSize)
}

/** The notes one after the other, each with its sign before it. */
function noteLines(
  notes: readonly FigureNote[],
  width: number,
  fontSize: number,
): readonly string[] {
  if (notes.length === 0) return []
  // A wide space parts two notes; at the start of a line there is none.
  const text = notes.map(({ sign, text: words }) => `\u2003${sign}\u00a0${words}`).join(' ')
  return wrapText(text, width, fontSize).map((line) => line.trim())
}

/** An address in lines, broken before what parts its fields. */
function addressLines(link: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = []
  for (const piece of link.split(/(?=[?&])/)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(last + piece, fontSize) <= width) {
      lines[lines.length - 1] = last + piece
    } else lines.push(piece)
  }
  return lines
}
