import { decimalText, meaningOf } from '../numbers/decimalMark'
import { shiftPoint } from '../numbers/decimalText'
import type { Mark, NumberShape } from '../numbers/numberShape'
import type { Series } from '../series/series'
import type { Drafts } from './drafts'
import { MEASURE_LIMITS } from './measureLimits'
import type { AskedMarks } from './openMarks'

/** Numbers as decimal text, before their unit; the same shape comes again and again, and is read once for each column. */
export class Written {
  readonly #series: Series
  readonly #asked: AskedMarks
  readonly #known = new Map<number, Map<NumberShape, OpenText>>()

  constructor(series: Series, asked: AskedMarks) {
    this.#series = series
    this.#asked = asked
  }

  put(drafts: Drafts, place: number, shape: NumberShape): void {
    const column = drafts.columns[place] ?? 0
    let ofColumn = this.#known.get(column)
    if (ofColumn === undefined) {
      ofColumn = new Map()
      this.#known.set(column, ofColumn)
    }
    let found = ofColumn.get(shape)
    if (found === undefined) {
      found = this.#read(shape, column)
      ofColumn.set(shape, found)
    }
    drafts.texts[place] = found.text
    if (found.isThousands) drafts.takeAsThousands(place)
  }

  #read(shape: NumberShape, column: number): OpenText {
    const mark = shape.isOpen ? shape.mark : null
    const meaning =
      mark === null ? 'decimal' : openMeaning(shape, mark, this.#series, column, this.#asked)
    const text = meaning === null ? null : shiftPoint(decimalText(shape, meaning), shape.exponent)
    return { text, isThousands: mark !== null && meaning === 'thousands' }
  }
}

/** `text` is `null` where the mark must be asked. */
interface OpenText {
  readonly text: string | null
  readonly isThousands: boolean
}

function openMeaning(
  shape: NumberShape,
  mark: Mark,
  series: Series,
  column: number,
  asked: AskedMarks,
): 'decimal' | 'thousands' | null {
  const given = asked.decimalMarkOf(column)
  if (given !== null) return given === mark ? 'decimal' : 'thousands'
  if (series.unit.isOurs && mark === '.') return 'decimal'
  // A share cannot be in thousands, so a mark among its digits can only divide decimals.
  const isPercent =
    MEASURE_LIMITS[series.measure].kind === 'percent' && series.unit.part !== 'basis points'
  if (isPercent && Number(decimalText(shape, 'thousands')) > 100) return 'decimal'
  return meaningOf(mark, series) ?? asked.meaningOf(mark)
}
