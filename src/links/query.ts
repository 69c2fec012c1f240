import type { Choice } from '../domain/view/view'
import { parseFields, serializeFields } from './chartQuery'
import { type Field, LOOK_FIELDS } from './fields'
import { VIEW_FIELDS } from './pageFields'

/** All our parameters, in their order. */
export const FIELDS: readonly Field[] = [...VIEW_FIELDS, ...LOOK_FIELDS]

/** The names of all our parameters, in their order; others' may stand beside them. */
export const PARAMETERS: readonly string[] = FIELDS.map(({ name }) => name)

/**
 * Reads a query string, with or without `?`. A value that is unknown, malformed or given twice is as
 * good as absent; nothing makes it throw.
 */
export function parseChoice(search: string): Choice {
  return parseFields(search, FIELDS)
}

/** Writes a choice as a query string without `?`; empty where nothing was chosen. */
export function serializeChoice(choice: Choice): string {
  return serializeFields(choice, FIELDS)
}
