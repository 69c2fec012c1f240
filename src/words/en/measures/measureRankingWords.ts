import type { Ally } from '../../../domain/ally'
import { isUnheld, type Observation } from '../../../domain/observation/observation'
import type { Ranking } from '../../../domain/observation/ranking'
import type { Release } from '../../../domain/release/release'
import { type Tense, tenseOf } from '../../../domain/verdict/answer'
import { EQUIPMENT_GUIDELINE } from '../../../domain/verdict/balance'
import { heldIn, nameOf, namesOf } from '../figureNouns'
import { formats } from '../formats'
import { capitalised, inText } from '../grammar'
import { fitting } from '../headline'
import { leadsOf, mostOf } from './measureLeads'
import { fullValueWords, pricesOf, proseAmount, valueWords } from './measureTerms'
import { title } from './measureWords'

/** What a ranking by another measure than the share is told from. */
export interface MeasureRanking {
  readonly ranking: Ranking
  readonly release: Release
  readonly allies: readonly Ally[]
  /** Whether a newer release is held, so that an expectation is spoken of in the past. */
  readonly isSuperseded: boolean
}

/** The question that the ranking answers: "Which NATO ally had the largest defence expenditure in 2023?" */
export function rankingQuestion({ ranking, release, isSuperseded }: MeasureRanking): string {
  const { year, measure } = ranking
  const most = `${mostOf(measure, release)} in ${year}?`
  if (tenseOf(release, year) !== 'expected') return `Which NATO ally had ${most}`
  return `Which NATO ally ${isSuperseded ? 'was' : 'is'} expected to have ${most}`
}

/** Who is first, as a headline: "The United States is expected to spend the most on core defence in 2026". */
export function rankingHeadline({
  ranking,
  release,
  allies,
  isSuperseded,
}: MeasureRanking): string {
  const { year, measure } = ranking
  const all = countedIn(ranking)
  const [first, next] = all
  if (first === undefined) return `No ally has a figure for ${year} in this release`
  if (next === undefined) return `Only ${theName(allies, first)} has a figure for ${year} here`
  const top = all.filter((o) => o.value === first.value)
  const names = top.map((o) => theName(allies, o))
  const who = top.length > 3 ? `${top.length} allies` : formats.list(names)
  const [present, past] = leadsOf(measure, release)
  const tense = tenseOf(release, year)
  const [is, was] = top.length > 1 ? ['are', 'were'] : ['is', 'was']
  const does = {
    actual: past,
    estimated: `${is} estimated to have ${past}`,
    expected: `${isSuperseded ? was : is} expected to ${present}`,
  }[tense]
  const isWhole = scopeOf(ranking, allies) === ''
  const scope = (which: string) => (isWhole ? '' : `Of ${all.length} ${which}, `)
  const short = tense === 'expected' ? `expected to ${present}` : past
  return fitting(
    capitalised(`${scope('with figures')}${who} ${does} in ${year}`),
    capitalised(`${scope('with figures')}${who} ${short} in ${year}`),
    capitalised(`${scope('held')}${who} ${short} in ${year}`),
    capitalised(`${scope('held')}${who} ${short}`),
    `${capitalised(who)}: first of ${all.length} with a figure for ${year}`,
  )
}

/** Who is first and who comes next; for a change, who rose and who fell most. */
export function rankingFinding(told: MeasureRanking): string {
  const { ranking, release, allies, isSuperseded } = told
  const { year, measure } = ranking
  const all = countedIn(ranking)
  const [first] = all
  if (first === undefined) return `No ally has a figure for ${year} in this release.`
  if (all.length === 1) {
    return `Only ${theName(allies, first)} has a figure for ${year} here: ${fullValueWords(first, release, proseAmount)}.`
  }
  const top = all.filter((o) => o.value === first.value)
  const has = verbOf(tenseOf(release, year), isSuperseded, top.length > 1)
  const names = formats.list(top.map((o) => theName(allies, o)))
  const head = `${scopeOf(ranking, allies)}${names} ${has} ${mostOf(measure, release)} in ${year}`
  const value =
    pricesOf(measure, release) === ''
      ? proseAmount(first)
      : fullValueWords(first, release, proseAmount)
  const sentence = `${head}: ${value}${followers(told, all, top.length)}.`
  return capitalised(sentence)
}

/** What the ranking shows, in words, for who does not see it. */
export function rankingAlt(told: MeasureRanking): string {
  const { ranking, release, allies } = told
  const all = countedIn(ranking)
  const last = all.at(-1)
  const lowest =
    last === undefined || all.length < 2
      ? ''
      : ` Last is ${theName(allies, last)} with ${proseAmount(last)}.`
  const what = title(ranking.measure, release, String(ranking.year))
  return `Bar chart: ${what}. ${rankingFinding(told)} ${presence(ranking, all.length, allies)}${lowest}`
}

/** Those that have a place, largest first. */
function countedIn({ places }: Ranking): readonly Observation[] {
  return places.map(({ observation }) => observation).filter(({ counted }) => counted)
}

/** The next two; for a change who is last, where that is a fall. */
function followers(
  { ranking, allies }: MeasureRanking,
  all: readonly Observation[],
  skipped: number,
): string {
  const named = (o: Observation) => `${theName(allies, o)} with ${proseAmount(o)}`
  if (ranking.measure === 'realChange') {
    const last = all.at(-1)
    if (last === undefined || all.length === skipped) return ''
    const what = (last.value ?? 0) < 0 ? 'The largest fall' : 'The smallest rise'
    const { length } = all.filter(({ value }) => (value ?? 0) < 0)
    return `. ${what} is that of ${theName(allies, last)}: ${valueWords(last)}. Below zero: ${length} of ${all.length} allies with figures`
  }
  const next = all.slice(skipped, skipped + 2)
  const are = next.length === 1 ? 'is' : 'are'
  return next.length === 0 ? '' : `. Next ${are} ${formats.list(next.map(named))}`
}

function verbOf(tense: Tense, isSuperseded: boolean, isPlural: boolean): string {
  if (tense === 'actual') return 'had'
  const be = isPlural ? ['are', 'were'] : ['is', 'was']
  if (tense === 'estimated') return `${be[0]} estimated to have had`
  return `${isSuperseded ? be[1] : be[0]} expected to have`
}

/** Whom a superlative cannot speak of, because there is no figure: said before it. */
function scopeOf(ranking: Ranking, allies: readonly Ally[]): string {
  const missing = ranking.absent.filter((o) => isUnheld(o) || o.status === 'unpublished')
  if (missing.length === 0) return ''
  if (missing.length > 3) return `of the ${countedIn(ranking).length} allies with a figure here, `
  const names = missing.map((o) => theName(allies, o))
  return `leaving out ${formats.list(names)}, without a figure here, `
}

/** How many have figures, and why the others have none. */
function presence({ absent }: Ranking, withFigure: number, allies: readonly Ally[]): string {
  const of = (status: Observation['status'], why: (names: string) => string) => {
    const missing = absent.filter((o) => o.status === status)
    return missing.length === 0 ? [] : [why(namesOf(allies, missing))]
  }
  const unheld = absent.filter(isUnheld)
  return `${[
    `${withFigure} ${withFigure === 1 ? 'ally has a figure' : 'allies have figures'}`,
    ...of('unpublished', (names) => `NATO published no figure for ${names}`),
    ...(unheld.length === 0 ? [] : [`${heldIn(unheld)} lacks ${namesOf(allies, unheld)}`]),
    ...of('inapplicable', (names) => `${names} has no armed forces`),
  ].join('; ')}.`
}

/** A name inside a sentence: "the United States". */
function theName(allies: readonly Ally[], { series }: Observation): string {
  return inText(nameOf(allies, series))
}

/** What NATO's guideline for equipment is, and who is on which side of it. */
export const guidelineStanding = 'guideline'
export const guidelineGroup = {
  meets: `at ${formats.mark(EQUIPMENT_GUIDELINE)} or more`,
  undecided: `too rough to tell from ${formats.mark(EQUIPMENT_GUIDELINE)}`,
  below: `under ${formats.mark(EQUIPMENT_GUIDELINE)}`,
} as const
