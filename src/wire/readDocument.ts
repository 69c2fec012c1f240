import { AGGREGATES, type Ally, type SeriesCode } from '../domain/ally'
import { MEASURE_COLUMNS, MEASURES, type Measure } from '../domain/measure'
import { STATUSES } from '../domain/observation/observation'
import { COVERAGES } from '../domain/release/coverage'
import { CONCEPTS, ORIGIN_GRADES, type Release, type ReleaseId } from '../domain/release/release'
import { FACT_STATUSES, type Note, type StatedCount } from '../domain/statement/context'
import {
  STANDINGS,
  type Stage,
  THRESHOLD_MAX,
  THRESHOLD_MIN,
  type Threshold,
} from '../domain/verdict/threshold'
import {
  fields,
  flag,
  listOf,
  numberFrom,
  oneOf,
  orNull,
  type Reader,
  sound,
  text,
  wholeFrom,
  written,
} from './checked'
import type {
  MeasureDocument,
  ReleaseDocument,
  VintagesDocument,
  VintageTable,
} from './releaseDocument'
import type { SeriesTable, SeriesTableRow } from './seriesTable'

/** Reads `/api/v1/releases/<id>.json`; throws `RefusedDocument` for what is not that release's. */
export function readReleaseDocument(
  content: unknown,
  file: string,
  id: ReleaseId,
): ReleaseDocument {
  const known = alliesIn(content, file)
  const read = fields<ReleaseDocument>({
    release: sound(release, (own) => own.id === id),
    ...tableFields('share', known),
    allies: listOf(ally),
    thresholds: listOf(threshold),
    notes: listOf(note),
    statedCounts: listOf(statedCount),
    coverage: listOf(oneOf(COVERAGES)),
    later: listOf(vintage(known)),
  })
  return sound(read, isRectangular)(content, file)
}

/** Reads `/api/v1/releases/<id>/<measure>.json`, of the allies that the release's own document names. */
export function readMeasureDocument(
  content: unknown,
  file: string,
  id: ReleaseId,
  measure: Measure,
  allies: readonly Ally[],
): MeasureDocument {
  const read = fields<MeasureDocument>({
    release: oneOf([id]),
    measure: oneOf([measure]),
    unit: oneOf([MEASURE_COLUMNS[measure].unit]),
    priceBase: orNull(year),
    ...tableFields(measure, allies),
    coverage: listOf(oneOf(COVERAGES)),
    notes: listOf(note),
  })
  return sound(read, isRectangular)(content, file)
}

/** Reads `/api/v1/vintages.json`, or with a year `/api/v1/vintages/<year>.json`. */
export function readVintagesDocument(
  content: unknown,
  file: string,
  only: number | null,
): VintagesDocument {
  const own = vintage(alliesIn(content, file))
  const read = fields<VintagesDocument>({
    allies: listOf(ally),
    thresholds: listOf(threshold),
    notes: listOf(note),
    vintages: listOf(
      sound(own, ({ years }) => only === null || years.every((held) => held === only)),
    ),
  })
  return read(content, file)
}

const year = wholeFrom(1949, 2099)
const releaseId = written(/^\d{4}-\d\d(-\d\d)?$/)
const allyCode = written(/^[A-Z]{3}$/)
const seriesCode: Reader<SeriesCode> = (value, place) =>
  AGGREGATES.find((aggregate) => aggregate === value) ?? allyCode(value, place)
const mark = wholeFrom(THRESHOLD_MIN, THRESHOLD_MAX)

const ally = fields<Ally>({
  code: allyCode,
  iso2: text,
  name: text,
  accessionYear: year,
  accessionDate: orNull(text),
  hasArmedForces: flag,
})

const release = fields<Release>({
  id: releaseId,
  title: text,
  document: text,
  address: orNull(text),
  cutOff: orNull(text),
  estimateYears: listOf(year),
  priceBase: orNull(year),
  concept: oneOf(CONCEPTS),
  decimals: oneOf<1 | 2>([1, 2]),
  grade: oneOf(ORIGIN_GRADES),
  copy: text,
  checks: text,
})

const stage = fields<Stage>({
  standing: oneOf(STANDINGS),
  from: text,
  due: orNull(year),
  body: text,
  source: text,
})

const threshold = fields<Threshold>({ value: mark, stages: listOf(stage) })

const note = fields<Note>({
  release: releaseId,
  series: seriesCode,
  year,
  measure: oneOf(MEASURES),
  text,
  source: text,
  status: oneOf(FACT_STATUSES),
})

const statedCount = fields<StatedCount>({
  release: releaseId,
  year,
  threshold: mark,
  number: orNull(wholeFrom(0, 99)),
  wording: text,
  difference: text,
  source: text,
  status: oneOf(FACT_STATUSES),
})

/** The allies of a document, for the figures in it to be theirs. */
function alliesIn(content: unknown, file: string): readonly Ally[] {
  return fields<{ readonly allies: readonly Ally[] }>({ allies: listOf(ally) })(content, file)
    .allies
}

/** The readers of a table: every figure is a known ally's or aggregate's, and within the range of its unit. */
function tableFields(measure: Measure, allies: readonly Ally[]) {
  const { unit } = MEASURE_COLUMNS[measure]
  const value = unit.startsWith('% of')
    ? numberFrom(0, 100)
    : unit === '% a year'
      ? numberFrom(-100, 1000)
      : numberFrom(0, 1e9)
  return {
    years: listOf(year),
    series: listOf(
      fields<SeriesTableRow>({
        ally: oneOf<SeriesCode>([...AGGREGATES, ...allies.map(({ code }) => code)]),
        values: listOf(orNull(value)),
        statuses: listOf(oneOf(STATUSES)),
        derived: listOf(year),
      }),
    ),
  }
}

const vintage = (allies: readonly Ally[]) =>
  sound(fields<VintageTable>({ release, ...tableFields('share', allies) }), isRectangular)

/** Whether a table has a row for each series once, with a cell for each year, and a reason wherever there is no figure. */
function isRectangular({ years, series }: SeriesTable): boolean {
  const isHeld = (status: string | undefined) => status === 'actual' || status === 'estimate'
  return (
    new Set(series.map((row) => row.ally)).size === series.length &&
    years.every((own, index) => index === 0 || own > (years[index - 1] ?? own)) &&
    series.every(
      ({ values, statuses }) =>
        values.length === years.length &&
        statuses.length === years.length &&
        values.every((value, index) => (value !== null) === isHeld(statuses[index])),
    )
  )
}
