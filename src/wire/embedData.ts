import type { Ally } from '../domain/ally'
import type { Measure } from '../domain/measure'
import { assembleFigures, type ReleaseFigures } from '../domain/observation/observation'
import type { SceneReference } from '../domain/reference'
import type { Release } from '../domain/release/release'
import { type CellTable, type KnownFigures, readCells } from './cellTable'

/** Name of the file with the shapes of a map, for pages of other charts. */
export const MAP_SHAPES_DATA = 'map'

/**
 * What an embed draws another view from: one file, `embed/data/<name>.js`, named as `dataFile` says. It holds
 * what is drawn or said and nothing else; it is the embeds' own, no part of the API, and may change with any build.
 */
export interface EmbedData extends Pick<SceneReference, 'thresholds' | 'notes' | 'statedCounts'> {
  /** By `alliesText`. */
  readonly allies: string
  /** Oldest first. */
  readonly releases: readonly EmbedRelease[]
}

/** A release with what is drawn of it: of one that is only newer than that shown, what the notice says. */
export interface EmbedRelease {
  readonly release: Release
  readonly tables: Readonly<Partial<Record<Measure, CellTable>>>
}

/** The allies in their shortest form: `ALB2009Albania|ISL1949-Iceland`, with a stroke for who has no armed forces. */
export function alliesText(allies: readonly Ally[]): string {
  return allies
    .map(
      ({ code, accessionYear, hasArmedForces, name }) =>
        `${code}${accessionYear}${hasArmedForces ? '' : '-'}${name}`,
    )
    .join('|')
}

/** The allies again. */
function readAllies(text: string): readonly Ally[] {
  return text.split('|').map((one) => {
    const hasArmedForces = one[7] !== '-'
    return {
      code: one.slice(0, 3),
      name: one.slice(hasArmedForces ? 7 : 8),
      accessionYear: Number(one.slice(3, 7)),
      hasArmedForces,
    }
  })
}

/** What came as an embed's data, read. */
export interface ReadEmbedData {
  readonly allies: readonly Ally[]
  /** Oldest first. */
  readonly figures: readonly ReleaseFigures[]
}

/**
 * The figures in an embed's data, oldest release first. That the data are what was published is known by then
 * (`deliveredData`): who publishes has read them.
 */
export function readEmbedData({ allies: text, releases }: EmbedData): ReadEmbedData {
  const allies = readAllies(text)
  const known: KnownFigures = new Map()
  const figures = releases.map(({ release, tables }) => {
    const read = Object.entries(tables).map(([measure, table]) =>
      readCells(release.id, table, measure as Measure, allies, known),
    )
    return assembleFigures(
      release,
      read.flatMap(({ rows }) => rows),
      allies,
      read.flatMap(({ gaps }) => gaps),
    )
  })
  return { allies, figures }
}
