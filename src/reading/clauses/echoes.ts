import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Clause } from './clause'

/** "Spain spends 2 %, as does Belgium", "and so do the Baltic states", "neither does Italy": the same said of somebody else, as a clause of its own. */
export function withEchoes(clauses: readonly Clause[]): readonly Clause[] {
  const said: Clause[] = []
  for (const clause of clauses) {
    const previous = said.findLast(({ phrases }) =>
      phrases.some((one) => isKind(one, 'verb', 'among')),
    )
    said.push(...(echoed(clause, previous) ?? told(clause, previous)))
  }
  return said
}

const told = (clause: Clause, previous: Clause | undefined): readonly Clause[] =>
  denied(clause, previous) ?? [
    gapped(clause, previous) ??
      grown(clause, previous) ??
      moved(clause, previous) ??
      counted(clause, previous) ??
      clause,
  ]

/** "23 meet the 2 % guideline, but only four the one on equipment": the verb is that of the clause before. */
function gapped({ phrases, lead }: Clause, previous: Clause | undefined): Clause | null {
  const [count, mark, ...more] = phrases.filter((one) => !isKind(one, 'sign', 'plain', 'only'))
  const isShort = isKind(count, 'count') && isKind(mark, 'mark')
  const own = previous?.phrases ?? []
  const verb = own.find((one) => as(one, 'verb')?.sense === 'meet')
  const isPlain = own.some((one) => isKind(one, 'count')) && !own.some((one) => isKind(one, 'not'))
  if (!isShort || count === undefined || mark === undefined || verb === undefined || !isPlain)
    return null
  if (!more.every((one) => isKind(one, 'year'))) return null
  const said = { ...verb, start: mark.start, end: mark.end }
  return { phrases: [count, said, mark, ...more], lead }
}

/** "Lithuania's budget grew by a third, Latvia's by 37 %": the verb, and what grew, are those of the clause before. */
function grown({ phrases, lead }: Clause, previous: Clause | undefined): Clause | null {
  const [who, by, figure, ...more] = phrases.filter((one) => !isKind(one, 'plain'))
  const own = previous?.phrases ?? []
  const verb = own.findIndex((one) => ['rise', 'fall'].includes(as(one, 'verb')?.sense ?? ''))
  const isShort = isKind(who, 'who') && isWord(by, 'by') && isKind(figure, 'quantity')
  const isOurs = own.some((one) => ['defence', 'budget'].includes(as(one, 'cue')?.cue ?? ''))
  if (!isShort || who === undefined || by === undefined || verb < 1 || !isOurs) return null
  if (!isWord(own[verb + 1], 'by') || own.some((one) => isKind(one, 'not'))) return null
  if (!more.every((one) => isKind(one, 'year', 'cue', 'sign'))) return null
  const said = own
    .filter(
      (one, at) => at === verb || isKind(one, 'cue') || (isKind(one, 'year') && isLast(own, one)),
    )
    .map((one) => ({ ...one, start: by.start, end: by.end }))
  const years = more.some((one) => isKind(one, 'year'))
  const words = said.filter((one) => !(years && isKind(one, 'year')))
  return { phrases: [who, ...words, ...phrases.slice(phrases.indexOf(who) + 1)], lead }
}

/** "The number of allies above 3 % has doubled since 2022, when there were four": that number was four in that year. */
function counted({ phrases }: Clause, previous: Clause | undefined): Clause | null {
  const own = previous?.phrases ?? []
  const [since, number, ...more] = phrases.filter((one) => !isKind(one, 'only'))
  const year = as(since, 'year')
  const verb = own.findIndex((one) => as(one, 'verb')?.sense === 'have' || isTurn(one))
  const isNumber = isWord(own[0], 'the number of') && verb > 0 && isKind(number, 'number')
  const isBare = more.every((one) => isKind(one, 'sign', 'plain'))
  if (since === undefined || number === undefined || year?.role !== 'since') return null
  if (!isNumber || !isBare) return null
  const placed = (one: Phrase): Phrase => ({ ...one, start: number.start, end: number.end })
  const then = { ...since, meaning: { ...year, role: 'in' as const, year: year.from } }
  const words = [...own.slice(0, verb).map(placed), being(number), number, then]
  return { phrases: words, lead: 'main' }
}

/** "Sweden rose from 1.07 % in 2014 to 2.51 % this year, Finland from 1.46 to 2.77 %": from when to when was said before. */
function moved({ phrases, lead }: Clause, previous: Clause | undefined): Clause | null {
  const own = previous?.phrases ?? []
  const [first, second] = [fromTo(own), fromTo(phrases)]
  const isDated = first?.year !== undefined && !own.some((one) => isKind(one, 'not'))
  if (first === null || second === null || !isDated || first.year === undefined) return null
  const isOfWhom = phrases.slice(0, second.from).some((one) => isKind(one, 'who'))
  if (!isOfWhom || phrases.some((one) => isKind(one, 'year', 'not', 'question'))) return null
  const [before, between, after] = [
    phrases.slice(0, second.from),
    phrases.slice(second.from, second.to),
    phrases.slice(second.to),
  ]
  const at = between[0]
  if (at === undefined) return null
  const said = own.filter((one, index) => index < first.from && (isKind(one, 'cue') || isTurn(one)))
  const turn = before.some(isTurn) ? said.filter((one) => !isTurn(one)) : said
  const placed = (one: Phrase): Phrase => ({ ...one, start: at.start, end: at.end })
  const late = first.later === undefined ? [] : [placed(first.later)]
  return {
    phrases: [...before, ...turn.map(placed), ...between, placed(first.year), ...after, ...late],
    lead,
  }
}

const isTurn = (one: Phrase) =>
  isKind(one, 'verb') && ['rise', 'fall'].includes(as(one, 'verb')?.sense ?? '')

/** Where "from 1.07 % … to 2.51 %" stands, and the years that are said in it. */
function fromTo(phrases: readonly Phrase[]) {
  const from = phrases.findIndex(
    (one, at) => isWord(one, 'from') && isKind(phrases[at + 1], 'quantity'),
  )
  const to = phrases.findIndex(
    (one, at) => at > from && isWord(one, 'to') && isKind(phrases[at + 1], 'quantity'),
  )
  if (from < 0 || to < 0) return null
  const year = phrases.slice(from, to).find((one) => isKind(one, 'year'))
  const later = phrases.slice(to).find((one) => isKind(one, 'year'))
  return { from, to, year, later }
}

/** A year that stands behind the figure: of both. */
const isLast = (phrases: readonly Phrase[], year: Phrase) =>
  phrases.findIndex((one) => isKind(one, 'quantity')) < phrases.indexOf(year)

/** "Britain meets the target, Italy does not", "Rome, at 1.49 %, has not": the same is denied of somebody else. */
function denied({ phrases, lead }: Clause, previous: Clause | undefined): readonly Clause[] | null {
  const bare = withoutFigures(phrases)
  const [who, verb, not, ...more] = bare.filter((one) => !isKind(one, 'sign', 'plain'))
  const isShort = isHelping(verb) && isWord(not, 'not', "n't") && more.length === 0
  if (!isShort || previous === undefined || who === undefined || not === undefined) return null
  const own = withoutFigures(previous.phrases).filter(
    (one) => !isKind(one, 'all') && !isWord(one, 'both'),
  )
  const [first, ...others] = own.filter((one) => isKind(one, 'who'))
  const isName = (as(who, 'who')?.codes.length ?? 0) > 0
  if (!isName || verb === undefined || first === undefined || others.length > 0) return null
  if (own.some((one) => isKind(one, 'not', 'only', 'count', 'rank'))) return null
  const at = own.indexOf(first)
  // What is denied stands in front, as if it had been said in full.
  const front = { ...not, start: first.start, end: first.end }
  const figures = phrases.filter((one) => isKind(one, 'quantity'))
  return [
    ...figures.map((one) => ({ phrases: [who, being(one), one], lead: 'main' as const })),
    { phrases: [...own.slice(0, at), who, verb, front, ...own.slice(at + 1)], lead },
  ]
}

/** "Is", where a figure stands. */
const being = (at: Phrase): Phrase => ({
  ...at,
  text: 'is',
  meaning: { is: 'verb', sense: 'be', tense: 'now' },
})

/** What is said without the exact figures that are set apart: those of a name are not those of the next. */
function withoutFigures(phrases: readonly Phrase[]): readonly Phrase[] {
  const isApart = (one: Phrase | undefined, at: number) => {
    const isExact = as(one, 'quantity')?.isHedged === false
    const lead = phrases[at - 2]
    const isBeside =
      isWord(phrases[at - 1], 'at', 'with', 'on') && (isSign(lead, ',') || isKind(lead, 'who'))
    return isExact && (isKind(phrases[at - 1], 'who') || isBeside)
  }
  return phrases.filter(
    (one, at) =>
      !isApart(one, at) && !(isWord(one, 'at', 'with', 'on') && isApart(phrases[at + 1], at + 1)),
  )
}

/** "Does", "is", "has", "will". */
function isHelping(verb: Phrase | undefined): boolean {
  const sense = as(verb, 'verb')?.sense
  return isKind(verb, 'question', 'future') || sense === 'be' || sense === 'have'
}

function echoed({ phrases, lead }: Clause, previous: Clause | undefined): readonly Clause[] | null {
  const at = phrases.findIndex((_, index) => isEcho(phrases, index))
  const other = phrases[at + 2]
  if (at < 0 || other === undefined) return null
  const tail = phrases.slice(at + 3).filter((one) => !isKind(one, 'plain', 'possessive'))
  const [figure, ...rest] = tail
  const isFigure =
    tail.length === 0 || (as(figure, 'quantity')?.isHedged === false && rest.length === 0)
  let end = at
  while (isSign(phrases[end - 1], ',') || isWord(phrases[end - 1], 'and')) end -= 1
  const own = { phrases: phrases.slice(0, end), lead }
  const before = end === 0 ? [] : told(own, previous)
  const base = withoutFigures((before.at(-1) ?? previous)?.phrases ?? [])
  const [first, ...more] = base.filter((one) => isKind(one, 'who'))
  const nots = base.filter((one) => isKind(one, 'not')).length
  const isDenied = isWord(phrases[at], 'neither', 'nor')
  if (!isFigure || more.length > 0 || base.length < 2 || nots !== (isDenied ? 1 : 0)) return null
  const [counted, ...counts] = base.filter((one) => isKind(one, 'count'))
  const isOfThem =
    first !== undefined || counts.length > 0 || as(counted, 'count')?.scope !== 'some'
  if (base.some((one) => isKind(one, 'only')) || (counted !== undefined && isOfThem)) return null
  // "…, is now at 2.1 %, as is Portugal": of whom it is said first was named before.
  const spoken = first ?? counted
  if (spoken === undefined && !isHelping(base[0]) && !isKind(base[0], 'verb')) return null
  const same =
    spoken === undefined ? [other, ...base] : base.map((one) => (one === spoken ? other : one))
  return [
    ...before,
    { phrases: same, lead: 'main' },
    ...(figure === undefined ? [] : [{ phrases: [other, figure], lead: 'main' as const }]),
  ]
}

function isEcho(phrases: readonly Phrase[], at: number): boolean {
  const [word, verb, who] = phrases.slice(at, at + 3)
  const isWay = isWord(word, 'as', 'so', 'neither', 'nor')
  return isWay && isHelping(verb) && (as(who, 'who')?.codes.length ?? 0) > 0
}
