import { MEASURES } from '../../../domain/measure'
import { columnNameOf } from '../series/seriesOf'
import type { Column } from '../structure/column'
import type { Layout } from '../structure/layout'
import { yearOf } from '../terms/years'
import type { Inquiry } from './inquiry'

/**
 * What the reader says that columns are, against what was found: `column:1.3` is the third column of the first
 * table, and `ally`, `year`, `left out` or a measure by its column of data/nato; `column_year:1.3` is its year.
 */
export function overruledColumns(
  columns: readonly Column[],
  table: number,
  inquiry: Inquiry,
): readonly Column[] {
  return columns.map((column) => {
    const place = `${table}.${column.index + 1}`
    const said = saidOf(inquiry.given(`column:${place}`))
    const year = yearOf(inquiry.given(`column_year:${place}`) ?? '')
    const dated = year === null ? column : { ...column, year, isWholeYear: true }
    return said === null ? dated : { ...dated, ...said }
  })
}

function saidOf(answer: string | null): Partial<Column> | null {
  if (answer === 'ally' || answer === 'year' || answer === 'left out') return { said: answer }
  const measure = MEASURES.find((one) => columnNameOf(one) === answer)
  return measure === undefined ? null : { said: measure }
}

/** The layout with the columns put where the reader says that they belong. */
export function overruledLayout(layout: Layout, columns: readonly Column[]): Layout {
  if (columns.every(({ said }) => said === undefined)) return layout
  const unsaid = (some: readonly Column[]) => some.filter(({ said }) => said === undefined)
  const names = columns.filter(({ said }) => said === 'ally')
  const year = columns.find(({ said }) => said === 'year') ?? null
  const figures = columns.filter(
    ({ said }) => said !== undefined && said !== 'ally' && said !== 'year' && said !== 'left out',
  )
  const [oldYear = null, oldStatus = null] = [layout.year, layout.status].map((column) =>
    column?.said === undefined ? column : null,
  )
  return {
    names: names.length > 0 ? names : unsaid(layout.names),
    year: year ?? oldYear,
    status: oldStatus,
    indicators: unsaid(layout.indicators),
    values: [...unsaid(layout.values), ...figures].sort((a, b) => a.index - b.index),
    choices: figures.length > 0 ? [] : unsaid(layout.choices),
    strangers: unsaid(layout.strangers),
  }
}
