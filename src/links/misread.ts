import { IN_EMBED } from '../domain/inEmbed'
import { isAboutOne } from '../domain/reference'
import { type Choice, isOverYears, MAX_SERIES, type View } from '../domain/view/view'
import type { Field } from './fields'

/**
 * Those of some parameters in a query that are not shown, by name: as they are written, or as a view, which was
 * resolved from them, is not of what they ask for; a language that is not held gives way to another.
 */
export function misread(search: string, view: View, fields: readonly Field[]): readonly string[] {
  const values = new URLSearchParams(search)
  return fields
    .filter(({ name, parse }) => {
      const [text, ...more] = values.getAll(name)
      if (text === undefined) return false
      const asked = parse(text)
      return more.length > 0 || asked === null || !isShown(name, text, asked, view)
    })
    .map(({ name }) => name)
}

/** Whether a view is of what a field asks for. A chart over years has no year, the others no years; pages beside the chart have no chart. */
function isShown(name: keyof Choice, text: string, asked: Choice, view: View): boolean {
  if (name === 'release') return asked.release === 'latest' || asked.release === view.release
  if (name === 'year') return isOverYears(view.chart) || asked.year === view.year
  if (name === 'lang') return asked.lang === view.lang
  if (name === 'allies') {
    const most = !IN_EMBED && isAboutOne(view.page) ? 1 : MAX_SERIES
    return text.split('-').every((code, index) => index >= most || view.allies.includes(code))
  }
  if (view.page !== 'chart') return true
  if (name === 'years') return !isOverYears(view.chart) || `${asked.years}` === `${view.years}`
  return (name !== 'chart' && name !== 'measure') || asked[name] === view[name]
}
