import { type Choice, isOverYears, MAX_SERIES, type View } from '../domain/view/view'
import { CHART_FIELDS, type Field, LANGUAGE_FIELD, PAGE_FIELDS } from './fields'

/**
 * The parameters of ours in a query that are not shown: by what they are written, or as a view, which was
 * resolved from them, is not of what they name; a language that is not held gives way to another, and is among them. A theme is not.
 */
export function misread(search: string, view: View): readonly string[] {
  return misreadIn(search, [...CHART_FIELDS, ...PAGE_FIELDS, LANGUAGE_FIELD], view)
}

/** The same of an embed, which has no other parameters than a chart's and its language. */
export function misreadOfChart(search: string, view: View): readonly string[] {
  return misreadIn(search, [...CHART_FIELDS, LANGUAGE_FIELD], view)
}

function misreadIn(search: string, fields: readonly Field[], view: View): readonly string[] {
  const values = new URLSearchParams(search)
  return fields
    .filter(({ name, parse: read }) => {
      const [text, ...more] = values.getAll(name)
      if (text === undefined) return false
      const asked = read(text)
      return more.length > 0 || asked === null || !isShown(name, text, asked, view)
    })
    .map(({ name }) => name)
}

/** Whether a view is of what a field asks for. A chart over years has no year; pages beside the chart have no chart. */
function isShown(name: keyof Choice, text: string, asked: Choice, view: View): boolean {
  if (name === 'release') return asked.release === 'latest' || asked.release === view.release
  if (name === 'year') return isOverYears(view.chart) || asked.year === view.year
  if (name === 'lang') return asked.lang === view.lang
  if (view.page !== 'chart') return true
  if (name === 'allies') {
    return text.split('-').every((code, index) => index >= MAX_SERIES || view.allies.includes(code))
  }
  return (name !== 'chart' && name !== 'measure') || asked[name] === view[name]
}
