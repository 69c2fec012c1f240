import type { FigureAxis } from '../figure'
import { type Across, inPercent, inPx, type Length } from '../ink/across'
import type { LinearScale } from '../ink/linearScale'
import { percent } from '../ink/percent'
import { px } from '../picture/pictureSize'
import type { RowPlan } from './rankingRows'

/** Where a ranking's marks are drawn: the same rows lie in a frame of any width and in a picture's px. */
export interface RankingPlace {
  readonly across: Across
  /** So many rows down, as a place or a length in the drawing. */
  readonly down: (rows: number) => Length
  /** So many rows where a length is none of the drawing: its own height, and the dashes of a stroke. */
  readonly inRows: (rows: number) => Length
  /** A part of the size of a text, as a length within it. */
  readonly ofText: (part: number, isSmall: boolean) => Length
  /** Sizes of names and values, and of what is said beside them; where drawing.css says them there are none. */
  readonly sizes: { readonly text: number; readonly small: number } | null
  /** Where names end. */
  readonly names: { readonly x: Length; readonly dx?: number }
  /** Where what is said of a group ends; `null` where there is no room for that. */
  readonly counts: { readonly x: Length; readonly dx?: Length } | null
  /** Whether rows say how they stand to all marks: so the page's sheet can colour them anew. */
  readonly isOnPage: boolean
}

/** Between a name and its bar, in px. */
const NAME_GAP = 7
/** Width of what stands right of the plot in a roomy frame, in parts of the size of a count, as drawing.css has it. */
const COUNTS = { page: '13.2em', embed: '14.3em' } as const

/** In a drawing as wide as its frame and as high as `plan`, whose rows are as high as its size of text, which drawing.css gives. */
export function framedPlace(
  axis: FigureAxis,
  { height }: Pick<RowPlan, 'height'>,
  isOnPage: boolean,
): RankingPlace {
  return {
    across: inPercent(axis),
    down: (rows) => percent(rows / height),
    inRows: em,
    ofText: em,
    sizes: null,
    names: { x: 0, dx: -NAME_GAP },
    counts: { x: '100%', dx: isOnPage ? COUNTS.page : COUNTS.embed },
    isOnPage,
  }
}

function em(part: number): string {
  return `${Number(part.toFixed(3))}em`
}

/** In a picture: all in px. */
export function fixedPlace(
  scale: LinearScale,
  rowHeight: number,
  sizes: { readonly text: number; readonly small: number },
  [namesEnd, countsEnd]: readonly [number, number | null],
): RankingPlace {
  const inRows = (rows: number) => px(rows * rowHeight)
  return {
    across: inPx(scale),
    down: inRows,
    inRows,
    ofText: (part, isSmall) => px(part * (isSmall ? sizes.small : sizes.text)),
    sizes: { text: px(sizes.text), small: px(sizes.small) },
    names: { x: px(namesEnd) },
    counts: countsEnd === null ? null : { x: px(countsEnd) },
    isOnPage: false,
  }
}
