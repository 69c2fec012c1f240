import type { Ally } from '../../domain/ally'
import { MEASURE_COLUMNS } from '../../domain/measure'
import type { NatoTables, TableDoubt } from '../../domain/release/natoTables'
import type { ReleaseId } from '../../domain/release/release'
import { likeDoubtLines } from '../../words/en/release/likeDoubtWords'
import { tableDoubtSentence } from '../../words/en/release/natoTableWords'
import { type ReleaseFacts, seriesName } from './releaseTexts'

/** What may be said of a release on the command line; empty where nothing was said. */
export interface SaidFacts {
  readonly date: string
  readonly title: string
  readonly document: string
  readonly address: string
  readonly cutOff: string
  /** Of a CSV file with our own columns, which does not say them. */
  readonly concept: string
  readonly priceBase: string
}

const CONCEPTS = ['defence expenditure', 'core defence expenditure']

/** Why a date or another word on the command line cannot be taken; `null` where all can. */
export function refusedFacts({
  date,
  cutOff,
  address,
  concept,
  priceBase,
}: SaidFacts): string | null {
  if (date === '') {
    return '--date YYYY-MM-DD is missing: the day on which NATO published the table. It is never read from the file, which may have been saved on another day.'
  }
  if (!isDay(date)) return `--date ${date} is no day: write it as YYYY-MM-DD.`
  if (cutOff !== '' && !isDay(cutOff))
    return `--cut-off ${cutOff} is no day: write it as YYYY-MM-DD.`
  if (cutOff > date) return `--cut-off ${cutOff} is after --date ${date}: correct one of the two.`
  if (address !== '' && !/^https?:\/\/\S+$/.test(address)) {
    return `--address ${address} is no address: it begins with https://.`
  }
  if (concept !== '' && !CONCEPTS.includes(concept)) {
    return `--concept ${concept} is not known: it is ${CONCEPTS.join(' or ')}.`
  }
  if (priceBase !== '' && !/^20\d\d$/.test(priceBase)) {
    return `--price-base ${priceBase} is no year: write it with four digits.`
  }
  return null
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

/** Why the figures cannot be of the day that was given, or may not be written yet; `null` where they may. */
export function refusedTables(
  tables: NatoTables,
  date: string,
  allies: readonly Ally[],
  asPrinted: boolean,
): string | null {
  const [, last] = tables.years
  if (last > Number(date.slice(0, 4))) {
    return `The tables end in ${last}, and --date says ${date}: give the day on which NATO published these tables.`
  }
  const grave = tables.doubts.filter(({ isGrave }) => isGrave)
  if (grave.length === 0 || asPrinted) return null
  const sentences = grave.map((doubt) => doubtSentence(doubt, allies))
  return `${sentences.slice(0, 10).join('\n')}\nCompare ${grave.length === 1 ? 'the cell' : 'these cells'} with the table that NATO published. If NATO prints it so, run the command again with --as-printed.`
}

const doubtSentence = (doubt: TableDoubt, allies: readonly Ally[]) =>
  tableDoubtSentence(doubt, (series) => seriesName(allies, series))

/** What the tables say against themselves, as the report tells it: like doubts are one line. */
export function warningsOf(tables: NatoTables, allies: readonly Ally[]): readonly string[] {
  return likeDoubtLines(tables.doubts, (series) => seriesName(allies, series))
}

/** The facts for the release's row, and a word on each that nobody gave. */
export function factsOf(
  id: ReleaseId,
  said: SaidFacts,
  tables: NatoTables,
  file: string,
  isWorkbook: boolean,
): { readonly facts: ReleaseFacts; readonly words: readonly string[] } {
  const [first, last] = tables.years
  const title = `Defence Expenditure of NATO Countries (${first}-${last})`
  const cutOff = said.cutOff === '' ? (tables.cutOff ?? '') : said.cutOff
  const facts: ReleaseFacts = {
    id,
    day: said.date,
    title: said.title === '' ? title : said.title,
    document: said.document === '' ? `Tables ${file}` : said.document,
    address: said.address,
    cutOff,
    grade: isWorkbook ? 'workbook' : 'copy',
    copy: isWorkbook
      ? `NATO's own workbook, ${file}, read by program.`
      : `The file ${file}, read by program.`,
    checks: checksText(tables),
  }
  const year = Number(said.date.slice(0, 4))
  const words = [
    ...(last < year - 1
      ? [`The tables end in ${last}, long before ${said.date}: is that the day of these tables?`]
      : []),
    ...(said.title === '' ? [`--title was not given: “${title}” is taken.`] : []),
    ...(said.address === ''
      ? [
          '--address was not given: the release has no address of its own, and empty cells point to NATO’s site.',
        ]
      : []),
    ...(cutOff === '' ? ['--cut-off was not given and no note tells it: it is left empty.'] : []),
    ...(said.cutOff === '' && cutOff !== '' ? [`The cut-off ${cutOff} was read from a note.`] : []),
    ...(tables.priceBase === null ? ['No heading names a base year: it is left empty.'] : []),
  ]
  return { facts, words }
}

/** What the figures were held against, for releases.csv. */
function checksText({ figures, doubts }: NatoTables): string {
  const keys = new Set(figures.map(({ series, year, measure }) => `${series} ${year} ${measure}`))
  const compared = figures.filter(
    ({ series, year, measure }) =>
      measure === 'share' &&
      keys.has(`${series} ${year} gdp`) &&
      keys.has(`${series} ${year} expenditure`),
  ).length
  const count = (kind: TableDoubt['kind']) => doubts.filter((doubt) => doubt.kind === kind).length
  const shares =
    compared === 0
      ? ''
      : ` Spending divided by GDP gives the share in ${compared - count('share')} of ${compared} cells.`
  const sums =
    count('sum') === 0
      ? ' Members add up to the aggregates that are printed.'
      : ` ${count('sum')} aggregates are not the sum of their members.`
  return `Read by program, ${figures.length} figures.${shares}${sums}`
}

/** What a program is told of a file: the shape that a reading of release figures is compared in. */
export function readingOf(tables: NatoTables, allies: readonly Ally[]) {
  return {
    kind: 'release',
    outcome: 'read',
    values: tables.figures.map(({ series, year, measure, digits }) => [
      series,
      year,
      MEASURE_COLUMNS[measure],
      digits,
      tables.estimateYears.includes(year),
    ]),
    meta: {
      years: tables.years,
      estimate_years: tables.estimateYears,
      base_year: tables.priceBase,
      concept: tables.concept,
      cut_off: tables.cutOff,
    },
    warnings: tables.doubts.map((doubt) => doubtSentence(doubt, allies)),
  } as const
}
