import type { Measure } from '../domain/measure'
import type { Catalogue } from '../domain/reference'
import type { Coverage } from '../domain/release/coverage'
import type { Concept, ReleaseId } from '../domain/release/release'

/** What a choice is resolved against besides the allies, whom an embed knows once its figures are here. */
export type HeldCatalogue = Omit<Catalogue, 'allies'>

/**
 * It in its shortest form, so that an embed can carry it: every concept, and a line for each release, oldest first. A line's parts are its id, its day where that is not the id, the place
 * of its concept, its estimate years, and what it holds: measures of the same years together, the years with
 * full coverage, and those with part.
 */
export interface CatalogueIndex {
  readonly concepts: readonly Concept[]
  /** `2018-03|2018-03-15|0|2017|share::2016..2017`, with a space between groups of what is held. */
  readonly releases: string
}

type Years = readonly number[]

/** The short form of what a choice is resolved against, as far as some measures go. */
export function indexCatalogue(
  { releases, coverage }: HeldCatalogue,
  measures: readonly Measure[],
): CatalogueIndex {
  const concepts = [...new Set(releases.map(({ concept }) => concept))]
  const years = (release: ReleaseId, measure: Measure, wanted: Coverage) =>
    coverage
      .filter((row) => row.release === release && row.measure === measure)
      .filter((row) => row.coverage === wanted)
      .map((row) => row.year)
  const lines = releases.map(({ id, day, concept, estimateYears }) => {
    const held = measures.map((measure): Held => {
      const [full, part] = [years(id, measure, 'full'), years(id, measure, 'part')]
      return [measure, full.length + part.length === 0 ? '' : `${written(full)}:${written(part)}`]
    })
    const parts = [id, day === id ? '' : day, concepts.indexOf(concept), written(estimateYears)]
    return [...parts, grouped(held)].join('|')
  })
  return {
    concepts,
    releases: lines.join('\n'),
  }
}

type Held = readonly [measure: Measure, years: string]

/** Measures with the same years together; those of no year left out. */
function grouped(all: readonly Held[]): string {
  const groups = new Map<string, Measure[]>()
  for (const [measure, years] of all) {
    if (years === '') continue
    const group = groups.get(years)
    if (group === undefined) groups.set(years, [measure])
    else group.push(measure)
  }
  return [...groups].map(([years, measures]) => `${measures.join()}:${years}`).join(' ')
}

/** Years as text, runs of them shortened: `2014..2020,2023`. */
function written(years: Years): string {
  const isStart = (year: number) => !years.includes(year - 1)
  const endOf = (year: number): number => (years.includes(year + 1) ? endOf(year + 1) : year)
  return years
    .filter(isStart)
    .map((year) => (endOf(year) === year ? year : `${year}..${endOf(year)}`))
    .join()
}

/** The years again. */
function read(text: string): Years {
  if (text === '') return []
  return text.split(',').flatMap((run) => {
    const [first = 0, last = first] = run.split('..').map(Number)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

/** The catalogue again. */
export function catalogueFrom({ concepts, releases }: CatalogueIndex): HeldCatalogue {
  const lines = releases.split('\n').map((line) => {
    const [id = '', day, concept, estimateYears = '', held = ''] = line.split('|')
    const release = {
      id,
      day: day || id,
      concept: concepts[Number(concept)] ?? 'defence expenditure',
      estimateYears: read(estimateYears),
    }
    return { release, held: held.split(' ').map((group) => group.split(':')) }
  })
  return {
    releases: lines.map(({ release }) => release),
    coverage: lines.flatMap(({ release, held }) =>
      held.flatMap(([measures = '', ...years]) =>
        years.flatMap((text, index) =>
          read(text).flatMap((year) =>
            measures.split(',').map((measure) => ({
              release: release.id,
              year,
              measure: measure as Measure,
              coverage: index === 0 ? ('full' as const) : ('part' as const),
            })),
          ),
        ),
      ),
    ),
  }
}
