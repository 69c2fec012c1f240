import type { Ally } from '../domain/ally'
import type { Measure } from '../domain/measure'
import { assembleFigures, type ReleaseFigures } from '../domain/observation/observation'
import type { SceneReference } from '../domain/reference'
import { CONCEPTS, type Release } from '../domain/release/release'
import { THRESHOLD_MAX, THRESHOLD_MIN } from '../domain/verdict/threshold'
import { type CellTable, readCells } from './cellTable'

/**
 * What an embed draws another view from: one file, `embed/data/<name>.json`, named as `dataFile` says. It holds
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

/** Refuses the data where a part of it does not hold. */
function must(holds: boolean, what: string): void {
  if (!holds) throw what
}

const isWithin = (value: unknown, low: number, high: number) =>
  typeof value === 'number' && low <= value && value <= high

/**
 * The figures in what came as an embed's data, oldest release first. Throws what is wrong in it (`POL`,
 * `release`), or a `TypeError` where not even the shape is right.
 */
export function readEmbedData({ allies: text, thresholds, releases }: EmbedData): ReadEmbedData {
  const allies = readAllies(text)
  must(
    allies.every(({ accessionYear }) => isWithin(accessionYear, 1949, 2099)) &&
      thresholds.every(({ value }) => isWithin(value, THRESHOLD_MIN, THRESHOLD_MAX)),
    'release',
  )
  const figures = releases.map(({ release, tables }) => {
    const { concept, decimals } = release
    must(CONCEPTS.some((one) => one === concept) && isWithin(decimals, 1, 2), 'release')
    const read = Object.entries(tables).map(([measure, table]) =>
      readCells(release.id, table, measure as Measure, allies),
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
