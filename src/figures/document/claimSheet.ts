import type { Ally } from '../../domain/ally'
import { markClaim, markClaimOnAll } from '../../domain/claim/markTest'
import type { Reading } from '../../domain/claim/reading'
import { subjectsOf } from '../../domain/claim/readingScope'
import { decisiveFigures, figuresBehind, isAnswered, isOfMany } from '../../domain/judging/behind'
import type { Judgement, ReadingVerdict } from '../../domain/judging/judgement'
import { judgeReading } from '../../domain/judging/judgeReading'
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
  readonly verdict: ReadingVerdict
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
  claim: Reading,
  figures: readonly ReleaseFigures[],
  setting: ClaimSetting,
  day: string | null = null,
): ClaimSheet {
  const figuresOf = (id: string) => figures.find(({ release }) => release.id === id)
  const judged = figures
    .map((own) => ({ own, judgement: judgeReading(claim, { figures: own, figuresOf }) }))
    .sort((a, b) => compareReleases(b.own.release, a.own.release))
  const counts: Record<ReadingVerdict, number> = {
    holds: 0,
    'does not hold': 0,
    undecided: 0,
    'not-held': 0,
    'not-checkable': 0,
  }
  for (const { judgement } of judged) counts[judgement.verdict] += 1
  const isChecked = ({ judgement }: { readonly judgement: Judgement }) =>
    isAnswered(judgement.verdict)
  const checked = judged.filter(isChecked)
  return {
    sentence: setting.words.claimSentence(claim, setting.allies),
    tally: setting.words.tally(counts),
    lead: claimLead(
      claim,
      checked.map(({ own, judgement }) => ({ release: own.release, judgement })),
      day,
      setting.allies,
      setting.words,
    ),
    beside: besideClaim(claim, setting),
    rows: checked.map(({ own, judgement }) => rowOf(claim, own, judgement, setting)),
    unchecked: judged.filter((entry) => !isChecked(entry)).map(({ own }) => own.release),
    uncheckedWhy: setting.words.uncheckedWhy(forcelessIn(claim, setting.allies)),
  }
}

/** Whom the claim speaks of although they have no armed forces, and so no figure in any release. */
function forcelessIn(claim: Reading, allies: readonly Ally[]): readonly Ally[] {
  const named = subjectsOf(claim)
  return allies.filter(({ code, hasArmedForces }) => !hasArmedForces && named.includes(code))
}

function rowOf(
  reading: Reading,
  figures: ReleaseFigures,
  judgement: Judgement,
  setting: ClaimSetting,
): ClaimRow {
  const { allies, releases, statedCounts, words } = setting
  const { release } = figures
  const stated =
    statementsAbout(reading, statedCounts).find((one) => one.release === release.id) ?? null
  const income = incomeOf(reading, figures, stated, setting)
  const isSuperseded = releases.some((other) => compareReleases(other, release) > 0)
  const behind = figuresBehind(reading, judgement)
  // A short list of which allies stands in the wording already.
  const isListed = isOfMany(reading) && (reading.kind === 'count' || behind.length > NAMED_AT_MOST)
  const list = (observations: readonly Observation[]) => listed(observations, setting)
  return {
    release,
    verdict: judgement.verdict,
    wording:
      words.rightSentence({
        reading,
        judgement,
        release,
        allies,
        shown: { figures, isSuperseded },
      }) ?? words.noFigure(release),
    behind: isListed ? list(behind) : '',
    behindCount: behind.length,
    against: reading.kind === 'set' ? list(judgement.against) : '',
    close: isOfMany(reading) || reading.kind === 'rank' ? list(closeCallsIn(judgement)) : '',
    open: words.openWords(judgement.open, allies),
    notes: notesOf([...decisiveFigures(judgement), ...income], release, setting),
    stated,
  }
}

/** Close calls, without those that are open anyway: they are on neither side. */
function closeCallsIn({ closeCalls, open }: Judgement): readonly Observation[] {
  return closeCalls.filter((one) => !open.includes(one))
}

/** Shares from the largest down; figures of other measures each with its year. */
function listed(observations: readonly Observation[], { allies, words }: ClaimSetting): string {
  return observations.every(({ measure }) => measure === 'share')
    ? words.figuresOf(observations, allies)
    : observations.map((one) => words.figureWords(one, allies)).join('; ')
}

/** Whose share of national income a claim about a count rests on, where it may be of all allies. */
function incomeOf(
  reading: Reading,
  figures: ReleaseFigures,
  stated: StatedCount | null,
  { notes }: ClaimSetting,
): readonly Observation[] {
  const about = markClaimOnAll(reading)
  if (about === null) return []
  const count = countAt(figures, about.reading.year, about.mark, about.reading.excluding)
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

function besideClaim(
  claim: Reading,
  { statedCounts, thresholds, words }: ClaimSetting,
): readonly string[] {
  const about = markClaim(claim)
  if (about === null) return []
  const mark = words.partlyMeasuredSentence(thresholdAt(thresholds, about.mark))
  const said = statementsAbout(claim, statedCounts)
  return [
    ...(mark === '' ? [] : [mark]),
    ...(said.length === 0 ? [] : [words.statementsSentence(said, about.reading.year, about.mark)]),
  ]
}

/** What NATO said of what a claim counts; nothing where it is about single allies. */
function statementsAbout(claim: Reading, all: readonly StatedCount[]): readonly StatedCount[] {
  const about = markClaimOnAll(claim)
  return about === null ? [] : statementsOn(all, about.reading.year, about.mark)
}
