import { IN_EMBED } from '../domain/inEmbed'
import { isAboutOne } from '../domain/reference'
import type { Misread, WhyMisread } from '../domain/view/misread'
import { CHART_TRAITS, type Choice, isOverYears, MAX_SERIES, type View } from '../domain/view/view'
import { type Field, seriesIn } from './fields'

/**
 * Those of some parameters in a query that are not shown as it asks, with the reason: as they are written, or as a view, which was
 * resolved from them, has no use for them, or is not of all that they ask for; a language that is not held gives way to another.
 */
export function misread(
  search: string,
  view: View,
  fields: readonly Pick<Field, 'name' | 'parse'>[],
): readonly Misread[] {
  const values = new URLSearchParams(search)
  return fields.flatMap(({ name, parse }) => {
    const [text, ...more] = values.getAll(name)
    if (text === undefined) return []
    const asked = more.length > 0 ? null : parse(text)
    const why = asked === null ? 'unread' : whyNot(name, text, asked, view)
    const left = name === 'allies' ? seriesIn(text).slice(MAX_SERIES) : []
    return [
      ...(why === null ? [] : [{ name, why }]),
      ...(why === 'unread' || left.length === 0 ? [] : [{ name, why: 'beyond' as const, left }]),
    ]
  })
}

/**
 * Why a parameter that is understood is not shown; `null` where it is. In an embed, a chart over years has no use for a year, and others
 * none for years; the page keeps them, and the day of `since`, for what is chosen next. What it hands out of pages beside the
 * chart names a chart all the same.
 */
function whyNot(name: keyof Choice, text: string, asked: Choice, view: View): WhyMisread | null {
  const { chart, page } = view
  const isOfYears = isOverYears(chart)
  const { isColoured, measures } = CHART_TRAITS[chart]
  const held = (isHeld: boolean) => (isHeld ? null : 'unheld')
  const used = (isUsed: boolean) => (isUsed ? null : 'unused')
  if (name === 'allies') {
    const most = !IN_EMBED && isAboutOne(page) ? 1 : MAX_SERIES
    return held(seriesIn(text).every((code, index) => index >= most || view.allies.includes(code)))
  }
  if (name === 'colour') return used(isColoured === true)
  if (!IN_EMBED && (name === 'claim' || name === 'said')) return used(page === 'claims')
  if (name === 'years' && isOfYears) return held(`${asked.years}` === `${view.years}`)
  if (name === 'year' ? isOfYears : name === 'years') return used(!IN_EMBED)
  if (!IN_EMBED && page !== 'chart' && (name === 'chart' || name === 'measure')) return null
  if (name === 'measure' && !measures.some((own) => own === asked.measure)) return 'unused'
  if (name === 'release' && asked.release === 'latest') return null
  return held(!(name in view) || asked[name] === view[name as keyof View])
}
