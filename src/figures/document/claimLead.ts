import { type Ally, compareNames, type SeriesCode } from '../../domain/ally'
import type { Reading } from '../../domain/claim/reading'
import { figuresBehind, isOfMany } from '../../domain/judging/behind'
import type { Judgement, ReadingVerdict } from '../../domain/judging/judgement'
import type { Release } from '../../domain/release/release'
import type { Parts } from '../../words/parts'

/** What a release makes of a claim, in a few words. */
interface LeadVerdict {
  readonly release: Release
  readonly verdict: ReadingVerdict
  /** "4: Estonia, Greece, Latvia and Poland", "23 allies", or "2.12%". */
  readonly finding: string
}

/** What a claim comes to at first sight: on the day, in the newest release, and who is behind it now and was not then. */
export interface ClaimLead {
  /** The release of the day, or where none is named the first that can check it; then the newest, if it is another. */
  readonly verdicts: readonly LeadVerdict[]
  /** Empty where there is one release, or a claim is about one ally. */
  readonly changed: string
}

/** A release and its verdict, of those that can check a claim. */
interface Judged {
  readonly release: Release
  readonly judgement: Judgement
}

/** The lead of a claim. `judged` are the releases that can check it, newest first; `day` is that on which it was said. */
export function claimLead(
  claim: Reading,
  judged: readonly Judged[],
  day: string | null,
  allies: readonly Ally[],
  words: Parts['claimDesk'],
): ClaimLead {
  const now = judged[0]
  const then = judged.find(({ release }) => day !== null && release.day <= day) ?? judged.at(-1)
  if (now === undefined || then === undefined) return { verdicts: [], changed: '' }
  const verdicts = (then === now ? [now] : [then, now]).map(({ release, judgement }) => ({
    release,
    verdict: judgement.verdict,
    finding: words.leadFinding(claim, judgement, allies),
  }))
  const names = (one: Judged, other: Judged) =>
    behindAlone(claim, one, other)
      .map((code) => words.nameOf(allies, code))
      .sort(compareNames)
  return {
    verdicts,
    changed:
      isOfMany(claim) && then !== now ? words.whoChanged(names(now, then), names(then, now)) : '',
  }
}

/** Who is behind one verdict and certainly not behind another: whose figure is missing there, or cannot be told, is neither in nor out. */
function behindAlone(
  claim: Reading,
  { judgement: one }: Judged,
  { judgement: other }: Judged,
): readonly SeriesCode[] {
  const known = new Set([...figuresBehind(claim, other), ...other.open].map(({ series }) => series))
  const behind = new Set(figuresBehind(claim, one).map(({ series }) => series))
  return [...behind].filter((series) => !known.has(series))
}
