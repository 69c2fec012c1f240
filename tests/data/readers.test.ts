import { describe, expect, test } from 'vitest'
import { MEASURE_COLUMNS, MEASURE_UNITS, MEASURES } from '../../src/domain/measure'
import { defaultRelease } from '../../src/domain/release/coverage'
import { MARKS } from '../../src/domain/verdict/threshold'
import { isWorkedOut } from '../workedOut'
import { appFigures, appReference } from './app'
import { csvFile, FIGURE_COLUMNS, RELEASE_IDS, releaseRows } from './csvFile'

describe("the app's readers", () => {
  const reference = appReference()

  test('take every release file whole', () => {
    const figures = appFigures(reference)
    expect(figures.map((own) => own.release.id)).toEqual(RELEASE_IDS)
    expect(figures.map((own) => own.rows.size)).toEqual(
      RELEASE_IDS.map((id) => releaseRows(id).length),
    )
  })

  test('take every row of the other files', () => {
    const counts = {
      allies: reference.allies.length,
      releases: reference.releases.length,
      coverage: reference.coverage.length,
      thresholds: reference.thresholds.flatMap((threshold) => threshold.stages).length,
      gaps: reference.gaps.length,
      notes: reference.notes.length,
      stated_counts: reference.statedCounts.length,
      timeline: reference.timeline.length,
      claims: reference.claims.length,
    }
    for (const [name, count] of Object.entries(counts)) {
      expect([name, count]).toEqual([name, csvFile(`${name}.csv`).rows.length])
    }
  })

  test('know the same columns and units as fields.csv', () => {
    expect(Object.values(MEASURE_COLUMNS).sort()).toEqual(FIGURE_COLUMNS.toSorted())
    const described = csvFile('fields.csv').rows.filter((row) => row('table') === 'nato')
    for (const measure of MEASURES) {
      const field = described.find((row) => row('column') === MEASURE_COLUMNS[measure])
      expect(field?.('unit')).toBe(MEASURE_UNITS[measure])
    }
  })

  test('know the same marks as thresholds.csv, but for those of which NATO tabulates a part', () => {
    const whole = csvFile('thresholds.csv').rows.filter((row) => row('measured') === '')
    const marks = whole.map((row) => Number(row('threshold')) * 100)
    expect(MARKS).toEqual([...new Set(marks)])
  })

  test('find the release of July 2026 to be the one shown when none is asked for, as long as none is newer', () => {
    const releases = reference.releases.filter(({ id }) => isWorkedOut(id))
    expect(defaultRelease(releases, reference.coverage)?.id).toBe('2026-07-07')
  })
})
