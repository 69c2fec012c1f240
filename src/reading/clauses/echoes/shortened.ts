import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import type { Clause } from '../clause'
import { being } from './said'

/** "23 meet the 2 % guideline, but only four the one on equipment": the verb is that of the clause before. */
export function gapped({ phrases, lead }: Clause, previous: Clause | undefined): Clause | null {
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
export function grown({ phrases, lead }: Clause, previous: Clause | undefined): Clause | null {
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
export function counted({ phrases }: Clause, previous: Clause | undefined): Clause | null {
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
export function moved({ phrases, lead }: Clause, previous: Clause | undefined): Clause | null {
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

/** "The US spends 3.4 %; only Poland spends more": more than whom was said before, and by the same measure. */
export function outdone({ phrases, lead }: Clause, previous: Clause | undefined): Clause | null {
  const words = phrases.filter((one) => !isKind(one, 'sign', 'plain'))
  const at = words.findIndex((one) => isKind(one, 'more', 'less'))
  const [who, verb, ...others] = words.slice(0, at).filter((one) => !isKind(one, 'only', 'year'))
  const more = words[at]
  const isShort =
    isKind(who, 'who', 'count') && as(verb, 'verb')?.sense === 'spend' && others.length === 0
  const isOpen = words.slice(at + 1).every((one) => isKind(one, 'cue', 'prep', 'pronoun', 'year'))
  const own = previous?.phrases ?? []
  const [spoken, ...more1] = own.filter((one) => isKind(one, 'who', 'count'))
  const measure = measureSaid(own)
  if (more === undefined || !isShort || !isOpen || spoken === undefined || measure === null)
    return null
  if (more1.length > 0 || as(spoken, 'who')?.codes.length !== 1) return null
  if (own.some((one) => isKind(one, 'not', 'only', 'rank'))) return null
  const placed = (text: string, meaning: Phrase['meaning']): Phrase => ({ ...more, text, meaning })
  return {
    phrases: [
      ...phrases,
      ...(phrases.some((one) => isKind(one, 'cue')) ? [] : [placed('of it', measure)]),
      placed('than', { is: 'than' }),
      placed(spoken.text, spoken.meaning),
    ],
    lead: lead === 'contrast' ? lead : 'main',
  }
}

/** What a clause measures by: a share of GDP, money, or money per head; `null` where it says none or two. */
function measureSaid(phrases: readonly Phrase[]): Phrase['meaning'] | null {
  if (phrases.some((one) => as(one, 'cue')?.cue === 'perhead')) return { is: 'cue', cue: 'perhead' }
  const units = new Set(
    phrases.flatMap((one) => as(one, 'quantity')?.unit ?? (isKind(one, 'mark') ? 'percent' : [])),
  )
  if (units.size !== 1) return null
  if (units.has('percent')) return { is: 'cue', cue: 'share' }
  return units.has('money') ? { is: 'cue', cue: 'money' } : null
}
