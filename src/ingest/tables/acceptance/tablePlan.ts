import { type Column, columnsOf } from '../structure/column'
import { textsAbove, yearFrom } from '../structure/context'
import { flagColumns } from '../structure/flagColumns'
import { type Layout, layoutOf } from '../structure/layout'
import type { RawTable } from '../structure/splitTables'
import { type SubjectColumn, subjectColumn } from '../structure/subjectColumn'
import { measureIn } from '../terms/measures'
import { hasUnknownWord } from '../terms/unknownWords'
import type { YearFound } from '../terms/years'
import { chosenColumns } from './chosenColumns'
import type { Drafting } from './drafting'
import { entitiesOfBlocks, type RowEntity } from './entityOfRow'
import { overruledColumns, overruledLayout } from './overruled'
import { yearOfTable } from './yearOfTable'

/** How a table is to be read, before its rows are. */
export interface TablePlan {
  readonly columns: readonly Column[]
  readonly layout: Layout
  /** Whether rows or columns name allies at all. */
  readonly hasNames: boolean
  /** Columns of figures; `null` while it must be asked which. */
  readonly values: readonly Column[] | null
  /** The year of what has none of its own; `open` while it must be asked. */
  readonly year: YearFound | 'open' | null
  /** The year that each heading among the rows speaks of; it goes before that of the table. */
  readonly blockYears: readonly (YearFound | null)[]
  /** Whom each heading among the rows names, where neither rows nor columns name allies; else `null`. */
  readonly blockEntities: readonly RowEntity[] | null
  /** Whether it has figures of measures that NATO's tables do not hold. */
  readonly hasOthers: boolean
  /** Whether a heading of its own, below another table, says something that is not known. */
  readonly isStrange: boolean
  /** Columns of marks by the columns of figures that they stand beside; see `flagColumns`. */
  readonly flags: ReadonlyMap<number, number>
  /** Columns that say the measure of a row. */
  readonly indicators: readonly Column[]
  /** Where rows say what they are about; those that say nothing of defence are of another measure. */
  readonly subject: SubjectColumn | null
  /** Columns that the header reaches over; `null` where any number of cells may stand in a row. */
  readonly width: number | null
}

/** Rows that are looked at to tell what a column says. */
const SAMPLE = 200

/** Finds out how a table is to be read, and puts the questions that this leaves. */
export function planTable(drafting: Drafting, table: RawTable): TablePlan {
  const { grid, names, inquiry } = drafting
  const place = drafting.tables.indexOf(table) + 1
  const columns = overruledColumns(columnsOf(grid, table, names), place, inquiry)
  const cellsOf = ({ index }: Column) =>
    table.rows.slice(0, SAMPLE).map((record) => grid.records.get(record)?.cells[index] ?? '')
  const layout = overruledLayout(layoutOf(columns, names, cellsOf), columns)
  const isNamed = layout.names.length > 0 || layout.values.some(({ ally }) => ally !== null)
  const blockEntities = isNamed ? null : entitiesOfBlocks(table, names)
  const hasNames = isNamed || blockEntities !== null
  const values = hasNames ? chosenColumns(layout, grid.hiddenColumns, inquiry) : []
  for (const { header } of values === null ? [] : undatedAmong(columns, values)) {
    inquiry.warn(`The column "${header.slice(0, 80)}" has no year of its own and was left out.`)
  }
  const blockYears = table.blocks.map(({ texts }) => yearFrom(texts.toReversed()))
  const lastHeaded = columns.findLast((column) => column.header !== '')
  return {
    columns,
    layout,
    hasNames,
    values,
    year:
      hasNames && !isDated(table, blockYears) ? yearOfRest(drafting, table, layout, values) : null,
    blockYears,
    blockEntities,
    hasOthers: columns.some(
      ({ found, profile }) => found.measure === 'other' && profile.numbers > 0,
    ),
    isStrange: table !== drafting.tables[0] && table.headings.some((text) => hasUnknownWord(text)),
    flags: flagColumns(columns, values ?? [], cellsOf),
    indicators: usableIndicators(layout, cellsOf),
    subject: subjectColumn(grid, table, columns, layout),
    width:
      lastHeaded === undefined || grid.unit !== 'line' || table.span !== undefined
        ? null
        : lastHeaded.index + 1,
  }
}

/** Columns of a measure of ours that stand beside columns of years without a year. */
function undatedAmong(columns: readonly Column[], values: readonly Column[]): readonly Column[] {
  if (!values.every(({ year }) => year !== null)) return []
  return columns.filter((column) => {
    const { found, year, role, profile } = column
    const isOurs = found.measure !== 'other' && (found.measure !== null || found.choices.length > 0)
    const isNamed = isOurs && year === null && role !== 'target' && role !== 'left out'
    return isNamed && profile.numbers > 0 && !values.includes(column)
  })
}

/** Whether every row stands below a heading that speaks of one year. */
function isDated({ blocks }: RawTable, years: readonly (YearFound | null)[]): boolean {
  return blocks[0]?.from === 0 && years.every((year) => year !== null)
}

function yearOfRest(
  drafting: Drafting,
  table: RawTable,
  layout: Layout,
  values: readonly Column[] | null,
): YearFound | 'open' | null {
  const dated = values ?? [...layout.values, ...layout.choices]
  if (layout.year !== null || dated.every(({ year }) => year !== null)) return null
  const { grid, tables } = drafting
  const line = grid.records.get(table.rows[0] ?? -1)?.line ?? 1
  return yearOfTable(drafting, textsAbove(tables, table, -1, grid.titles), line)
}

/** Columns of indicators in which at least one row says a measure, and those that say its size beside them: `Personnel`, `thousands`. */
function usableIndicators(
  layout: Layout,
  cellsOf: (column: Column) => readonly string[],
): readonly Column[] {
  const composite = layout.names.filter(({ parts }) => parts !== null)
  const columns = [...layout.indicators, ...composite]
  const found = (column: Column) =>
    cellsOf(column).map((cell) => measureIn(indicatorIn(cell, column)))
  const isNamed = (column: Column) =>
    found(column).some(({ measure, choices }) => measure !== null || choices.length > 0)
  const isSized = (column: Column) => found(column).some(({ unit }) => unit.scale !== null)
  return columns.some(isNamed) ? columns.filter((column) => isNamed(column) || isSized(column)) : []
}

/** What a cell says of the measure: all of it, or those of its parts that say indicator or unit. */
export function indicatorIn(cell: string, { parts }: Column): string {
  if (parts === null) return cell
  const isTold = (_: string, index: number) =>
    /unit|indic|na_item|measure|cofog/i.test(parts[index] ?? '')
  return cell.split(',').filter(isTold).join(' ')
}
