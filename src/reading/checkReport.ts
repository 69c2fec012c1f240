import type { SeriesCode } from '../domain/ally'
import type { Reading } from '../domain/claim/reading'
import { type ReadingNotation, writeReading } from '../domain/claim/readingNotation'
import type { DenominatorCheck } from '../domain/judging/denominator'
import type { Judgement, ReadingVerdict } from '../domain/judging/judgement'
import type { JudgedReading } from '../domain/judging/judgeOverReleases'
import type { Measure } from '../domain/measure'
import type { Observation } from '../domain/observation/observation'
import type { ReleaseId } from '../domain/release/release'
import type { StatedCount } from '../domain/statement/statedCount'
import type { UnreadPart } from './accounting'
import type { SentenceReading } from './sentenceReading'
import type { Span } from './span'

/** A figure as a check tells it: in the measure's unit, `null` where there is none. */
interface ReportedFigure extends Pick<Observation, 'year' | 'status' | 'origin'> {
  readonly who: SeriesCode
  readonly measure: Measure
  readonly value: number | null
}

/** What one release says of a claim. */
interface ReportedJudgement {
  readonly release: ReleaseId
  readonly verdict: ReadingVerdict
  /** An `undecided` that holds for the allies with a figure. */
  readonly of_those_held: boolean
  /** An exact number missed by at most 0.05 points or 2 %. */
  readonly close: boolean
  /** What the release has instead of the number said, from low to high; `null` where that is no number. */
  readonly found: readonly [low: number, high: number] | null
  /** Where each ally named may stand, of a claim about places. */
  readonly places: readonly {
    readonly who: SeriesCode
    readonly from: number
    readonly to: number
  }[]
  readonly figures: readonly ReportedFigure[]
  /** Those within 0.05 points of what decides. */
  readonly close_calls: readonly ReportedFigure[]
  /** Allies without a figure, or with one too uncertain to tell. */
  readonly open: readonly SeriesCode[]
}

/** A claim as a check tells it: the reading, the verdict of the day and the newest, and what they rest on. */
interface ReportedClaim {
  readonly reading: Reading
  /** The same as text, for links. */
  readonly notation: ReadingNotation
  /** Where the words stand that it rests on. */
  readonly words: readonly Span[]
  /** By our copy of the release that was current on the day, without NATO's own count. */
  readonly then: ReadingVerdict
  readonly now: ReadingVerdict
  /** What is to be told of the day: NATO's own count decides where our copy does not. */
  readonly of_the_day: ReadingVerdict
  /** By NATO's own count, with its words. */
  readonly stated:
    | ({ readonly verdict: 'holds' | 'does not hold' } & Pick<
        StatedCount,
        'said' | 'number' | 'wording' | 'source'
      >)
    | null
  /** `null` on a day before the first release, and where nothing is to be judged. */
  readonly by_release_of_the_day: ReportedJudgement | null
  readonly by_newest_release: ReportedJudgement | null
  readonly newest_old_concept: ReportedJudgement | null
  /** Where the release of the day is silent: the newest older one that decides. Never the verdict of the day. */
  readonly earlier: ReportedJudgement | null
  readonly denominator: DenominatorCheck | null
}

/** A sentence as a check tells it. Without claims: it says nothing of allies' figures, or it was not read. */
interface ReportedSentence extends Span {
  readonly text: string
  readonly language: string
  readonly claims: readonly ReportedClaim[]
  /** Readings of a part in which something was not understood: never judged. */
  readonly withheld: readonly Pick<ReportedClaim, 'reading' | 'notation' | 'words'>[]
  readonly unread: readonly UnreadPart[]
}

/** A check, as it is saved and as the command prints it. */
export interface CheckReport {
  readonly said: string
  /** The release that was current on the day; `null` before the first. */
  readonly release_of_the_day: ReleaseId | null
  readonly newest_release: ReleaseId
  readonly sentences: readonly ReportedSentence[]
}

/** A sentence with what the releases say of each of its readings, in their order. */
export function reportOfSentence({
  text,
  start,
  end,
  language,
  readings,
  withheld,
  unread,
  judged,
}: SentenceReading & { readonly judged: readonly JudgedReading[] }): ReportedSentence {
  const claims = judged.map((one, index) => reportOfClaim(one, readings[index]?.words ?? []))
  const kept = withheld.map(({ reading, words }) => ({
    reading,
    notation: writeReading(reading),
    words,
  }))
  return { text, start, end, language, claims, withheld: kept, unread }
}

function reportOfClaim(judged: JudgedReading, words: readonly Span[]): ReportedClaim {
  const { reading, stated, denominator, ofOurCopy: then } = judged
  const isJudged = reading.kind !== 'uncheckable'
  const report = (judgement: Judgement | null) =>
    judgement === null || !isJudged ? null : reportOfJudgement(judgement)
  return {
    reading,
    notation: writeReading(reading),
    words,
    then,
    now: judged.now.verdict,
    of_the_day: judged.ofTheDay,
    stated: stated === null ? null : quotation(stated.statement, stated.verdict),
    by_release_of_the_day: report(judged.then),
    by_newest_release: report(judged.now),
    newest_old_concept: report(judged.newestOldConcept),
    earlier: report(judged.earlier),
    denominator,
  }
}

function quotation(
  { said, number, wording, source }: StatedCount,
  verdict: 'holds' | 'does not hold',
): ReportedClaim['stated'] {
  return { verdict, said, number, wording, source }
}

function reportOfJudgement(judgement: Judgement): ReportedJudgement {
  const { release, verdict, holdsForThoseHeld, isMissedClosely, found, places } = judgement
  const scale = 10 ** (found?.decimals ?? 0)
  return {
    release,
    verdict,
    of_those_held: holdsForThoseHeld,
    close: isMissedClosely,
    found: found === null ? null : [found.low / scale, found.high / scale],
    places: places.map(({ ally, low, high }) => ({ who: ally, from: low, to: high })),
    figures: judgement.figures.map(reportOfFigure),
    close_calls: judgement.closeCalls.map(reportOfFigure),
    open: judgement.open.map(({ series }) => series),
  }
}

const reportOfFigure = ({ series, value, ...figure }: Observation): ReportedFigure => ({
  who: series,
  year: figure.year,
  measure: figure.measure,
  value: value === null ? null : value / 100,
  status: figure.status,
  origin: figure.origin,
})
