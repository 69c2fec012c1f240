import type { Hundredths } from '../domain/hundredths'
import { shortHundredths } from '../domain/hundredths'
import { MEASURES } from '../domain/measure'
import type { HeldFigures } from '../domain/observation/observation'
import type { Problem } from '../domain/problem'
import type { Reference } from '../domain/reference'
import { coverageIn, coverageOf } from '../domain/release/coverage'
import { countAt } from '../domain/verdict/count'
import type { Read, Steps } from './read'
import { REFERENCE_FILES } from './referenceFiles'
import { releasePath } from './releaseFile'

/** The reference files that say something of what a release's file holds. */
export type SaidOfReleases = Pick<Reference, 'coverage' | 'counts' | 'statedCounts'>

/** Refuses a release whose file is not what the reference files say of it: some of them are of another build. In steps. */
export function* agreeing(read: Read<HeldFigures>, said: SaidOfReleases): Steps<Read<HeldFigures>> {
  if (!read.ok) return read
  const coverage = yield* otherCoverage(read.value, said)
  const problems = [...coverage, ...otherCounts(read.value, said)]
  return problems.length === 0 ? read : { ok: false, problems }
}

function* otherCoverage(
  figures: HeldFigures,
  { coverage }: SaidOfReleases,
): Steps<readonly Problem[]> {
  const { id } = figures.release
  const own = coverage.filter(({ release }) => release === id)
  const years = [...new Set([...figures.years, ...own.map(({ year }) => year)])]
  const held = new Set([...figures.rows.values()].flatMap(({ values }) => [...values.keys()]))
  const measures = MEASURES.filter(
    (measure) => held.has(measure) || own.some((row) => row.measure === measure),
  )
  const problems: Problem[] = []
  for (const year of years) {
    for (const measure of measures) {
      const found = coverageOf(figures, year, measure)
      const expected = coverageIn(own, id, year, measure)
      const what = `${year} ${measure}`
      if (found !== expected)
        problems.push(disagrees(figures, REFERENCE_FILES.coverage, what, found, expected))
    }
    yield
  }
  return problems
}

/** Counts made beforehand, and those that NATO stated, unless its statement is known to differ. */
function otherCounts(
  figures: HeldFigures,
  { counts, statedCounts }: SaidOfReleases,
): readonly Problem[] {
  const ours = counts.map((count) => ({ ...count, number: count.meets, from: 'counts' as const }))
  const natos = statedCounts
    .filter(({ difference }) => difference === '')
    .map((stated) => ({ ...stated, undecided: null, from: 'statedCounts' as const }))
  return [...ours, ...natos]
    .filter(({ release }) => release === figures.release.id)
    .flatMap(({ year, threshold, number, undecided, from }) => {
      const { meets, undecided: open } = countAt(figures, year, threshold)
      if (number === null) return []
      const fits =
        undecided === null
          ? number >= meets.length && number <= meets.length + open.length
          : number === meets.length && undecided === open.length
      if (fits) return []
      const what = `${year} at ${markText(threshold)}`
      return [disagrees(figures, REFERENCE_FILES[from], what, `${meets.length}`, `${number}`)]
    })
}

const markText = (threshold: Hundredths) => `${shortHundredths(threshold)}%`

function disagrees(
  { release }: HeldFigures,
  other: string,
  what: string,
  found: string,
  expected: string,
): Problem {
  return {
    kind: 'disagrees',
    file: releasePath(release.id),
    line: null,
    column: null,
    found: `${what}: ${found}`,
    expected: `${other}: ${expected}`,
  }
}
