import type { Choice } from '../domain/view/view'
import { CHART_FIELDS, type Field, LOOK_FIELDS, PAGE_FIELDS } from './fields'

/** The names of all our parameters, in their order; others' may stand beside them. */
export const PARAMETERS: readonly string[] = [...CHART_FIELDS, ...PAGE_FIELDS, ...LOOK_FIELDS].map(
  ({ name }) => name,
)

/**
 * Reads a query string, with or without `?`. A value that is unknown, malformed or given twice is as
 * good as absent; nothing makes it throw.
 */
export function parseChoice(search: string): Choice {
  return parse(search, [...CHART_FIELDS, ...PAGE_FIELDS, ...LOOK_FIELDS])
}

/** Reads the query string of an embed likewise: what is asked of pages beside the chart is as good as absent. */
export function parseChartChoice(search: string): Choice {
  return parse(search, [...CHART_FIELDS, ...LOOK_FIELDS])
}

/** Writes a choice as a query string without `?`; empty where nothing was chosen. */
export function serializeChoice(choice: Choice): string {
  return serialize(choice, [...CHART_FIELDS, ...PAGE_FIELDS, ...LOOK_FIELDS])
}

/** Writes a choice of a chart likewise. */
export function serializeChartChoice(choice: Choice): string {
  return serialize(choice, [...CHART_FIELDS, ...LOOK_FIELDS])
}

function parse(search: string, fields: readonly Field[]): Choice {
  const values = new URLSearchParams(search)
  let choice: Choice = {}
  for (const field of fields) {
    const [text, ...more] = values.getAll(field.name)
    if (text === undefined || more.length > 0) continue
    choice = { ...choice, ...field.parse(text) }
  }
  return choice
}

function serialize(choice: Choice, fields: readonly Field[]): string {
  return fields
    .flatMap((field) => {
      const text = field.serialize(choice)
      return text === undefined ? [] : [`${field.name}=${encodeURIComponent(text)}`]
    })
    .join('&')
}
