import { type Ally, compareNames, type SeriesCode } from '../../domain/ally'
import type { Claim, ClaimResult, ClaimVerdict } from '../../domain/claim/claim'
import type { Release } from '../../domain/release/release'
import type { Parts } from '../../words/parts'

/** What a release makes of a claim, in a few words. */
interface LeadVerdict {
  readonly release: Release
  readonly verdict: ClaimVerdict
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
  readonly result: ClaimResult
}

/** The lead of a claim. `judged` are the releases that can check it, newest first; `day` is that on which it was said. */
export function claimLead(
  claim: Claim,
  judged: readonly Judged[],
  day: string | null,
  allies: readonly Ally[],
  words: Parts['claimDesk'],
): ClaimLead {
  const now = judged[0]
  const then = judged.find(({ release }) => day !== null && release.day <= day) ?? judged.at(-1)
  if (now === undefined || then === undefined) return { verdicts: [], changed: '' }
  const verdicts = (then === now ? [now] : [then, now]).map(({ release, result }) => ({
    release,
    verdict: result.verdict,
    finding: words.leadFinding(claim, result, allies),
  }))
  const isOfMany = claim.kind === 'count' || claim.kind === 'group'
  const names = (some: readonly SeriesCode[]) =>
    some.map((code) => words.nameOf(allies, code)).sort(compareNames)
  return {
    verdicts,
    changed:
      isOfMany && then !== now
        ? words.whoChanged(
            names(behindAlone(now.result, then.result)),
            names(behindAlone(then.result, now.result)),
          )
        : '',
  }
}

/** Who is behind one verdict and certainly not behind another: whose figure is missing there, or cannot be told, is neither in nor out. */
function behindAlone(one: ClaimResult, other: ClaimResult): readonly SeriesCode[] {
  const known = new Set([...other.allies, ...other.open].map(({ series }) => series))
  return one.allies.flatMap(({ series }) => (known.has(series) ? [] : series))
}
