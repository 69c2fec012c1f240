import type { Hundredths } from '../hundredths'

/**
 * What a threshold was at a time: NATO's `guideline` (2%, 2006), the `aim` of 2014, the `floor` of
 * 2023, `agreed` for a later date (3.5%, due 2035), or only `proposed` and never NATO policy (3%).
 */
export const STANDINGS = ['guideline', 'aim', 'floor', 'agreed', 'proposed'] as const
type Standing = (typeof STANDINGS)[number]

/** One step in a threshold's history. Source: data/thresholds.csv. */
export interface Stage {
  readonly standing: Standing
  /** Date from which it stands (`2006`, `2014-09-05`). */
  readonly from: string
  /** Year by which it is due, or `null`. */
  readonly due: number | null
}

/** All that is held of it: what no drawing says of it, an embed does not load. */
export interface HeldStage extends Stage {
  /** Who agreed or proposed it. */
  readonly body: string
  readonly source: string
}

/** A share of GDP to compare with, in hundredths of a percent. */
export interface Threshold {
  readonly value: Hundredths
  /** Oldest first; empty for a number that only the reader has. */
  readonly stages: readonly Stage[]
  /** The part of it that NATO tabulates ally by ally (3.5 of the 5%); absent where that is all of it. */
  readonly measured?: Hundredths
}

/** A mark with all that is held of its history. */
export interface HeldThreshold extends Threshold {
  readonly stages: readonly HeldStage[]
}

/** The marks that figures can be charted and offered against: all of what they ask for is tabulated. */
export function measurableThresholds(known: readonly Threshold[]): readonly Threshold[] {
  return known.filter(({ measured }) => measured === undefined)
}

/** Smallest and largest threshold a reader may type: 0.1% and 10%. */
export const THRESHOLD_MIN: Hundredths = 10
export const THRESHOLD_MAX: Hundredths = 1000

/**
 * The marks of the debate: NATO's guideline of 2%, the proposed 3%, and the 3.5% agreed at The Hague.
 * Their history stands in data/thresholds.csv, which lists the same three as measured whole; a test compares.
 */
const GUIDELINE_MARK: Hundredths = 200
export const PROPOSED_MARK: Hundredths = 300
export const HAGUE_MARK: Hundredths = 350

/** The same, ascending: whatever is made for each of the marks is made for these. */
export const MARKS: readonly Hundredths[] = [GUIDELINE_MARK, PROPOSED_MARK, HAGUE_MARK]

/** What is judged by where no mark is asked for: the guideline. */
export const THRESHOLD_DEFAULT: Hundredths = GUIDELINE_MARK

/** The threshold for a value: a known one with its history, or one that only the reader has, without any. */
export function thresholdAt(known: readonly Threshold[], value: Hundredths): Threshold {
  return known.find((threshold) => threshold.value === value) ?? { value, stages: [] }
}

/** The stage a threshold had reached in a year, or `null` before its first (and for typed ones). */
export function stageIn(threshold: Threshold, year: number): Stage | null {
  return threshold.stages.findLast((stage) => Number(stage.from.slice(0, 4)) <= year) ?? null
}

/** Whether it was a NATO mark to be met in that year: a guideline, an aim or a floor, or agreed and due. */
export function isInForce(threshold: Threshold, year: number): boolean {
  const stage = stageIn(threshold, year)
  if (stage === null || stage.standing === 'proposed') return false
  return stage.due === null || stage.due <= year
}

/**
 * The thresholds that a chart with a share axis draws: 2% and the proposed 3%, from 2025 on also
 * 3.5%, and the one that is judged, ascending.
 */
export function drawnThresholds(
  known: readonly Threshold[],
  judged: Hundredths,
  lastYear: number,
): readonly Threshold[] {
  const standing = measurableThresholds(known).filter(
    ({ value }) => value !== HAGUE_MARK || lastYear >= 2025,
  )
  const drawn = standing.some((threshold) => threshold.value === judged)
    ? standing
    : [...standing, thresholdAt(known, judged)]
  return [...drawn].sort((a, b) => a.value - b.value)
}
