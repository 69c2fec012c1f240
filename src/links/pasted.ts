import type { SinceProblem } from '../domain/revision/changeSince'
import { CHARTS, type Choice } from '../domain/view/view'
import { parseChoice } from './query'

const DAY = /^((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})$/
const WRITTEN_DAY = /^(\d{1,2})\.? (\p{L}+) ((?:19|20)\d{2})$/u
const PAGE = new RegExp(
  `(?:^|/)(?:view|embed/(?:${CHARTS.join('|')}))/(\\d{4}-\\d{2}(?:-\\d{2})?)/(\\d{4})(?:/([\\d.]+))?(?=/|$)`,
)

/**
 * What somebody pasted: a day (`since`), as `2024-11-23` or as `dateText` writes it, or what a link of ours names,
 * whichever copy of the site handed it out.
 */
export function readPasted(text: string, dateText: (iso: string) => string): Choice | SinceProblem {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (trimmed === '') return 'nothing'
  if (/[/=?]/.test(trimmed)) return readLink(trimmed)
  const day = readDay(trimmed, dateText)
  return day === null ? 'no day' : { since: day }
}

function readDay(text: string, dateText: (iso: string) => string): string | null {
  const [, year, month, day] = DAY.exec(text) ?? []
  if (year !== undefined && month !== undefined && day !== undefined) {
    return realDay(year, month, day)
  }
  const [, written, name, ofYear] = WRITTEN_DAY.exec(text) ?? []
  if (written === undefined || name === undefined || ofYear === undefined) return null
  const own = name.toLowerCase()
  const isNamed = (index: number) => {
    const full = dateText(`${ofYear}-${String(index).padStart(2, '0')}`).toLowerCase()
    return full
      .split(/\s/)
      .some((word) => word === own || (own.length >= 3 && word.startsWith(own)))
  }
  const found = Array.from({ length: 12 }, (_, index) => index + 1).find(isNamed)
  return found === undefined ? null : realDay(ofYear, String(found), written)
}

/** The day as `YYYY-MM-DD`; `null` where the calendar has none such. */
function realDay(year: string, month: string, day: string): string | null {
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return parseChoice(`since=${iso}`).since ?? null
}

/** What a link names by its path, and by its query, which comes before it. */
function readLink(text: string): Choice | SinceProblem {
  const [path = '', query = ''] = text.split('#', 1)[0]?.split('?') ?? []
  const [, release, year, threshold] = PAGE.exec(path) ?? []
  const named = Object.entries({ release, year, threshold }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  const choice = { ...parseChoice(named.join('&')), ...parseChoice(query) }
  const isOurs = [choice.release, choice.since, choice.said].some((one) => one !== undefined)
  return isOurs ? choice : 'no link of ours'
}
