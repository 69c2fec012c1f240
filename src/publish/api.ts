import { AGGREGATES, type SeriesCode } from '../domain/ally'
import { countAt, withFigure } from '../domain/count'
import { coverageOf } from '../domain/coverage'
import { formatHundredths, type Hundredths, shortHundredths } from '../domain/hundredths'
import {
  type Observation,
  observe,
  observeAllies,
  type ReleaseFigures,
} from '../domain/observation'
import type { Reference } from '../domain/reference'
import { judge } from '../domain/verdict'

/** The thresholds whose verdicts and counts the API carries, in hundredths. */
const THRESHOLDS: readonly Hundredths[] = [200, 300, 350]

/** A share as a JSON number with two decimals, or `null`. */
const share = ({ value }: Observation) => (value === null ? null : Number(formatHundredths(value)))

const byThreshold = <T>(of: (threshold: Hundredths) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(THRESHOLDS.map((value) => [shortHundredths(value), of(value)]))

/** The years of a release that hold at least one share, ascending. */
export function sharedYears(figures: ReleaseFigures): readonly number[] {
  return figures.years.filter((year) => coverageOf(figures, year, 'share') !== 'none')
}

/** `/api/v1/releases.json`: every release, what our copy of it is, and the years it holds. */
export function releasesDocument(all: readonly ReleaseFigures[]) {
  return {
    releases: all.map((figures) => ({
      ...figures.release,
      years: sharedYears(figures).map((year) => ({
        year,
        estimate: figures.release.estimateYears.includes(year),
        coverage: coverageOf(figures, year, 'share'),
      })),
    })),
  }
}

/** `/api/v1/releases/<id>/<year>.json`: one year's shares, verdicts and counts. */
export function yearDocument(figures: ReleaseFigures, year: number) {
  const names = new Map(figures.allies.map((ally) => [ally.code, ally.name]))
  const { release } = figures
  return {
    release: release.id,
    year,
    estimate: release.estimateYears.includes(year),
    concept: release.concept,
    coverage: coverageOf(figures, year, 'share'),
    allies: observeAllies(figures, year, 'share').map((observation) => ({
      ally: observation.series,
      name: names.get(observation.series) ?? observation.series,
      share: share(observation),
      status: observation.status,
      origin: observation.origin,
      counted: observation.counted,
      verdicts: byThreshold((threshold) => judge(observation, threshold)),
    })),
    counts: byThreshold((threshold) => {
      const count = countAt(figures, year, threshold)
      return {
        meets: count.meets.length,
        undecided: count.undecided.length,
        withFigure: withFigure(count),
        uncollected: count.uncollected.length,
        allies: count.allies,
      }
    }),
  }
}

/**
 * `/api/v1/releases/<id>.json`: all shares of a release, with the membership, marks and notes that are
 * needed to read them without another file.
 */
export function releaseDocument(figures: ReleaseFigures, reference: Reference) {
  const series: readonly SeriesCode[] = [...figures.allies.map((ally) => ally.code), ...AGGREGATES]
  const years = sharedYears(figures)
  return {
    release: figures.release,
    years: years.map((year) => ({ year, coverage: coverageOf(figures, year, 'share') })),
    allies: figures.allies,
    thresholds: reference.thresholds,
    notes: reference.notes.filter(
      (note) => note.release === figures.release.id && note.measure === 'share',
    ),
    shares: series.map((code) => ({
      ally: code,
      shares: years.map((year) => {
        const observation = observe(figures, code, year, 'share')
        return {
          year,
          share: share(observation),
          status: observation.status,
          origin: observation.origin,
        }
      }),
    })),
  }
}
