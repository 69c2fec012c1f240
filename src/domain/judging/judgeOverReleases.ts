import type { Reading } from '../claim/reading'
import { lastYearOf } from '../claim/readingScope'
import type { HeldFigures } from '../observation/observation'
import type { ReleaseId } from '../release/release'
import type { StatedCount } from '../statement/statedCount'
import { checkDenominator, type DenominatorCheck } from './denominator'
import { isDecided, type Judgement, type ReadingVerdict } from './judgement'
import { judgeReading } from './judgeReading'
import { atOtherPrices } from './otherPrices'
import { figuresOfTheDay } from './releaseOfTheDay'
import { type StatedVerdict, statedVerdict } from './statedVerdict'

/** What readings are judged by over time. */
export interface Releases {
  /** All that are held, oldest first: of some only, another would be taken for that of the day. */
  readonly releases: readonly HeldFigures[]
  readonly statedCounts: readonly StatedCount[]
}

/** What the releases say of a reading: the one of the day on which it was said, and the newest. */
export interface JudgedReading {
  readonly reading: Reading
  /**
   * The verdict to be told: NATO's own count of the day decides where our copy of the release does not,
   * unless it speaks against the figures that are held: then both are to be told, and nothing is decided.
   */
  readonly ofTheDay: ReadingVerdict
  /** The same by our copy alone, without NATO's own count: what a check holds as `then`. */
  readonly ofOurCopy: ReadingVerdict
  /** By the release that was current on the day; `null` on a day before the first. */
  readonly then: Judgement | null
  /** By the newest release. */
  readonly now: Judgement
  /** By the newest count that NATO had stated by the day; `null`: none that decides. */
  readonly stated: StatedVerdict | null
  /**
   * By the newest release of the old concept that decides, where the newest release is of another: it tells
   * a revision from a change of concept.
   */
  readonly newestOldConcept: Judgement | null
  /** By the first release after that of the day, of the old concept too, that decides otherwise than it. */
  readonly firstOtherwise: Judgement | null
  /** Where the release of the day is silent: by the newest older one that decides. Never the verdict of the day. */
  readonly earlier: Judgement | null
  readonly denominator: DenominatorCheck | null
}

/** Judges a reading that was said on a day (`YYYY-MM-DD`). `null` where no release is held. */
export function judgeOverReleases(
  reading: Reading,
  said: string,
  { releases, statedCounts }: Releases,
): JudgedReading | null {
  const newest = releases.at(-1)
  if (newest === undefined) return null
  const figuresOf = (id: ReleaseId) => releases.find(({ release }) => release.id === id)
  const judged = new Map<HeldFigures, Judgement>()
  const current = figuresOfTheDay(releases, said)
  const judge = (figures: HeldFigures): Judgement => {
    const judgement =
      judged.get(figures) ??
      atOtherPrices(reading, current?.release, figures) ??
      judgeReading(reading, { figures, figuresOf })
    judged.set(figures, judgement)
    return judgement
  }
  const now = judge(newest)
  const then = current === undefined ? null : judge(current)
  const stated = current === undefined ? null : statedVerdict(reading, current, statedCounts, said)
  // Without the last year that it speaks of a release decides nothing.
  const lastYear = lastYearOf(reading)
  const isAbout = ({ years }: HeldFigures) => years.includes(lastYear)
  const old = releases.filter(
    (one) => one.release.concept !== newest.release.concept && isAbout(one),
  )
  const older = current === undefined ? [] : releases.slice(0, releases.indexOf(current))
  const ofOurCopy = reading.kind === 'uncheckable' ? now.verdict : (then?.verdict ?? 'not-held')
  const ofTheDay = verdictToBeTold(ofOurCopy, then, stated)
  const newestOldConcept = firstThatDecides(old.toReversed(), judge)
  const isRevised = isDecided(ofTheDay) && newestOldConcept?.verdict !== ofTheDay
  const later = isRevised ? old.filter(({ release }) => release.day > said) : []
  return {
    reading,
    ofTheDay,
    firstOtherwise: firstThatDecides(later, judge, ofTheDay),
    ofOurCopy,
    then,
    now,
    stated,
    newestOldConcept,
    earlier:
      then?.verdict === 'not-held'
        ? firstThatDecides(older.filter(isAbout).reverse(), judge)
        : null,
    denominator: checkDenominator(reading, newest.allies, said),
  }
}

function verdictToBeTold(
  ofOurCopy: ReadingVerdict,
  then: Judgement | null,
  stated: StatedVerdict | null,
): ReadingVerdict {
  const isContradicted = then?.holdsForThoseHeld && stated?.verdict === 'does not hold'
  return isDecided(ofOurCopy) || isContradicted ? ofOurCopy : (stated?.verdict ?? ofOurCopy)
}

/** The judgement by the first of some releases that decides, and otherwise than is told already. */
function firstThatDecides(
  releases: readonly HeldFigures[],
  judge: (figures: HeldFigures) => Judgement,
  told: ReadingVerdict | null = null,
): Judgement | null {
  for (const figures of releases) {
    const judgement = judge(figures)
    if (isDecided(judgement.verdict) && judgement.verdict !== told) return judgement
  }
  return null
}
