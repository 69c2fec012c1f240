import { LINKED_MEASURES, type Measure } from '../domain/measure'
import type { HeldFigures } from '../domain/observation/observation'
import type { Reference } from '../domain/reference'
import { heldYears } from '../domain/release/coverage'
import { newerFigures } from '../domain/revision/comparedReleases'
import type { HeldNote, Note } from '../domain/statement/note'
import type { StatedCount } from '../domain/statement/statedCount'
import type { HeldThreshold, Threshold } from '../domain/verdict/threshold'
import { dataName, EMBED_DATA } from '../domain/view/drawnData'
import { CHART_TRAITS, CHARTS, type ChartKind, measuresOf, PAGE_TRAITS } from '../domain/view/view'
import type { MapShapes } from '../figures/map/mapArea'
import { MAP_LAND, MAP_SHAPES } from '../figures/map/mapShapes'
import { cellTable, type KnownFigures } from '../wire/cellTable'
import { dataScript } from '../wire/dataScript'
import { alliesText, type EmbedData, type EmbedRelease, MAP_SHAPES_DATA } from '../wire/embedData'
import type { PublishedFile } from './publishedFile'

/** Every file that an embed may draw another view from, one for each need, so that it loads nothing besides. */
export function embedDataFiles(
  all: readonly HeldFigures[],
  reference: Reference,
): readonly PublishedFile[] {
  const years = [...new Set(all.flatMap((figures) => heldYears(figures, 'share')))]
  const reading = CHARTS.filter((chart) => CHART_TRAITS[chart].reads.length > 0)
  const file = (name: string, data: EmbedData | MapShapes) => ({
    path: `embed/data/${name}.js`,
    content: dataScript(name, data),
  })
  return [
    file(MAP_SHAPES_DATA, { areas: MAP_SHAPES, land: MAP_LAND }),
    file(EMBED_DATA.all, allReleases(all, reference, reference.statedCounts.map(statedInBrief))),
    file(EMBED_DATA.stated, allReleases(all, reference, reference.statedCounts)),
    ...years.map((year) =>
      file(dataName(EMBED_DATA.year, { year }), allOfYear(all, year, reference)),
    ),
    ...all.flatMap((own) => {
      const { id: release } = own.release
      const data = (measures: readonly Measure[]) => oneRelease(own, all, measures, reference)
      return [
        file(dataName(EMBED_DATA.release, { release }), data(['share'])),
        ...reading.flatMap((chart) =>
          heldYears(own, 'share').map((year) =>
            file(
              dataName(EMBED_DATA.chart, { release, chart, year }),
              oneRelease(own, all, measuresOf(chart, 'share'), reference, { chart, year }),
            ),
          ),
        ),
        ...LINKED_MEASURES.filter(
          (measure) => measure !== 'share' && heldYears(own, measure).length > 0,
        ).map((measure) =>
          file(dataName(EMBED_DATA.measure, { release, measure }), data([measure])),
        ),
      ]
    }),
  ]
}

/** A kind that is drawn of one year of a release. */
interface OfYear {
  readonly chart: ChartKind
  readonly year: number
}

/**
 * Some measures of one release, with the notes on them, and for each year that newer ones have shares of what the newest
 * says. Of a kind that shows one year, all is of that year, save the shares of one that shows those before; of all years
 * NATO's statements stay out, since no chart over years of one release says them.
 */
function oneRelease(
  own: HeldFigures,
  all: readonly HeldFigures[],
  measures: readonly Measure[],
  { allies, thresholds, notes, statedCounts }: Reference,
  only: OfYear | null = null,
): EmbedData {
  const isShown = (year: number) => only === null || year === only.year
  const showsYearsBefore = only !== null && PAGE_TRAITS[only.chart].showsYearsBefore === true
  const { id } = own.release
  const isDrawn = (measure: Measure, year: number) =>
    measures.includes(measure) && (isShown(year) || (showsYearsBefore && measure === 'share'))
  const yearsOf = (measure: Measure) =>
    heldYears(own, measure).filter((year) => isDrawn(measure, year))
  // Other measures are not judged: of a newer release it is said that there is one, and no more.
  const isJudged = measures.includes('share')
  const known: KnownFigures = new Map()
  const shown = drawn(own, measures, yearsOf, known)
  const later = all.flatMap((other) => {
    const newest = heldYears(own, 'share')
      .filter(isShown)
      .filter((year) => newerFigures(all, own, year) === other)
    return newest.length === 0 ? [] : [drawn(other, isJudged ? ['share'] : [], () => newest, known)]
  })
  return {
    allies: alliesText(allies),
    thresholds: isJudged ? thresholds.map(only === null ? markAtFirst : markInBrief) : [],
    notes: notes
      .filter(({ release, measure, year }) => release === id && isDrawn(measure, year))
      .map(noteInBrief),
    statedCounts:
      only === null
        ? []
        : statedCounts
            .filter(({ release, year }) => release === id && isShown(year))
            .map(statedInBrief),
    releases: [shown, ...later],
  }
}

/** Every share of one year, of the releases that hold any. */
function allOfYear(
  all: readonly HeldFigures[],
  year: number,
  { allies, thresholds, notes, statedCounts }: Reference,
): EmbedData {
  const holding = all.filter((figures) => heldYears(figures, 'share').includes(year))
  const known: KnownFigures = new Map()
  return {
    allies: alliesText(allies),
    thresholds: thresholds.map(markInBrief),
    notes: notes.filter((note) => note.year === year && note.measure === 'share').map(noteInBrief),
    statedCounts: statedCounts.filter((stated) => stated.year === year).map(statedInBrief),
    releases: holding.map((figures) => drawn(figures, ['share'], () => [year], known)),
  }
}

/** Every share of every release. Of notes those that counts are read with. */
function allReleases(
  all: readonly HeldFigures[],
  { allies, thresholds, notes }: Reference,
  statedCounts: readonly StatedCount[],
): EmbedData {
  const known: KnownFigures = new Map()
  return {
    allies: alliesText(allies),
    thresholds: thresholds.map(markInBrief),
    notes: notes
      .filter(({ kind, measure }) => kind !== null && measure === 'share')
      .map(noteInBrief),
    statedCounts,
    releases: all.map((own) => drawn(own, ['share'], () => heldYears(own, 'share'), known)),
  }
}

/** A release as it is drawn, after others that a reader has `known` by then. */
function drawn(
  figures: HeldFigures,
  measures: readonly Measure[],
  yearsOf: (measure: Measure) => readonly number[],
  known: KnownFigures,
): EmbedRelease {
  const {
    document: _,
    address: __,
    cutOff: ___,
    copy: ____,
    checks: _____,
    ...release
  } = figures.release
  const tables = measures
    .filter((measure) => yearsOf(measure).length > 0)
    .map((measure) => [measure, cellTable(figures, yearsOf(measure), measure, known)] as const)
  return { release, tables: Object.fromEntries(tables) }
}

const markInBrief = (mark: HeldThreshold): Threshold => ({
  ...mark,
  stages: mark.stages.map(({ standing, from, due }) => ({ standing, from, due })),
})

/** What labels say of a mark; what it has been since is said where a year is judged. */
const markAtFirst = (mark: HeldThreshold): Threshold => {
  const { stages, ...brief } = markInBrief(mark)
  return { ...brief, stages: stages.slice(0, 1) }
}

const noteInBrief = ({ source: _, status: __, ...note }: HeldNote): Note => note

/** Where statements stand beside a count it is not said how NATO worded them, nor where. */
const statedInBrief = (stated: StatedCount): StatedCount => ({ ...stated, wording: '', source: '' })
