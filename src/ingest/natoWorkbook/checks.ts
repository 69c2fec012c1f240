import type { Ally } from '../../domain/ally'
import type { Measure } from '../../domain/measure'
import type {
  CellPlace,
  NatoTables,
  TableDoubt,
  TableDoubtKind,
} from '../../domain/release/natoTables'
import {
  changeDoubts,
  distributionDoubts,
  jumpDoubts,
  shareDoubts,
  sumDoubts,
  tieDoubts,
} from './figureChecks'
import { indexFigures } from './figureIndex'
import { baseYearsIn, estimateYearsIn } from './headings'
import type { ReadTable } from './tableReading'

type Read = Omit<NatoTables, 'doubts'>

/** Everything in NATO's tables that speaks against itself, or that a release should hold and does not. */
export function doubtsOf(
  read: Read,
  tables: readonly ReadTable[],
  allies: readonly Ally[],
): readonly TableDoubt[] {
  const said = wordDoubts(read, tables)
  return [...figureDoubts(read, allies), ...once(said), ...lackDoubts(read, allies)]
}

/** NATO repeats its notes below every table; what they say wrong is told once. */
function once(doubts: readonly TableDoubt[]): readonly TableDoubt[] {
  const same = (a: TableDoubt, b: TableDoubt) =>
    a.kind === b.kind && a.found === b.found && a.expected === b.expected
  return doubts.filter((own, index) => doubts.findIndex((other) => same(own, other)) === index)
}

/** The checks of figures against each other, for figures of whatever file. */
export function figureDoubts(
  read: Pick<Read, 'figures'>,
  allies: readonly Ally[],
): readonly TableDoubt[] {
  const index = indexFigures(read.figures)
  return [
    ...shareDoubts(index),
    ...changeDoubts(index),
    ...distributionDoubts(index),
    ...sumDoubts(index, allies),
    ...jumpDoubts(index),
    ...tieDoubts(index),
  ]
}

function wordDoubts(read: Read, tables: readonly ReadTable[]): readonly TableDoubt[] {
  const list = (years: readonly number[]) => years.join(' ')
  const own = tables.find(({ table }) => table === '3')
  const spanOf = (table: ReadTable | undefined) =>
    `${table?.years[0]?.year}-${table?.years.at(-1)?.year}`
  return tables.flatMap((table) => {
    const place = { sheet: table.sheet, cell: '' }
    const marked = list(table.years.filter(({ isEstimate }) => isEstimate).map(({ year }) => year))
    const noted = table.notes.flatMap(({ text, place: at }) => {
      const years = estimateYearsIn(text)
      return years === null || list(years) === marked
        ? []
        : [told('estimate notes', at, list(years), marked)]
    })
    const bases = table.headings.flatMap(({ text, place: at }) =>
      baseYearsIn(text)
        .filter((year) => year !== read.priceBase)
        .map((year) => told('price base', at, String(year), String(read.priceBase))),
    )
    const isOther = marked !== list(read.estimateYears) && marked !== ''
    const isSpending = ['1', '2', '3'].includes(table.table)
    const isCore = read.concept === 'core defence expenditure'
    return [
      ...noted,
      ...bases,
      ...(isOther ? [told('estimate tables', place, marked, list(read.estimateYears))] : []),
      ...(spanOf(table) === spanOf(own)
        ? []
        : [told('years differ', place, spanOf(table), spanOf(own))]),
      ...(isCore && isSpending && !/\bcore defence/i.test(table.title)
        ? [told('concept', place, table.title, read.concept)]
        : []),
    ]
  })
}

/** What every release should have. National currency is named last: later releases may leave it out. */
const EXPECTED: readonly Measure[] = [
  'share',
  'realChange',
  'expenditureCurrent',
  'expenditure',
  'gdpCurrent',
  'gdp',
  'gdpPerCapita',
  'expenditurePerCapita',
  'personnel',
  'equipment',
  'personnelShare',
  'infrastructureShare',
  'otherShare',
  'nationalCurrency',
]

function lackDoubts(read: Read, allies: readonly Ally[]): readonly TableDoubt[] {
  const held = new Set(read.figures.map(({ measure }) => measure))
  const named = new Set(
    [...read.figures, ...read.gaps].map((own) => `${own.series} ${own.measure}`),
  )
  const without = EXPECTED.filter((measure) => !held.has(measure)).map((measure) => ({
    ...told('no figures', null, '', ''),
    measure,
  }))
  const listed = new Set([...read.figures, ...read.gaps].map(({ series }) => series))
  // Every verdict rests on the shares: who stands in other tables and not among them was lost on the way, or NATO says why.
  const isGrave = (code: string, measure: Measure) => measure === 'share' && listed.has(code)
  const rows = EXPECTED.filter((measure) => held.has(measure)).flatMap((measure) =>
    allies
      .filter(({ code, hasArmedForces }) => hasArmedForces && !named.has(`${code} ${measure}`))
      .map(({ code }) => ({
        ...told('no row', null, '', ''),
        series: code,
        measure,
        isGrave: isGrave(code, measure),
      })),
  )
  const empty = read.gaps.filter(({ mark }) => mark === '')
  const [first] = empty
  const isMixed = first !== undefined && empty.length < read.gaps.length
  const mixed = isMixed
    ? [
        told(
          'empty cells',
          first.place,
          String(empty.length),
          String(read.gaps.length - empty.length),
        ),
      ]
    : []
  return [...without, ...rows, ...mixed]
}

function told(
  kind: TableDoubtKind,
  place: CellPlace | null,
  found: string,
  expected: string,
): TableDoubt {
  return { kind, place, series: null, year: null, measure: null, found, expected, isGrave: false }
}
