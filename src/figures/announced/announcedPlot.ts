import type { ReleaseInBrief } from '../../domain/release/release'
import { dayOf } from '../../domain/release/release'
import type { AnnouncedYear } from '../../domain/statement/announced'
import type { Parts } from '../../words/parts'
import type { AnnouncedColumn, AnnouncedKey, AnnouncedPlot } from './announcedFigureTypes'

/** What is drawn of years of which NATO announced counts. */
export function announcedPlot(
  years: readonly AnnouncedYear[],
  releases: readonly ReleaseInBrief[],
  title: string,
  own: Parts['announced'],
): AnnouncedPlot {
  const columns = years.map((year, index): AnnouncedColumn => {
    const { announced, table, allies } = year
    const numberOf = (number: number | null) => number ?? allies
    const most = announced.toSorted((a, b) => numberOf(b.stated.number) - numberOf(a.stated.number))
    const isShort = index > 0 && index < years.length - 1
    return {
      year: year.year,
      text: own.yearText(year.year, isShort),
      announced: [...new Set(most.map(({ stated }) => numberOf(stated.number)))],
      mostText: most[0] === undefined ? '' : own.numberText(most[0].stated),
      table: table?.count.meets ?? null,
      isApart: table?.isOtherConcept ?? false,
      label: own.yearLabel(year, dayOf(releases, table?.count.release ?? '')),
    }
  })
  return {
    title,
    years: columns,
    max: Math.max(1, ...columns.flatMap(({ announced, table }) => [...announced, table ?? 0])),
    key: keyOf(years, releases, own),
    breakText: own.breakText,
  }
}

function keyOf(
  years: readonly AnnouncedYear[],
  releases: readonly ReleaseInBrief[],
  { key }: Parts['announced'],
): readonly AnnouncedKey[] {
  const daysOf = (isApart: boolean) => {
    const tables = years.flatMap(({ table }) => (table?.isOtherConcept === isApart ? table : []))
    return [...new Set(tables.map(({ count }) => dayOf(releases, count.release)))]
  }
  const [same, apart] = [daysOf(false), daysOf(true)]
  const one = (days: readonly string[], named: (day: string) => string, several: string) =>
    days.length === 1 && days[0] !== undefined ? named(days[0]) : several
  return [
    { shape: 'announced', text: key.announced },
    ...(same.length === 0
      ? []
      : [{ shape: 'table', text: one(same, key.table, key.tables) } as const]),
    ...(apart.length === 0
      ? []
      : [{ shape: 'apart', text: one(apart, key.apart, key.aparts) } as const]),
  ]
}
