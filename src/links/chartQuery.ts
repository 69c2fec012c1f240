import type { Choice } from '../domain/view/view'
import { CHART_FIELDS, type Field, LOOK_FIELDS } from './fields'

/** Reads the query string of an embed: what is asked of pages beside the chart is as good as absent. */
export function parseChartChoice(search: string): Choice {
  return parseFields(search, [...CHART_FIELDS, ...LOOK_FIELDS])
}

/** Writes a choice of a chart as a query string without `?`. */
export function serializeChartChoice(choice: Choice): string {
  return serializeFields(choice, [...CHART_FIELDS, ...LOOK_FIELDS])
}

/** What some fields read of a query string. */
export function parseFields(search: string, fields: readonly Field[]): Choice {
  const values = new URLSearchParams(search)
  let choice: Choice = {}
  for (const field of fields) {
    const [text, ...more] = values.getAll(field.name)
    if (text === undefined || more.length > 0) continue
    choice = { ...choice, ...field.parse(text) }
  }
  return choice
}

/** What some fields write of a choice, in their order. */
export function serializeFields(choice: Choice, fields: readonly Field[]): string {
  return fields
    .flatMap((field) => {
      const text = field.serialize(choice)
      return text === undefined ? [] : [`${field.name}=${encodeURIComponent(text)}`]
    })
    .join('&')
}
