import type { AllyCode, Currency, HeldAlly } from '../domain/ally'
import { currenciesIn } from '../domain/country/ownCurrency'
import { MEASURE_UNITS, type Measure, type Unit } from '../domain/measure'
import type { HeldFigures } from '../domain/observation/observation'
import type { Reference } from '../domain/reference'
import { type Coverage, coverageOf, heldYears } from '../domain/release/coverage'
import type { HeldRelease, ReleaseId } from '../domain/release/release'
import { newerFigures } from '../domain/revision/comparedReleases'
import type { StatedCount } from '../domain/statement/statedCount'
import type { HeldThreshold } from '../domain/verdict/threshold'
import { type SeriesTable, seriesTable } from './seriesTable'

/**
 * All shares of a release as one document that needs no other: `/api/v1/releases/<id>.json`. With
 * them the membership, marks, notes and NATO's statements that they are read with.
 */
export interface ReleaseDocument
  extends SeriesTable,
    Pick<Reference, 'allies' | 'thresholds' | 'notes' | 'statedCounts'> {
  readonly release: HeldRelease
  /** Of each year, in their order. */
  readonly coverage: readonly Coverage[]
  /** For each year that newer releases have shares of, what the newest of them says; the release in brief. */
  readonly later: readonly VintageTable[]
}

/** Another measure of a release: `/api/v1/releases/<id>/<measure>.json`. */
export interface MeasureDocument extends SeriesTable, Pick<Reference, 'notes'> {
  readonly release: ReleaseId
  readonly measure: Measure
  readonly unit: Unit
  /** Base year of constant prices, or `null` where the release does not say. */
  readonly priceBase: number | null
  /** Of each year, in their order. */
  readonly coverage: readonly Coverage[]
  /** For national currency alone: that of each ally, in all years. */
  readonly currencies?: Readonly<Record<AllyCode, Currency>>
}

/** The shares of one release, and the release in brief. */
interface VintageTable extends SeriesTable {
  readonly release: HeldRelease
}

/**
 * Every share of every release: `/api/v1/vintages.json`, and of one year, `/api/v1/vintages/<year>.json`,
 * with the membership and marks that they are read with. Allies of which a release holds nothing are
 * left out of it. Notes on single figures and NATO's statements stand in a year's file alone, without their sources.
 */
export interface VintagesDocument
  extends Pick<Reference, 'allies' | 'thresholds' | 'notes' | 'statedCounts'> {
  /** Oldest first. */
  readonly vintages: readonly VintageTable[]
}

/** Writes a release's document; `all` are the releases held, oldest first. */
export function releaseDocument(
  figures: HeldFigures,
  all: readonly HeldFigures[],
  { thresholds, notes, statedCounts }: Reference,
): ReleaseDocument {
  const { release, allies } = figures
  const years = heldYears(figures, 'share')
  const later = all.flatMap((other) => {
    const own = years.filter((year) => newerFigures(all, figures, year) === other)
    return own.length === 0 ? [] : [vintageTable(other, own)]
  })
  return {
    release,
    ...measureTable(figures, 'share'),
    allies: allies.map(allyInBrief),
    thresholds,
    notes: notesIn(notes, release.id, 'share'),
    statedCounts: statedCounts.filter((stated) => stated.release === release.id),
    later,
  }
}

/** Writes the document of another measure of a release; `null` where the release holds none of it. */
export function measureDocument(
  figures: HeldFigures,
  measure: Measure,
  { notes }: Pick<Reference, 'notes'>,
): MeasureDocument | null {
  const { release } = figures
  if (heldYears(figures, measure).length === 0) return null
  return {
    release: release.id,
    measure,
    unit: MEASURE_UNITS[measure],
    priceBase: release.priceBase,
    ...measureTable(figures, measure),
    ...(measure === 'nationalCurrency' ? { currencies: currenciesIn(figures) } : {}),
    notes: notesIn(notes, release.id, measure),
  }
}

/** Writes every share of every release, oldest first. */
export function vintagesDocument(
  all: readonly HeldFigures[],
  { allies, thresholds }: Reference,
): VintagesDocument {
  const vintages = all.map((figures) => vintageTable(figures, heldYears(figures, 'share')))
  return {
    allies: allies.map(allyInBrief),
    thresholds: thresholds.map(markInBrief),
    notes: [],
    statedCounts: [],
    vintages,
  }
}

/** Writes every share of one year, of the releases that hold any, oldest first. */
export function yearVintagesDocument(
  all: readonly HeldFigures[],
  year: number,
  { allies, thresholds, notes, statedCounts }: Reference,
): VintagesDocument {
  const holding = all.filter((figures) => heldYears(figures, 'share').includes(year))
  return {
    allies: allies.map(allyInBrief),
    thresholds: thresholds.map(markInBrief),
    notes: notes
      .filter((note) => note.measure === 'share' && note.year === year)
      .map((note) => ({ ...note, source: '' })),
    statedCounts: statedCounts.filter((stated) => stated.year === year).map(statedInBrief),
    vintages: holding.map((figures) => vintageTable(figures, [year])),
  }
}

function measureTable(figures: HeldFigures, measure: Measure) {
  const years = heldYears(figures, measure)
  return {
    coverage: years.map((year) => coverageOf(figures, year, measure)),
    ...seriesTable(figures, years, measure),
  }
}

function vintageTable(figures: HeldFigures, years: readonly number[]): VintageTable {
  const { series } = seriesTable(figures, years, 'share')
  const held = ['actual', 'estimate', 'unpublished']
  return {
    release: inBrief(figures.release),
    years,
    series: series.filter(({ statuses }) => statuses.some((status) => held.includes(status))),
  }
}

const notesIn = (notes: Reference['notes'], release: ReleaseId, measure: Measure) =>
  notes.filter((note) => note.release === release && note.measure === measure)

/** An ally without its currencies, which stand beside the amounts. */
function allyInBrief(ally: HeldAlly): HeldAlly {
  return { ...ally, currencies: [] }
}

/** A release without what its own document says of its publication and of our copy. */
function inBrief(release: HeldRelease): HeldRelease {
  return { ...release, document: '', address: null, copy: '', checks: '' }
}

/** A mark without who set it; releases' own documents say it. */
function markInBrief(mark: HeldThreshold): HeldThreshold {
  return { ...mark, stages: mark.stages.map((stage) => ({ ...stage, body: '', source: '' })) }
}

/** A statement without its wording and where it is from: `/api/v1/stated.json` has both. */
function statedInBrief(stated: StatedCount): StatedCount {
  return { ...stated, wording: '', source: '' }
}
