import { compareNames, type SeriesCode } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import { type Observation, observe } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import { compareShare } from '../../domain/verdict/verdict'
import type { ChartKind } from '../../domain/view/view'
import type { WordsWith } from '../../words/parts'
import type { Chart, Draw, FigureOf } from '../chart'
import type { Annotation } from '../figure'

/** Why something is said at a place of a chart, the first of these first: NATO's word, a crossing, a nearest miss, a largest move. */
const REASONS = ['stated', 'crossing', 'near', 'move'] as const

/** What could be said at one place of a chart. */
export interface Candidate {
  readonly reason: (typeof REASONS)[number]
  /** Of several for one reason the heaviest is said first. */
  readonly weight: number
  readonly series: SeriesCode | null
  readonly year: number
  readonly text: string
  /** Whether the picture has no room for a number at its place, which its text names. */
  readonly isUnpinned?: true
}

/** More than so many in one chart are not read. */
const MOST = 3

/** What could be said in a kind's chart, in the order in which it is read. */
export type Annotate<K extends ChartKind> = (
  figure: FigureOf<K>,
  scene: Scene,
  words: AnnotatingWords,
) => readonly Candidate[]

/** The words that annotations are told in. */
export type AnnotatingWords = WordsWith<'annotation'>

/**
 * At most three of what could be said: the heaviest for each reason, then the next ones, and one thing at a place; in the
 * order given, which is that in which the chart is read.
 */
export function pickFew<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const queues = REASONS.map((reason) =>
    candidates.filter((one) => one.reason === reason).sort((a, b) => b.weight - a.weight),
  )
  const inTurn = candidates.flatMap((_, turn) => queues.flatMap((queue) => queue[turn] ?? []))
  const picked: C[] = []
  for (const one of inTurn) {
    const isThere = picked.some(({ series, year }) => series === one.series && year === one.year)
    if (picked.length < MOST && !isThere) picked.push(one)
  }
  return candidates.filter((one) => picked.includes(one))
}

/** A kind's chart with what is said in it: for the page and for pictures. Embeds have no room for that. */
export function annotatedDraw<K extends ChartKind, W extends AnnotatingWords>(
  { figure, drawing }: Chart<K, W>,
  annotate: Annotate<K>,
  words: W,
): Draw {
  return (scene) => {
    const plain = figure(scene, words)
    const annotations = pickFew(annotate(plain, scene, words)).map(
      ({ series, year, text, isUnpinned }, index): Annotation => ({
        number: isUnpinned ? null : index + 1,
        series,
        year,
        text,
      }),
    )
    const own = { ...plain, annotations }
    return { figure: own, drawing: (room) => drawing(own, room) }
  }
}

/** What is said of the ally that is nearest below a mark. It is told from figures that leave no doubt alone. */
export function nearestBelow(
  observations: readonly Observation[],
  mark: Hundredths,
  { reference }: Scene,
  { annotation, noun }: AnnotatingWords,
): readonly Candidate[] {
  const below = observations.flatMap((one) => {
    const { value, counted } = one
    const isBelow = counted && value !== null && compareShare(one, mark) === 'below' && isExact(one)
    const name = noun.nameOf(reference.allies, one.series)
    return isBelow ? [{ ...one, name, distance: mark - value }] : []
  })
  return below
    .sort((a, b) => a.distance - b.distance || compareNames(a.name, b.name))
    .slice(0, 1)
    .map(({ series, year, name, distance }) => ({
      reason: 'near',
      weight: -distance,
      series,
      year,
      text: annotation.nearText(name, distance, mark),
    }))
}

/** Whether a figure is as NATO printed it, to two decimals: then what lies between two of them can be said. */
export function isExact({ origin, decimals, mayBeLower }: Observation): boolean {
  return origin === 'printed' && decimals === 2 && !mayBeLower
}

/** How far a share went between two years, or `null` where either figure leaves a doubt. */
export function exactMove(
  { figures }: Scene,
  series: SeriesCode,
  [from, to]: readonly [number, number],
): Hundredths | null {
  const [first, last] = [from, to].map((year) => observe(figures, series, year, 'share'))
  if (!first || !last || ![first, last].every(isExact)) return null
  return first.value === null || last.value === null ? null : last.value - first.value
}
