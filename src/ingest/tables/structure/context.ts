import { type MeasureFound, measureIn } from '../terms/measures'
import { isDating, type YearFound, yearInText } from '../terms/years'
import type { Column } from './column'
import type { Layout } from './layout'
import type { RawTable } from './splitTables'

/**
 * The texts that speak of a block of rows, the nearest first: its own heading, those right above the
 * table and in its corner, the titles of the file. A later table inherits the file's titles only where its own headings
 * leave the measure open: none at all, or units and prices.
 */
export function textsAbove(
  tables: readonly RawTable[],
  table: RawTable,
  block: number,
  titles: readonly string[],
  corner: string | null = null,
): readonly string[] {
  const own = [...(table.blocks[block]?.texts ?? [])].reverse()
  const headings = [...table.headings, ...(corner === null ? [] : [corner])].reverse()
  const isFirst = tables[0] === table
  const inherits = isFirst || headings.every((text) => isUnit(text))
  const above = inherits && !isFirst ? [...(tables[0]?.headings ?? [])].reverse() : []
  return withNearestPrices([...own, ...headings, ...above, ...titles])
}

/** The header above the names or years of rows, where it says what the figures are instead: `Annual real change (%)`. */
export function cornerOf({ names, year }: Layout): string | null {
  const says = ({ found }: Column) =>
    !found.weak && (found.measure !== null || found.choices.length > 0)
  return [...names, ...(year === null ? [] : [year])].find(says)?.header ?? null
}

/** A block in constant prices does not inherit the heading of the one in current prices above it. */
function withNearestPrices(texts: readonly string[]): readonly string[] {
  const named = texts.map((text) => measureIn(text).unit.prices !== null)
  const nearest = named.indexOf(true)
  return texts.filter((_, place) => place === nearest || named[place] !== true)
}

function isUnit(text: string): boolean {
  const { measure, unit } = measureIn(text)
  return (
    measure === null &&
    (unit.part !== null || unit.scale !== null || unit.currency !== null || unit.prices !== null)
  )
}

/** What texts say that figures are, the nearest text first: the first that names a measure outright, else the first that hints at one. */
export function measureFrom(texts: readonly string[]): MeasureFound {
  const nothing = measureIn('')
  let hint: MeasureFound = nothing
  let other: MeasureFound | null = null
  for (let count = 1; count <= Math.min(texts.length, 8); count += 1) {
    const found = measureIn(texts.slice(0, count).reverse().join(' · '))
    const isNamed = found.measure !== null || found.choices.length > 0
    if (isNamed && !found.weak && (found.measure !== 'other' || count === 1)) return found
    if (found.measure === 'other') other ??= found
    if (isNamed && hint === nothing) hint = found
  }
  return other ?? hint
}

/** The one year that the texts above speak of, dates of publication left aside. */
export function yearFrom(texts: readonly string[]): YearFound | null {
  for (const text of texts) {
    const year = isDating(text) ? null : yearInText(text)
    if (year !== null) return year
  }
  return null
}
