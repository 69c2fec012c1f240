import { DEFAULT_LANGUAGE } from '../domain/view/language'
import { type Choice, isOverYears, type View } from '../domain/view/view'
import { serializeChartChoice } from './chartQuery'

/** A view of a chart as a choice that no later default can change: see `fullChoice`. */
export function chartChoice(view: View): Choice {
  return {
    chart: view.chart,
    ...(view.measure === 'share' ? {} : { measure: view.measure }),
    release: view.release,
    ...(isOverYears(view.chart) ? { years: view.years } : { year: view.year }),
    threshold: view.threshold,
    ...(view.allies.length === 0 ? {} : { allies: view.allies }),
    ...(view.colour === 'verdict' ? {} : { colour: view.colour }),
    ...(view.lang === DEFAULT_LANGUAGE ? {} : { lang: view.lang }),
    ...(view.theme === 'auto' ? {} : { theme: view.theme }),
  }
}

/** The address to hand out for the view of an embed, which is that of a chart. */
export function linkToChart(base: string, view: View): string {
  const [page = ''] = base.split(/[?#]/, 1)
  return `${page}?${serializeChartChoice(chartChoice(view))}`
}
