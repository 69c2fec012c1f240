import type { ReleaseId } from '../../domain/release/release'
import {
  after,
  before,
  cueOf,
  type Frame,
  isDenied,
  put,
  quantities,
  use,
  verbOf,
} from '../clauses/frame'
import { as, isKind, isWord, type Phrase, type YearMeaning } from '../phrases/phrase'
import { whoOf } from './owners'

/**
 * "In August 2025 NATO revised Poland's 2024 share from the 4.12 % of June 2024 to 3.79 %": both releases
 * are named by their month. Where one is not, nobody can tell which is meant, and nothing is read.
 */
export function readRevision(frame: Frame): boolean {
  const verb = verbOf(frame, 'revise') ?? restated(frame)
  if (verb === undefined || isDenied(frame) || !isOfShares(frame)) return false
  const dated = frame.phrases.filter((phrase) => monthsOf(phrase).length > 0)
  const [from, to, ...more] = releasesOf(frame, dated)
  const years = frame.phrases.filter(
    (phrase) => as(phrase, 'year')?.role === 'in' && !dated.includes(phrase),
  )
  const year = as(years[0], 'year')?.year
  const owner = frame.phrases.find((phrase) => as(phrase, 'who') !== null)
  const actors = as(owner, 'who')
  const who = actors === null ? null : whoOf(actors)
  const said = differenceOf(frame, verb)
  if (from === undefined || to === undefined || more.length > 0 || years.length !== 1) return false
  if (year === undefined || who === null || said === null) return false
  const { value, phrases } = said
  const reading = { kind: 'revision', who, measure: 'share', year, from, to } as const
  const number = { how: 'points', op: '=', value, prec: 0.01 } as const
  const subject = frame.subject.phrase
  use(frame, ...frame.phrases.filter((one) => as(one, 'year')?.role === 'back'))
  put(frame, { ...reading, ...number }, verb, owner, years[0], subject, ...dated, ...phrases)
  return true
}

/** Whether it is NATO that revised, and what it revised a share: no forecast of growth, and no ministry. */
function isOfShares({ phrases }: Frame): boolean {
  const isOther = cueOf(phrases, 'growth', 'drop', 'equipment', 'personnel', 'perhead', 'money')
  const isOfNato = phrases.some((phrase, at) => isKind(phrase, 'nato') || isRevised(phrases, at))
  return isOfNato && isOther === undefined
}

/** "Was revised": by whom is told by the releases that are named. */
const isRevised = (phrases: readonly Phrase[], at: number) =>
  as(phrases[at], 'verb')?.sense === 'revise' &&
  as(phrases[at - 1], 'verb')?.sense === 'be' &&
  !phrases.some((one) => isWord(one, 'by'))

/** "Lowered its figure for Poland": NATO's own figure is what changes. */
function restated(frame: Frame): Phrase | undefined {
  const verb = verbOf(frame, 'rise', 'fall')
  const isOfNato = frame.phrases.some(
    (phrase) => isKind(phrase, 'nato') && phrase.start < (verb?.start ?? 0),
  )
  const isFigure = frame.phrases.some((phrase) =>
    isWord(phrase, 'figure', 'figures', 'estimate', 'estimates', 'the figure'),
  )
  return isOfNato && isFigure ? verb : undefined
}

const OF_FIGURES = /^(?:the |its |that |this )?(?:figures?|estimates?|number|forecast|tally)$/

/** "In August it cut the figure to 3.79 %", "NATO had put Poland at 4.12 %": what was told once, of a release that is not named. */
export function isRetold({ phrases }: Frame): boolean {
  return phrases.some((phrase, at) => {
    const sense = as(phrase, 'verb')?.sense ?? ''
    const object = phrases.slice(at + 1).find((one) => !isWord(one, 'back', 'down', 'up'))
    if (['rise', 'fall', 'revise'].includes(sense))
      return OF_FIGURES.test(object?.text ?? '') && !isKind(phrases[at - 1], 'relative')
    const isOnce = isWord(phrase, 'had') && isKind(phrases[at - 1], 'nato', 'ours', 'pronoun')
    return isOnce && RETOLD.test(phrases[at + 1]?.text ?? '')
  })
}

const RETOLD =
  /^(?:put|given|said|estimated|forecast|reported|listed|shown|reckoned|calculated|set)$/

const monthsOf = (phrase: Phrase): NonNullable<YearMeaning['months']> =>
  as(phrase, 'year')?.months ?? []

/** The releases of the months that are named, oldest first; none where a month has none, or two. */
function releasesOf({ day }: Frame, dated: readonly Phrase[]): readonly ReleaseId[] {
  const months = [...new Set(dated.flatMap(monthsOf))].sort()
  const found = months.map((month) => day.releases.filter((id) => id.startsWith(month)))
  return found.every((ids) => ids.length === 1) ? found.flat() : []
}

/** By how much, in points: from one share to another, or said as such. */
function differenceOf(
  frame: Frame,
  verb: Phrase,
): { readonly value: number; readonly phrases: readonly Phrase[] } | null {
  const shares = quantities(frame, 'percent')
  const [old, now] = shares
  const [points, ...others] = quantities(frame, 'points')
  if ([...shares, ...quantities(frame, 'points')].some((one) => as(one, 'quantity')?.isHedged))
    return null
  if (points !== undefined) {
    if (others.length > 0 || shares.length > 0) return null
    const down = frame.phrases.find((phrase) => isWord(phrase, 'down', 'downwards'))
    const up = frame.phrases.find((phrase) => isWord(phrase, 'up', 'upwards'))
    const sense = as(verb, 'verb')?.sense
    const isDown = down !== undefined || sense === 'fall'
    if (!isDown && up === undefined && sense !== 'rise') return null
    const size = as(points, 'quantity')?.value ?? 0
    return { value: isDown ? -size : size, phrases: [points] }
  }
  if (old === undefined || now === undefined || shares.length > 2) return null
  const isFromTo = leadOf(frame, old) === 'from' && leadOf(frame, now) === 'to'
  if (!isFromTo && !isDated(frame, old, now)) return null
  const [a, b] = [as(old, 'quantity')?.value ?? 0, as(now, 'quantity')?.value ?? 0]
  return { value: Math.round((b - a) * 100) / 100, phrases: [old, now] }
}

/** "Given as 2.12 % in June 2024, was revised to 2.00 % in August 2025": each of the release behind it, the older first. */
function isDated(frame: Frame, old: Phrase, now: Phrase): boolean {
  const [a, b] = [old, now].map((one) => after(frame, one)).map((one) => one && monthsOf(one)[0])
  return a !== undefined && b !== undefined && a < b && leadOf(frame, now) === 'to'
}

function leadOf(frame: Frame, phrase: Phrase): string | undefined {
  const steps = isKind(before(frame, phrase), 'plain') ? 2 : 1
  return before(frame, phrase, steps)?.text
}
