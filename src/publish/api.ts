import { type Hundredths, shortHundredths } from '../domain/hundredths'
import { type HeldFigures, observeAllies } from '../domain/observation/observation'
import { coverageOf, heldYears } from '../domain/release/coverage'
import { countAt } from '../domain/verdict/count'
import { MARKS } from '../domain/verdict/threshold'
import { judge } from '../domain/verdict/verdict'
import { plainValue } from '../wire/seriesTable'
import { countDocument } from './countDocument'

/** A year's document carries verdicts and counts at each mark. */
const byMark = <T>(of: (threshold: Hundredths) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(MARKS.map((value) => [shortHundredths(value), of(value)]))

/** `/api/v1/releases.json`: every release, what our copy of it is, and the years it holds. */
export function releasesDocument(all: readonly HeldFigures[]) {
  return {
    releases: all.map((figures) => ({
      ...figures.release,
      years: heldYears(figures, 'share').map((year) => ({
        year,
        estimate: figures.release.estimateYears.includes(year),
        coverage: coverageOf(figures, year, 'share'),
      })),
    })),
  }
}

/** `/api/v1/releases/<id>/<year>.json`: one year's shares, verdicts and counts. */
export function yearDocument(figures: HeldFigures, year: number) {
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
      share: plainValue(observation),
      status: observation.status,
      origin: observation.origin,
      counted: observation.counted,
      verdicts: byMark((threshold) => judge(observation, threshold)),
    })),
    counts: byMark((threshold) => countDocument(countAt(figures, year, threshold))),
  }
}
