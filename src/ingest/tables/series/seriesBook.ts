import type { Drafting } from '../acceptance/drafting'
import type { TablePlan } from '../acceptance/tablePlan'
import type { Column } from '../structure/column'
import { cornerOf, textsAbove } from '../structure/context'
import type { RawTable } from '../structure/splitTables'
import { measureIn } from '../terms/measures'
import { subjectOf } from '../terms/subject'
import type { Series } from './series'
import { seriesOf } from './seriesOf'

/** So many series are kept in mind; what is beyond them is worked out each time. */
const MAX_SERIES = 5_000

const ASSUMED =
  'Nothing in the file says what its figures are; they were read as shares of GDP in per cent.'

/** The series of a table: one for all columns and blocks of the same measure and unit. */
export class SeriesBook {
  readonly #in: Drafting
  readonly #table: RawTable
  readonly #plan: TablePlan
  readonly #found = new Map<string | number, Series | 'open' | null>()
  readonly #whole = new Map<string, Series>()

  constructor(drafting: Drafting, table: RawTable, plan: TablePlan) {
    this.#in = drafting
    this.#table = table
    this.#plan = plan
  }

  /** The series of a column below a heading, in a row that may name its indicator; see `seriesOf`. */
  find(column: Column, block: number, indicator: string | null): Series | 'open' | null {
    const plainKey = (block + 1) * 4096 + column.index
    const key = indicator === null ? plainKey : `${plainKey} ${indicator}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const { tables, grid, inquiry } = this.#in
    const { layout, isStrange, subject } = this.#plan
    const above = textsAbove(tables, this.#table, block, grid.titles, cornerOf(layout))
    const regions = this.#regionsOver(block)
    const about = above.filter((text) => !regions.includes(text))
    const texts = { column, above, about, indicator, isDefence: subject !== null, isStrange }
    const found = seriesOf(texts, inquiry)
    const series = found === null || found === 'open' ? found : this.#wholeOf(found)
    if (this.#found.size < MAX_SERIES) this.#found.set(key, series)
    return series
  }

  /** Headings among the rows where none of them names a subject or a measure: they divide the allies, not the figures. */
  #regionsOver(block: number): readonly string[] {
    const { blocks } = this.#table
    const tells = (text: string) => subjectOf(text) !== null || measureIn(text).measure !== null
    return blocks.some(({ texts }) => texts.some(tells)) ? [] : (blocks[block]?.texts ?? [])
  }

  #wholeOf(series: Series): Series {
    const { measure, unit } = series
    const key = [measure, unit.isOurs, unit.part, unit.scale, unit.currency].join('|')
    const known = this.#whole.get(key)
    if (known !== undefined) return known
    this.#whole.set(key, series)
    if (series.isAssumed) this.#in.inquiry.warn(ASSUMED)
    return series
  }
}
