import type { Ally } from '../../domain/ally'
import {
  type Claim,
  type ClaimResult,
  type ClaimVerdict,
  type CountClaim,
  decisiveFigures,
  type GroupClaim,
  namedIn,
} from '../../domain/claim/claim'
import { evaluateClaim } from '../../domain/claim/evaluateClaim'
import type { Observation, ReleaseFigures } from '../../domain/observation/observation'
import { compareReleases, type Release } from '../../domain/release/release'
import { type Note, notesOn } from '../../domain/statement/note'
import type { StatedCount } from '../../domain/statement/statedCount'
import { statementsOn } from '../../domain/statement/statement'
import { countAt } from '../../domain/verdict/count'
import { incomeBehindAll } from '../../domain/verdict/nationalIncome'
import { type Threshold, thresholdAt } from '../../domain/verdict/threshold'
import type { Parts } from '../../words/parts'
import { type ClaimLead, claimLead } from './claimLead'

/** What one release makes of a claim, in words. */
export interface ClaimRow {
  readonly release: Release
  readonly verdict: ClaimVerdict
  /** The wording that would be right for it. */
  readonly wording: string
  /** The allies behind it with their figures, where they are more than one; empty otherwise. */
  readonly behind: string
  readonly behindCount: number
  readonly against: string
  readonly close: string
  readonly open: string
  /** What has to be known of the figures that the verdict turns on; each with its ally and year. */
  readonly notes: readonly string[]
  /** What NATO itself said of the same count in that release, or `null`. */
  readonly stated: StatedCount | null
}

/** A claim with its verdicts: what the desk, the embed and the copied text are made from. */
export interface ClaimSheet {
  readonly sentence: string
  readonly tally: string
  readonly lead: ClaimLead
  /** What its mark is, where NATO tabulates a part of it alone; and what NATO itself said of its year, on whatever day. */
  readonly beside: readonly string[]
  /** The releases that can check it, newest first. */
  readonly rows: readonly ClaimRow[]
  /** Those that cannot, newest first. */
  readonly unchecked: readonly Release[]
  /** Why they cannot. */
  readonly uncheckedWhy: string
}

/** What verdicts are computed and worded from. */
export interface ClaimSetting {
  readonly allies: readonly Ally[]
  /** All that are held, so that an expectation is spoken of in the past once a newer one is. */
  readonly releases: readonly Pick<Release, 'id'>[]
  readonly statedCounts: readonly StatedCount[]
  readonly thresholds: readonly Threshold[]
  readonly notes: readonly Note[]
  readonly words: Parts['claimDesk']
}

/** Judges a claim by releases, in any order; its lead is about the day on which it was said, where that is known. */
export function claimSheet(
  claim: Claim,
  figures: readonly ReleaseFigures[],
  setting: ClaimSetting,
  day: string | null = null,
): ClaimSheet {
  const judged = figures
    .map((own) => ({ own, result: evaluateClaim(claim, own) }))
    .sort((a, b) => compareReleases(b.own.release, a.own.release))
  const counts = { holds: 0, fails: 0, undecided: 0, 'not-checkable': 0 }
  for (const { result } of judged) counts[result.verdict] += 1
  const isChecked = ({ result }: { readonly result: ClaimResult }) =>
    result.verdict !== 'not-checkable'
  const checked = judged.filter(isChecked)
  return {
    sentence: setting.words.claimSentence(claim, setting.allies),
    tally: setting.words.tally(counts),
    lead: claimLead(
      claim,
      checked.map(({ own, result }) => ({ release: own.release, result })),
      day,
      setting.allies,
      setting.words,
    ),
    beside: besideClaim(claim, setting),
    rows: checked.map(({ own, result }) => rowOf(claim, own, result, setting)),
    unchecked: judged.filter((entry) => !isChecked(entry)).map(({ own }) => own.release),
    uncheckedWhy: setting.words.uncheckedWhy(forcelessIn(claim, setting.allies)),
  }
}

/** Whom the claim speaks of although they have no armed forces, and so no figure in any release. */
function forcelessIn(claim: Claim, allies: readonly Ally[]): readonly Ally[] {
  const left = 'without' in claim ? claim.without : []
  const named = namedIn(claim).filter((code) => !left.includes(code))
  return allies.filter(({ code, hasArmedForces }) => !hasArmedForces && named.includes(code))
}

function rowOf(
  claim: Claim,
  figures: ReleaseFigures,
  result: ClaimResult,
  setting: ClaimSetting,
): ClaimRow {
  const { allies, releases, statedCounts, words } = setting
  const { release } = figures
  const stated =
    statementsAbout(claim, statedCounts).find((one) => one.release === release.id) ?? null
  const income = incomeOf(claim, figures, stated, setting)
  const isSuperseded = releases.some((other) => compareReleases(other, release) > 0)
  const isOfMany = claim.kind === 'count' || claim.kind === 'group'
  // A short list of which allies stands in the wording already.
  const isListed = claim.kind === 'count' || (isOfMany && result.allies.length > NAMED_AT_MOST)
  const list = (observations: readonly Observation[]) => words.figuresOf(observations, allies)
  return {
    release,
    verdict: result.verdict,
    wording: words.rightWording({ claim, result, figures, isSuperseded }),
    behind: isListed ? list(result.allies) : '',
    behindCount: result.allies.length,
    against: list(result.against),
    close: isOfMany || claim.kind === 'rank' ? list(result.close) : '',
    open: words.openWords(result.open, allies),
    notes: notesOf([...decisiveFigures(result), ...income], release, setting),
    stated,
  }
}

/** Whose share of national income a claim about a count rests on, where it may be of all allies. */
function incomeOf(
  claim: Claim,
  figures: ReleaseFigures,
  stated: StatedCount | null,
  { notes }: ClaimSetting,
): readonly Observation[] {
  if (!isOfAll(claim)) return []
  const count = countAt(figures, claim.year, claim.threshold, claim.without)
  return incomeBehindAll({ release: figures.release.id, count, stated }, notes)
}

function notesOf(
  observations: readonly Observation[],
  { id }: Release,
  { allies, notes, words }: ClaimSetting,
): readonly string[] {
  const all = observations.flatMap((o) =>
    notesOn(notes, id, o.series, o.year, o.measure).map(({ text }) =>
      words.noteWords(o, text, allies),
    ),
  )
  return [...new Set(all)]
}

/** As many names as a sentence holds. */
const NAMED_AT_MOST = 12

/** Whether a claim is about a year’s allies and not about some that it names. */
function isOfAll(claim: Claim): claim is CountClaim | GroupClaim {
  return claim.kind === 'count' || (claim.kind === 'group' && claim.scope !== 'each')
}

function besideClaim(
  claim: Claim,
  { statedCounts, thresholds, words }: ClaimSetting,
): readonly string[] {
  if (claim.kind !== 'count' && claim.kind !== 'group') return []
  const mark = words.partlyMeasuredSentence(thresholdAt(thresholds, claim.threshold))
  const said = statementsAbout(claim, statedCounts)
  return [
    ...(mark === '' ? [] : [mark]),
    ...(said.length === 0 ? [] : [words.statementsSentence(said, claim.year, claim.threshold)]),
  ]
}

/** What NATO said of what a claim counts; nothing where it is about single allies. */
function statementsAbout(claim: Claim, all: readonly StatedCount[]): readonly StatedCount[] {
  if (!isOfAll(claim)) return []
  return statementsOn(all, claim.year, claim.threshold)
}
