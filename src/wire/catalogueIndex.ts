import type { Measure } from '../domain/measure'
import type { Catalogue } from '../domain/reference'
import type { Coverage } from '../domain/release/coverage'
import type { Concept, ReleaseId } from '../domain/release/release'

/** What a choice is resolved against besides the allies, whom an embed knows once its figures are here. */
export type HeldCatalogue = Omit<Catalogue, 'allies'>

/**
 * It in its shortest form, so that an embed can carry it, for each release weighs on every script: the concepts, the measures, and a
 * line for each release, oldest first. A line's parts are its id, its day where that is not the id, the place of its concept, its
 * estimate years, and what it holds: places of measures of the same years together, the years with full coverage, and those with part.
 */
export interface CatalogueIndex {
  readonly concepts: readonly Concept[]
  readonly measures: readonly Measure[]
  /** `2018-03|2018-03-15|0|2017|0::2016..2017`, with a space between groups of what is held. */
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
    const held = measures.map((measure) => {
      const [full, part] = [years(id, measure, 'full'), years(id, measure, 'part')]
      return full.length + part.length === 0 ? '' : `${written(full)}:${written(part)}`
    })
    const parts = [id, day === id ? '' : day, concepts.indexOf(concept), written(estimateYears)]
    return [...parts, grouped(held)].join('|')
  })
  return {
    concepts,
    measures,
    releases: lines.join('\n'),
  }
}

/** What places are written in: one sign for each measure. */
const BASE = 36

/** Measures with the same years together, by their places; those of no year left out. */
function grouped(held: readonly string[]): string {
  return [...new Set(held)]
    .filter((years) => years !== '')
    .map((years) => {
      const places = held.map((own, place) => (own === years ? place.toString(BASE) : ''))
      return `${places.join('')}:${years}`
    })
    .join(' ')
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
export function catalogueFrom({ concepts, measures, releases }: CatalogueIndex): HeldCatalogue {
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
      held.flatMap(([places = '', ...years]) =>
        years.flatMap((text, index) =>
          read(text).flatMap((year) =>
            measures
              .filter((_, place) => places.includes(place.toString(BASE)))
              .map((measure) => ({
                release: release.id,
                year,
                measure,
                coverage: index === 0 ? ('full' as const) : ('part' as const),
              })),
          ),
        ),
      ),
    ),
  }
}
