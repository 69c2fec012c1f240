import type { CountReading } from './allyReadings'
import { readOlderNotation } from './olderNotation'
import type { Reading, ReadingKind } from './reading'
import type { FieldText } from './readingFields'
import { READING_MEASURE_MEANINGS } from './readingMeasure'
import { type Optional, READING_PARTS } from './readingParts'

/**
 * A reading as one word for links: its kind after `say-`, which no older notation of a claim begins with,
 * then what must be said in a fixed order, then what may be, each with its name; `_` between all of them.
 * `say-value_POL_share_2024_eq_4.12_prec-0.01` · `say-count_2024_eq_23_measure-share_test-ge-2_of-32` ·
 * `say-set_only_POL_2025_measure-share_test-gt-4`. Several are joined by `_and_`.
 */
export type ReadingNotation = string

const START = 'say-'
const BETWEEN = '_'
const AND = '_and_'
const MAX_LENGTH = 600

type Parts = readonly (readonly [key: string, part: FieldText<unknown> | Optional<unknown>])[]

/** The parts of a kind, one by one: what the table promises of each kind, no longer told apart. */
function partsOf(kind: string): Parts | null {
  return Object.hasOwn(READING_PARTS, kind)
    ? Object.entries(READING_PARTS[kind as ReadingKind])
    : null
}

const hyphened = (word: string) => word.replaceAll('_', '-')

/** The parts of a reading as text, each by its name; one that is not said is absent. */
export type WrittenParts = Readonly<Record<string, string>>

/** The parts of a reading, each written as in its notation. */
export function writeParts(reading: Reading): WrittenParts {
  const held = new Map<string, unknown>(Object.entries(reading))
  const written = (partsOf(reading.kind) ?? []).flatMap(([key, part]) => {
    const value = held.get(key)
    const text = 'ifSaid' in part ? part.ifSaid : part
    return value === undefined ? [] : [[key, text.write(value)] as const]
  })
  return Object.fromEntries(written)
}

/** The reading of a kind that such parts make; `null` while they make none. */
export function readParts(kind: ReadingKind, written: WrittenParts): Reading | null {
  return readReading(join(kind, written))
}

/** The names of the parts of a kind, in their order, and whether each has to be said. */
export function partNames(
  kind: ReadingKind,
): readonly { readonly name: string; readonly isNeeded: boolean }[] {
  return (partsOf(kind) ?? []).map(([name, part]) => ({ name, isNeeded: !('ifSaid' in part) }))
}

/** Writes a reading down. The unit is that of the measure and not written. */
export function writeReading(reading: Reading): ReadingNotation {
  return join(reading.kind, writeParts(reading))
}

function join(kind: ReadingKind, written: WrittenParts): ReadingNotation {
  const words = (partsOf(kind) ?? []).flatMap(([key, part]) => {
    const text = written[key]
    if (text === undefined) return []
    return 'ifSaid' in part ? [`${hyphened(key)}-${text}`] : [text]
  })
  return [`${START}${hyphened(kind)}`, ...words].join(BETWEEN)
}

/**
 * Reads a reading; `null` for whatever `writeReading` would not write, or the older notation of a claim,
 * which links hold for ever. Nothing makes it throw.
 */
export function readReading(text: string): Reading | null {
  if (text.length > MAX_LENGTH) return null
  if (!text.startsWith(START)) return readOlderNotation(text)
  const [kindWord = '', ...words] = text.slice(START.length).split(BETWEEN)
  const kind = kindWord.replaceAll('-', '_')
  const parts = partsOf(kind)
  const values = parts === null ? null : valuesIn(parts, words)
  if (values === null) return null
  const reading = withUnit({ kind, ...values } as Reading)
  return isSound(reading) && writeReading(reading) === text ? reading : null
}

/** Each word by the next part that it may be; `null` where one is left over or does not fit. */
function valuesIn(parts: Parts, words: readonly string[]): Record<string, unknown> | null {
  const values: Record<string, unknown> = {}
  let next = 0
  for (const [key, part] of parts) {
    const word = words[next]
    const name = `${hyphened(key)}-`
    const isNamed = 'ifSaid' in part
    if (isNamed && !word?.startsWith(name)) continue
    const [field, written] = isNamed ? [part.ifSaid, word?.slice(name.length)] : [part, word]
    const value = written === undefined ? null : field.read(written)
    if (value === null && !(key === 'prec' && written === 'none')) return null
    values[key] = value
    next += 1
  }
  return next === words.length ? values : null
}

function withUnit(reading: Reading): Reading {
  if (reading.kind !== 'value') return reading
  return { ...reading, unit: READING_MEASURE_MEANINGS[reading.measure].unit }
}

/** What the parts cannot say by themselves: one test or several, one year or several, years in order. */
function isSound(reading: Reading): boolean {
  if ('at_most' in reading && !isBetween(reading)) return false
  switch (reading.kind) {
    case 'count':
    case 'set':
      return (reading.test === undefined) !== (reading.tests === undefined)
    case 'ratio':
      return (reading.year === undefined) !== (reading.years === undefined)
    case 'change':
    case 'mean':
    case 'peak':
    case 'every_year':
    case 'cumulative':
      return reading.from <= reading.to
    default:
      return true
  }
}

/** What is said to be between two numbers is at least the lower of them. */
function isBetween({
  op,
  value,
  at_most = value,
}: Pick<CountReading, 'op' | 'value' | 'at_most'>): boolean {
  return op === '>=' && at_most >= value
}

/** Writes several readings as one word. */
export function writeReadings(readings: readonly Reading[]): string {
  return readings.map(writeReading).join(AND)
}

/** Whether a text holds one reading alone, as far as can be told without reading it. */
export function isSingle(text: string): boolean {
  return !text.includes(AND)
}

/** Reads several readings; each that is none of ours is `null`, in its place. */
export function readReadings(text: string): readonly (Reading | null)[] {
  return text.split(AND).map(readReading)
}
