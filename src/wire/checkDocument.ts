import { AGGREGATES, type Ally } from '../domain/ally'
import type { Measure } from '../domain/measure'
import type { SceneReference } from '../domain/reference'
import { CONCEPTS, type ReleaseId } from '../domain/release/release'
import { THRESHOLD_MAX, THRESHOLD_MIN } from '../domain/verdict/threshold'
import type {
  MeasureDocument,
  ReleaseDocument,
  VintagesDocument,
  VintageTable,
} from './releaseDocument'
import type { SeriesTable } from './seriesTable'

/**
 * Whether what came as `/api/v1/releases/<id>.json` is that release's, and sound: each check of a document
 * throws what is wrong in it (`POL`, `release`), or a `TypeError` where not even the shape is right.
 */
export function checkRelease(document: ReleaseDocument, id: ReleaseId): void {
  must(document.release.id === id, 'release')
  checkShares(document, [document, ...document.later])
}

/** The same of `/api/v1/releases/<id>/<measure>.json`, with the allies that the release's own document names. */
export function checkMeasure(
  document: MeasureDocument,
  id: ReleaseId,
  measure: Measure,
  allies: readonly Ally[],
): void {
  must(document.release === id && document.measure === measure, 'release')
  checkTable(document, allies, rangeOf(measure))
}

/** The same of `/api/v1/vintages.json`, or of one year's, `/api/v1/vintages/<year>.json`. */
export function checkVintages(document: VintagesDocument, only: number | null): void {
  const { vintages } = document
  must(only === null || vintages.every(({ years }) => years.join() === `${only}`), 'years')
  checkShares(document, vintages)
}

/** Refuses the document where a part of it does not hold. */
function must(holds: boolean, what: string): void {
  if (!holds) throw what
}

const isWithin = (value: unknown, low: number, high: number) =>
  typeof value === 'number' && low <= value && value <= high
const isYear = (value: unknown) => isWithin(value, 1949, 2099)

/** The membership and marks are such that figures can be judged by them, and so are the figures. */
function checkShares(
  { allies, thresholds }: Pick<SceneReference, 'allies' | 'thresholds'>,
  tables: readonly VintageTable[],
): void {
  must(
    allies.every(({ accessionYear }) => isYear(accessionYear)) &&
      thresholds.every(({ value }) => isWithin(value, THRESHOLD_MIN, THRESHOLD_MAX)),
    'release',
  )
  for (const table of tables) {
    const { concept, decimals } = table.release
    must(CONCEPTS.includes(concept) && isWithin(decimals, 1, 2), 'release')
    checkTable(table, allies, PERCENT)
  }
}

type Range = readonly [low: number, high: number]
const PERCENT: Range = [0, 100]

/** Parts are of a whole; changes may be negative, and amounts are as large as they are. */
const rangeOf = (measure: Measure): Range => (/share|equip/i.test(measure) ? PERCENT : [-1e9, 1e9])

/**
 * A row for each ally or aggregate at most once, with a cell for each year: a number within the range where
 * there is said to be one, and else `null`.
 */
function checkTable({ years, series }: SeriesTable, allies: readonly Ally[], range: Range): void {
  const codes = new Set<string>([...AGGREGATES, ...allies.map(({ code }) => code)])
  must(years.every(isYear), 'years')
  for (const { ally, values, statuses } of series) {
    const isSound = (_: number, index: number) => {
      const status = statuses[index]
      return status === 'actual' || status === 'estimate'
        ? isWithin(values[index], ...range)
        : values[index] === null
    }
    must(codes.delete(ally) && years.every(isSound), ally)
  }
}
