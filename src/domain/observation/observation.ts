import {
  type Ally,
  type AllyCode,
  alliesIn,
  type HeldAlly,
  isAggregate,
  isAllyIn,
  type SeriesCode,
} from '../ally'
import type { Hundredths } from '../hundredths'
import { IN_EMBED } from '../inEmbed'
import type { Measure } from '../measure'
import { type HeldRelease, isOwn, type Release, type ReleaseId } from '../release/release'
import type { NoteKind } from '../statement/note'

/**
 * Why a figure is what it is, or why there is none. `unpublished`: NATO printed no figure (a row of
 * data/gaps.csv). `uncollected`: our copy has none, NATO may have printed one. `unfiled`: the reader's own
 * file has none. `inapplicable`: the ally has no armed forces. `outside`: not an ally in that year, and not in this release.
 */
export type Status =
  | 'actual'
  | 'estimate'
  | 'unpublished'
  | 'uncollected'
  | 'unfiled'
  | 'inapplicable'
  | 'outside'

/** One published figure: one ally, one year, one measure, as one release printed it. */
export interface Observation {
  readonly series: SeriesCode
  readonly year: number
  readonly measure: Measure
  /** In hundredths of the measure's unit. `null` when there is none: see `status`. */
  readonly value: Hundredths | null
  readonly status: Status
  /** `derived` figures were computed by us or by a source, and are marked †. */
  readonly origin: 'printed' | 'derived'
  /** Whether our copy may have been rounded up before, so that 0.01 less is printed (an `open tie`). */
  readonly mayBeLower: boolean
  /** Decimals as printed. With `origin` and `mayBeLower` it tells how far the true value may be from `value`. */
  readonly decimals: 1 | 2
  /** All digits of a figure of which our copy holds more than two decimals; an embed has none. */
  readonly digits?: string
  /** Whether it belongs to that year's membership. Aggregates and years before accession do not. */
  readonly counted: boolean
}

/** How coarse a single figure is, where a note says so. */
type Precision = Extract<NoteKind, 'open tie' | 'one decimal'>

/** One row of a release file: everything it printed on one ally or aggregate in one year. */
export interface ObservationRow {
  readonly series: SeriesCode
  readonly year: number
  readonly isEstimate: boolean
  readonly values: ReadonlyMap<Measure, Hundredths>
  /** All digits of those of which our copy holds more than two decimals. */
  readonly digits?: ReadonlyMap<Measure, string>
  readonly derived: ReadonlySet<Measure>
  /** What the notes say of how a measure's figure was printed; most have nothing. */
  readonly precision: ReadonlyMap<Measure, Precision>
}

/** A figure that NATO left empty. Source: data/gaps.csv. */
export interface Gap {
  readonly release: ReleaseId
  readonly ally: AllyCode
  readonly year: number
  readonly measure: Measure
  readonly source: string
}

/** All the figures of one release, with the membership and the gaps needed to read them. */
export interface ReleaseFigures {
  readonly release: Release
  readonly allies: readonly Ally[]
  /** Years of which our copy holds at least one row, ascending. */
  readonly years: readonly number[]
  readonly rows: ReadonlyMap<string, ObservationRow>
  readonly gaps: ReadonlySet<string>
}

/** The same with all that is held of the release and the allies: an embed has less. */
export interface HeldFigures extends ReleaseFigures {
  readonly release: HeldRelease
  readonly allies: readonly HeldAlly[]
}

const rowKey = (series: SeriesCode, year: number) => `${series} ${year}`
const gapKey = (ally: AllyCode, year: number, measure: Measure) => `${ally} ${year} ${measure}`

/** Rows by ally and year; what several of them hold of the same is put together. */
function mergeRows(rows: readonly ObservationRow[]): ReadonlyMap<string, ObservationRow> {
  const merged = new Map<string, ObservationRow>()
  for (const row of rows) {
    const key = rowKey(row.series, row.year)
    const other = merged.get(key)
    const whole = other && {
      ...row,
      values: new Map([...other.values, ...row.values]),
      derived: new Set([...other.derived, ...row.derived]),
      precision: new Map([...other.precision, ...row.precision]),
    }
    merged.set(key, whole ?? row)
  }
  return merged
}

/** Puts a release's rows together with the membership and NATO's known gaps. */
export function assembleFigures<R extends Release, A extends Ally>(
  release: R,
  rows: readonly ObservationRow[],
  allies: readonly A[],
  gaps: readonly Gap[],
): ReleaseFigures & { readonly release: R; readonly allies: readonly A[] } {
  return {
    release,
    allies,
    years: [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b),
    rows: mergeRows(rows),
    gaps: new Set(
      gaps
        .filter((gap) => gap.release === release.id)
        .map((gap) => gapKey(gap.ally, gap.year, gap.measure)),
    ),
  }
}

/** Decimals with which a release prints a measure: only of shares are there copies with one. */
export function decimalsOf({ decimals }: Release, measure: Measure): 1 | 2 {
  return measure === 'share' ? decimals : 2
}

/** What a release says of one ally or aggregate in one year; a missing figure comes with its reason. */
export function observe(
  figures: ReleaseFigures,
  series: SeriesCode,
  year: number,
  measure: Measure,
): Observation {
  const ally = figures.allies.find((candidate) => candidate.code === series)
  return observed(figures, series, ally, year, measure)
}

function observed(
  figures: ReleaseFigures,
  series: SeriesCode,
  ally: Ally | undefined,
  year: number,
  measure: Measure,
): Observation {
  const row = figures.rows.get(rowKey(series, year))
  const value = row?.values.get(measure) ?? null
  const counted = ally !== undefined && isAllyIn(ally, year)
  const isDerived = row?.derived.has(measure) ?? false
  const precision = row?.precision.get(measure)
  const digits = IN_EMBED ? undefined : row?.digits?.get(measure)
  const status: Status =
    row !== undefined && value !== null
      ? row.isEstimate
        ? 'estimate'
        : 'actual'
      : reasonForNone(figures, series, year, measure, ally)
  return {
    series,
    year,
    measure,
    value,
    status,
    origin: isDerived ? 'derived' : 'printed',
    mayBeLower: precision === 'open tie',
    decimals: precision === 'one decimal' ? 1 : decimalsOf(figures.release, measure),
    ...(digits === undefined ? {} : { digits }),
    counted,
  }
}

function reasonForNone(
  figures: ReleaseFigures,
  series: SeriesCode,
  year: number,
  measure: Measure,
  ally: Ally | undefined,
): Status {
  if (ally && !ally.hasArmedForces) return 'inapplicable'
  if (figures.gaps.has(gapKey(series, year, measure))) return 'unpublished'
  if (!isAggregate(series) && ally && !isAllyIn(ally, year)) return 'outside'
  return !IN_EMBED && isOwn(figures.release) ? 'unfiled' : 'uncollected'
}

/** Whether there is no figure because what we hold has none: our copy of a release, or the reader's own file. */
export function isUnheld({ status }: Observation): boolean {
  return status === 'uncollected' || (!IN_EMBED && status === 'unfiled')
}

/** Observations of all allies in one year, in the order of the membership list. */
export function observeAllies(
  figures: ReleaseFigures,
  year: number,
  measure: Measure,
): readonly Observation[] {
  return figures.allies.map((ally) => observed(figures, ally.code, ally, year, measure))
}

/** Observations of those that were allies in a year, in the same order. */
export function observeMembers(
  figures: ReleaseFigures,
  year: number,
  measure: Measure,
): readonly Observation[] {
  return alliesIn(figures.allies, year).map((ally) =>
    observed(figures, ally.code, ally, year, measure),
  )
}
