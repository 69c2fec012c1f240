import type { Judgement, ReadingVerdict } from '../../../domain/judging/judgement'
import type { JudgedReading } from '../../../domain/judging/judgeOverReleases'
import type { Measure } from '../../../domain/measure'
import { formats } from '../formats'
import { capitalised } from '../grammar'

const MEANINGS: Readonly<Partial<Record<Measure, string>>> = {
  expenditureCurrent: 'in current US$',
  expenditure: 'at constant prices',
  realChange: 'by NATO’s own real change',
  share: 'as a share of GDP',
}

const OUTCOMES: Readonly<Record<ReadingVerdict, string>> = {
  holds: 'it holds',
  'does not hold': 'it does not hold',
  undecided: 'it is undecided',
  'not-held': 'our copy lacks the figures',
  'not-checkable': 'it cannot be checked',
}

/** By which prices, or by money or share, a claim comes out how, where its sentence leaves that open; `null` where it does not. */
export function meantWords({ reading, then, now }: JudgedReading): string | null {
  const isEither =
    (reading.kind === 'compare' || reading.kind === 'change') && reading.or_share === true
  const [day, newest] = [then, now].map((judgement) => meantBy(judgement, isEither))
  if (!day) return newest ?? null
  return !newest || newest === day
    ? day
    : `${day} By the newest release ${newest.charAt(0).toLowerCase()}${newest.slice(1)}`
}

function meantBy(judgement: Judgement | null, isEither: boolean): string | null {
  const meant = judgement?.meant ?? []
  const [first] = meant
  if (first === undefined) return null
  const nameOfMeaning = ({ measure }: (typeof meant)[number]) =>
    isEither && measure !== 'share' ? 'in money' : ((measure && MEANINGS[measure]) ?? 'in money')
  if (meant.every(({ verdict }) => verdict === first.verdict))
    return capitalised(
      `${formats.list(meant.map(nameOfMeaning))} alike ${OUTCOMES[first.verdict]}.`,
    )
  const told = meant.map((one) => `${nameOfMeaning(one)} ${OUTCOMES[one.verdict]}`).join('; ')
  return capitalised(`${told}. The sentence does not say which is meant.`)
}
