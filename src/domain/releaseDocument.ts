import { type Coverage, coverageOf } from './coverage'
import type { ReleaseFigures } from './observation'
import type { Reference, SceneReference } from './reference'
import { compareReleases, type Release } from './release'
import { figuresFrom, type ShareTable, shareTable } from './shareTable'

/**
 * All shares of a release as one document that needs no other: `/api/v1/releases/<id>.json`. With
 * them the membership, marks, notes and NATO's statements that they are read with.
 */
export interface ReleaseDocument extends ShareTable, Omit<SceneReference, 'releases'> {
  readonly release: Release
  /** Of each year, in their order. */
  readonly coverage: readonly Coverage[]
  /** For each year that newer releases have shares of, what the newest of them says; the release in brief. */
  readonly later: readonly (ShareTable & { readonly release: Release })[]
}

/** The years of a release that hold at least one share, ascending. */
export function sharedYears(figures: ReleaseFigures): readonly number[] {
  return figures.years.filter((year) => coverageOf(figures, year, 'share') !== 'none')
}

/** The newest of all releases with shares for a year, if it is newer than the one given. */
export function newerFigures(
  all: readonly ReleaseFigures[],
  { release }: ReleaseFigures,
  year: number,
): ReleaseFigures | null {
  const newest = all.findLast((other) => sharedYears(other).includes(year))
  return newest !== undefined && compareReleases(newest.release, release) > 0 ? newest : null
}

/** Writes a release's document; `all` are the releases held, oldest first. */
export function releaseDocument(
  figures: ReleaseFigures,
  all: readonly ReleaseFigures[],
  { thresholds, notes, statedCounts }: Reference,
): ReleaseDocument {
  const { release, allies } = figures
  const years = sharedYears(figures)
  const later = all.flatMap((other) => {
    const own = years.filter((year) => newerFigures(all, figures, year) === other)
    return own.length === 0 ? [] : [{ release: inBrief(other.release), ...shareTable(other, own) }]
  })
  return {
    release,
    coverage: years.map((year) => coverageOf(figures, year, 'share')),
    ...shareTable(figures, years),
    allies,
    thresholds,
    notes: notes.filter((note) => note.release === release.id && note.measure === 'share'),
    statedCounts: statedCounts.filter((stated) => stated.release === release.id),
    later,
  }
}

/** A release without what its own document says of our copy. */
function inBrief(release: Release): Release {
  return { ...release, copy: '', checks: '' }
}

/** The figures of a document again, and the newer ones that it holds. */
export function documentFigures(document: ReleaseDocument): {
  readonly figures: ReleaseFigures
  readonly later: readonly ReleaseFigures[]
} {
  const { release, later, allies } = document
  return {
    figures: figuresFrom(release, document, allies),
    later: later.map((newer) => figuresFrom(newer.release, newer, allies)),
  }
}
