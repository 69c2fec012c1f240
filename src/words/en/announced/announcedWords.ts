import type { Ally, AllyCode } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import type { Release } from '../../../domain/release/release'
import type {
  AnnouncedCount,
  AnnouncedOutcome,
  AnnouncedTally,
  AnnouncedYear,
} from '../../../domain/statement/announced'
import type { ReleaseCount } from '../../../domain/statement/releaseCount'
import type { StatedCount } from '../../../domain/statement/statedCount'
import { nameOf } from '../figureNouns'
import { formats } from '../formats'
import { inText } from '../grammar'
import { conceptOverYears, gradedReleases } from '../revisions/vintageNouns'

export const questionText = 'What has NATO announced, and what do its tables say now?'

export function title(mark: Hundredths): string {
  return `Allies at or above ${formats.mark(mark)} of GDP, as NATO announced and in its later tables`
}

/** Head of the small chart, and what it counts. */
export const teaserTitle = 'What NATO announced, and what its tables say now'
export const measured = (mark: Hundredths) => `Allies at ${formats.mark(mark)} of GDP, by year`

/** The days between which NATO spoke, and how far its tables go. */
export function subtitle(said: readonly string[], release: Release): string {
  const days = said.toSorted()
  return `Announced from ${formats.date(days[0] ?? '')} to ${formats.date(days.at(-1) ?? '')}; tables up to that of ${formats.date(release.day)}.`
}

/** Where NATO announced nothing for the years shown. */
export const nothingSaid = 'NATO announced no count for these years, as far as is held here'

/** Where NATO announced nothing at the mark chosen, and another is shown; empty where it is the one shown. */
export function otherMarkSentence(chosen: Hundredths, shown: Hundredths): string {
  if (chosen === shown) return ''
  return `NATO announced no count at ${formats.mark(chosen)}, as far as is held here: these are at ${formats.mark(shown)}.`
}

const sizeOf = ({ lower, equal, higher }: AnnouncedTally) => lower + equal + higher
const none = (count: number) => (count === 0 ? 'none' : String(count))
const are = (count: number) => (count < 2 ? 'is' : 'are')
const counts = (count: number) => (count === 1 ? '1 count' : `${count} counts`)
const tables = ({ tables: { length } }: AnnouncedOutcome) => (length > 1 ? 'tables' : 'table')

/** "Of 18 counts that NATO announced, 16 are lower in its later table". */
export function headline(outcome: AnnouncedOutcome): string {
  const { all } = outcome
  if (sizeOf(all) === 0) return 'No later table holds a year that NATO announced a count for'
  return `Of ${counts(sizeOf(all))} that NATO announced, ${none(all.lower)} ${are(all.lower)} lower in its later ${tables(outcome)}`
}

/** The rest of the tally, and what a lower count need not mean. */
export function restSentence({ all }: AnnouncedOutcome): string {
  if (sizeOf(all) === 0) return ''
  return `${capital(none(all.equal))} ${are(all.equal)} equal, ${none(all.higher)} ${are(all.higher)} higher. A lower count need not mean less spending: GDP is revised too.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The tally in one sentence, where the chart is small: "Of 18 counts announced, 16 are lower in the later table, 2 equal, none higher." */
export function shortSentence(outcome: AnnouncedOutcome): string {
  const { lower, equal, higher } = outcome.all
  return `Of ${counts(sizeOf(outcome.all))} announced, ${none(lower)} ${are(lower)} lower in the later ${tables(outcome)}, ${none(equal)} equal, ${none(higher)} higher.`
}

/** Of a year that only a table of another concept holds: "For 2025 NATO announced “all allies”; its table of 7 July 2026, on a new definition, has 28 of 32." */
export function apartSentence({ year, announced, table }: AnnouncedYear, day: string): string {
  if (table === null || !table.isOtherConcept) return ''
  const said = [...new Set(announced.map(({ stated }) => announcedText(stated)))]
  return `For ${year} NATO announced ${formats.list(said)}; its table of ${formats.date(day)}, on a new definition, has ${table.count.meets} of ${table.count.allies}.`
}

/** Forecasts and looks back apart. */
export function outlookNote({ forecasts, looksBack }: AnnouncedOutcome): string {
  const told = (tally: AnnouncedTally) =>
    `${none(tally.lower)} ${are(tally.lower)} lower, ${none(tally.equal)} equal and ${none(tally.higher)} higher`
  return `Of the ${counts(sizeOf(forecasts))} that were forecasts, ${told(forecasts)}. Of the ${sizeOf(looksBack)} that looked back, ${told(looksBack)}.`
}

/** What the table of another definition has to do with the others, and where “all” is drawn. */
export function conceptNote(hasAll: boolean): string {
  const all = hasAll
    ? ' “All” is drawn at the number of allies, Iceland among them, which has no armed forces.'
    : ''
  return `${conceptOverYears}.${all}`
}

/** The source line: the announcements, and the tables that they are held against. */
export function sourceLine(releases: readonly Release[]): string {
  return `Source: NATO’s announcements, as stated or reported (the table has each source); NATO’s ${gradedReleases(releases)}.`
}

export function altText(text: string): string {
  return `Chart of the years with, one above the other, the counts that NATO announced and that of a later table. ${text}`
}

/** What each sign of the drawing is. */
export const key = {
  announced: 'announced by NATO',
  table: (day: string) => `in NATO’s table of ${formats.date(day)}`,
  tables: 'in a later table',
  apart: (day: string) => `in that of ${formats.date(day)}, on a new definition`,
  aparts: 'in a later table, on a new definition',
} as const

/** Head of the years that only the new definition holds. */
export const breakText = 'New definition'

/** A year on the axis: the first and the last in full. */
export function yearText(year: number, isShort: boolean): string {
  return isShort ? `’${String(year).slice(2)}` : String(year)
}

/** “all” where NATO gave no number. */
export function numberText({ number }: Pick<StatedCount, 'number'>): string {
  return number === null ? 'all' : String(number)
}

function announcedText({ number }: Pick<StatedCount, 'number'>): string {
  return number === null ? '“all allies”' : String(number)
}

/** A year in full: "2022: NATO announced 9 (27 June 2022) and 7 (21 March 2023); its table of 28 August 2025 has 7." */
export function yearLabel({ year, announced, table }: AnnouncedYear, day: string): string {
  const said = announced.map(
    ({ stated }) => `${announcedText(stated)} (${formats.date(stated.said)})`,
  )
  const definition = table?.isOtherConcept ? ', on a new definition,' : ''
  const later =
    table === null
      ? 'no later table holds the year whole'
      : `its table of ${formats.date(day)}${definition} has ${table.count.meets}`
  return `${year}: NATO announced ${formats.list(said)}; ${later}.`
}

export function tableCaption(mark: Hundredths): string {
  return `Each count of allies at ${formats.mark(mark)} that NATO announced, and what its tables have`
}

export const headers = {
  said: 'Announced on',
  year: 'Year',
  number: 'Count announced',
  wording: 'What was said',
  own: 'Table of that day',
  later: 'Later tables',
  left: 'Counted then, below since',
  source: 'Source',
} as const

export const outlooks: Readonly<Record<StatedCount['outlook'], string>> = {
  forecast: 'forecast',
  'looking back': 'looking back',
}

/** The count of the table that a statement was made with, where our copy holds it whole. */
export function ownText(count: ReleaseCount | null): string {
  return count === null ? 'not whole in our copy' : String(count.meets)
}

/** The counts of later tables: "4 (25 June 2019), 3 (28 August 2025); new definition: 3 (7 July 2026)". */
export function laterText(
  later: readonly { readonly day: string; readonly count: number; readonly isApart: boolean }[],
): string {
  const told = (some: typeof later) =>
    some.map(({ day, count }) => `${count} (${formats.date(day)})`).join(', ')
  const [same, apart] = [later.filter((one) => !one.isApart), later.filter((one) => one.isApart)]
  const parts = [told(same), apart.length === 0 ? '' : `new definition: ${told(apart)}`]
  return later.length === 0 ? 'none yet' : parts.filter((part) => part !== '').join('; ')
}

/** Who was counted in the table of the day and is below in the one compared; why that is not known. */
export function leftText(
  left: readonly AllyCode[] | null,
  allies: readonly Ally[],
  { table }: AnnouncedCount,
): string {
  if (left === null) return table === null ? '' : 'not known'
  return left.length === 0
    ? 'none'
    : formats.list(left.map((code) => inText(nameOf(allies, code))).sort())
}

/** Leads to the chart with its table. */
export const seeEach = 'See each'
