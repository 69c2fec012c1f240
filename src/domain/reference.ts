import { AGGREGATES, type Ally, type HeldAlly, type SeriesCode } from './ally'
import type { Measure } from './measure'
import type { Gap } from './observation/observation'
import { type CoverageRow, commonYears, coveredYears, isWhole } from './release/coverage'
import { type HeldRelease, isOwn, type Release, type ReleaseInBrief } from './release/release'
import type { Article, ArticleClaim, TimelineEvent } from './statement/context'
import type { HeldNote, Note } from './statement/note'
import type { ReleaseCount } from './statement/releaseCount'
import type { StatedCount } from './statement/statedCount'
import { type HeldThreshold, THRESHOLD_DEFAULT, type Threshold } from './verdict/threshold'
import { heldLanguage } from './view/language'
import {
  CHART_TRAITS,
  CHARTS,
  type ChartKind,
  type Choice,
  DEFAULT_CHART,
  MAX_SERIES,
  measuresOf,
  type PageKind,
  requiresAllies,
  type View,
} from './view/view'

/** Everything held in data/ besides the figures: small, loaded first, the same for every release. */
export interface Reference {
  readonly allies: readonly HeldAlly[]
  /** Oldest first. */
  readonly releases: readonly HeldRelease[]
  readonly coverage: readonly CoverageRow[]
  /** Oldest release first. */
  readonly counts: readonly ReleaseCount[]
  readonly thresholds: readonly HeldThreshold[]
  readonly gaps: readonly Gap[]
  readonly notes: readonly HeldNote[]
  readonly statedCounts: readonly StatedCount[]
  readonly timeline: readonly TimelineEvent[]
  readonly article: Article
  readonly claims: readonly ArticleClaim[]
}

/** What of it a picture and its words are drawn from: an embed has it too. */
export interface SceneReference {
  readonly allies: readonly Ally[]
  readonly thresholds: readonly Threshold[]
  readonly notes: readonly Note[]
  readonly statedCounts: readonly StatedCount[]
  readonly counts: readonly ReleaseCount[]
  /** All that are held, so that a picture knows whether it is superseded, and what the others measure. */
  readonly releases: readonly ReleaseInBrief[]
}

/** What of it a choice is resolved against. */
export interface Catalogue {
  readonly allies: readonly Pick<Ally, 'code'>[]
  readonly releases: readonly (ReleaseInBrief & Pick<Release, 'estimateYears'>)[]
  readonly coverage: readonly CoverageRow[]
}

/** Allies that a chart of chosen ones starts with: the largest spenders, the highest shares and a low one. */
const STARTING_SERIES: readonly SeriesCode[] = ['USA', 'POL', 'EST', 'GBR', 'FRA', 'DEU', 'ESP']

/** Allies that a page beside the chart starts with: one, or some to compare. */
const STARTING_ON: Readonly<Partial<Record<PageKind, readonly SeriesCode[]>>> = {
  ally: ['DEU'],
  differ: ['DEU'],
  compare: ['DEU', 'FRA', 'POL'],
  sheet: ['DEU', 'FRA', 'POL'],
}

/** Whether a page is about one ally alone. */
export function isAboutOne(page: PageKind): boolean {
  return page === 'ally' || page === 'differ'
}

/**
 * Fills in a choice. What is unknown, or not held in the release asked for, falls back; it never throws.
 * A page beside the chart is about one year's shares, whatever chart the reader came from.
 */
export function resolveView(choice: Choice, catalogue: Catalogue): View {
  const { page = 'chart' } = choice
  if (page === 'chart') return resolveChart(choice, catalogue)
  const view = resolveChart({ ...choice, chart: DEFAULT_CHART, measure: 'share' }, catalogue)
  const asked = isAboutOne(page) ? knownSeries(choice, catalogue, [], 1) : view.allies
  return {
    ...view,
    page,
    year: page === 'differ' && choice.year !== view.year ? revisedYear(view, catalogue) : view.year,
    allies: asked.length === 0 ? (STARTING_ON[page] ?? []) : asked,
    claim: page === 'claims' ? (choice.claim ?? null) : null,
    said: page === 'claims' ? (choice.said ?? null) : null,
  }
}

/** The year that the page on differences opens with: the last that is no estimate, so that its figures may differ. */
function revisedYear({ release, year }: View, { releases, coverage }: Catalogue): number {
  const own = releases.find(({ id }) => id === release)
  return own === undefined ? year : lastActual(coveredYears(coverage, release, 'share'), own)
}

/** Fills in the choice of a chart likewise, whatever page it names: an embed has no other. */
export function resolveChart(choice: Choice, catalogue: Catalogue): View {
  const chart = drawnChart(choice, catalogue)
  const measure = chosenMeasure(choice, chart, catalogue)
  const needed = measuresOf(chart, measure)
  const release = chosenRelease(choice, catalogue, needed)
  const covered = commonYears(catalogue.coverage, release.id, needed)
  const last = covered.at(-1) ?? release.estimateYears.at(-1) ?? 0
  const first = covered[0] ?? last
  const { isOverReleases, span } = CHART_TRAITS[chart]
  const usual = isOverReleases && span === 'year' ? lastActual(covered, release) : last
  const year = choice.year !== undefined && covered.includes(choice.year) ? choice.year : usual
  const allies = knownSeries(choice, catalogue, AGGREGATES, MAX_SERIES)
  return {
    page: 'chart',
    chart,
    measure,
    release: release.id,
    year,
    years: clampYears(choice.years, first, last),
    threshold: choice.threshold ?? THRESHOLD_DEFAULT,
    allies: allies.length === 0 && requiresAllies(chart) ? STARTING_SERIES : allies,
    claim: null,
    said: null,
    colour: CHART_TRAITS[chart].isColoured ? (choice.colour ?? 'verdict') : 'verdict',
    lang: heldLanguage(choice.lang),
    theme: choice.theme ?? 'auto',
  }
}

/** The last year that is no estimate any more: of its figures there are most vintages to compare. */
function lastActual(
  covered: readonly number[],
  { estimateYears }: Pick<Release, 'estimateYears'>,
): number {
  return covered.findLast((year) => !estimateYears.includes(year)) ?? covered.at(-1) ?? 0
}

/** The chart asked for, if it can be drawn and what else it is drawn from is held at all; otherwise the default. */
function drawnChart({ chart }: Choice, { coverage }: Catalogue): ChartKind {
  const drawn = CHARTS.find((kind) => kind === chart) ?? DEFAULT_CHART
  const isHeld = (measure: Measure) => coverage.some((row) => row.measure === measure)
  return CHART_TRAITS[drawn].reads.every(isHeld) ? drawn : DEFAULT_CHART
}

/** The measure asked for, if the chart can show it and any release holds it; otherwise the share. */
function chosenMeasure({ measure }: Choice, chart: ChartKind, { coverage }: Catalogue): Measure {
  const known = CHART_TRAITS[chart].measures.find((one) => one === measure)
  return known !== undefined && coverage.some((row) => row.measure === known) ? known : 'share'
}

/** The release asked for if it holds what is to be drawn; otherwise the newest whole one that does. */
function chosenRelease(
  choice: Choice,
  { releases, coverage }: Catalogue,
  needed: readonly Measure[],
) {
  const isAble = ({ id }: Pick<Release, 'id'>) => commonYears(coverage, id, needed).length > 0
  const release =
    releases.find((one) => one.id === choice.release && isAble(one)) ??
    releases.findLast((one) => isWhole(one, coverage) && isAble(one)) ??
    releases.findLast((one) => !isOwn(one) && isAble(one))
  if (release === undefined) throw new Error('data/coverage.csv names no release')
  return release
}

/** A release that was asked for and gave way, and the measures that are drawn and it holds nothing of. */
export interface ReplacedRelease {
  readonly asked: Release
  readonly shown: Release
  readonly lacking: readonly Measure[]
}

/** Why a view is not of the release asked for; `null` where it is, or where no known one was. */
export function replacedRelease(
  choice: Choice,
  { chart, measure, release }: View,
  { releases, coverage }: Pick<Reference, 'releases' | 'coverage'>,
): ReplacedRelease | null {
  const [asked, shown] = [choice.release, release].map((id) =>
    releases.find((one) => one.id === id),
  )
  if (asked === undefined || shown === undefined || asked === shown) return null
  const needed = measuresOf(chart, measure)
  const lacking = needed.filter((one) => coveredYears(coverage, asked.id, one).length === 0)
  return { asked, shown, lacking: lacking.length > 0 ? lacking : needed }
}

function clampYears(
  years: Choice['years'],
  first: number,
  last: number,
): readonly [first: number, last: number] {
  if (years === undefined) return [first, last]
  const [from, to] = [Math.max(years[0], first), Math.min(years[1], last)]
  return from <= to ? [from, to] : [first, last]
}

/** The known ones among the series asked for, the first `most` of them: allies, and what else is named. */
function knownSeries(
  { allies = [] }: Choice,
  catalogue: Catalogue,
  others: readonly SeriesCode[],
  most: number,
): readonly SeriesCode[] {
  const known = new Set([...others, ...catalogue.allies.map((ally) => ally.code)])
  return allies.filter((code) => known.has(code)).slice(0, most)
}
