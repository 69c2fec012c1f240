import { decimalText, parseDecimal } from './decimalText'
import { READING_MEASURES, type ReadingMeasure } from './readingMeasure'
import {
  AGGREGATE_WORDS,
  type Among,
  CHANGE_MANNERS,
  type ChangeMeasure,
  GROUPS,
  OPS,
  PART_OPS,
  type Test,
  type Who,
  type WhoOrOthers,
} from './readingTerms'

/** How one part of a reading is written as text of letters, digits, `-` and `.`, and read again. */
export interface FieldText<T> {
  write(value: T): string
  /** `null` for what `write` would not write. */
  read(text: string): T | null
}

/** One of some words; what links cannot hold of them is written otherwise. */
function oneOf<T extends string>(words: readonly T[], write: (word: T) => string): FieldText<T> {
  return { write, read: (text) => words.find((word) => write(word) === text) ?? null }
}

const hyphened = (word: string) => word.replaceAll('_', '-')

/** Words that links can hold, save for their underscores. */
export function wordText<T extends string>(words: readonly T[]): FieldText<T> {
  return oneOf(words, hyphened)
}

const OP_WORDS: Readonly<Record<string, string>> = {
  '=': 'eq',
  '>=': 'ge',
  '>': 'gt',
  '<=': 'le',
  '<': 'lt',
  '~': 'about',
  'just>': 'just-above',
  frac: 'fraction',
}

/** A comparison: `>=` is `ge`, `part:>` is `part-gt`. */
function opWord(op: string): string {
  const [bare, start] = op.startsWith('part:') ? [op.slice('part:'.length), 'part-'] : [op, '']
  return `${start}${OP_WORDS[bare] ?? bare}`
}

export const opText = oneOf(OPS, opWord)
export const countOpText = oneOf([...OPS, ...PART_OPS], opWord)
export const measureText = wordText(READING_MEASURES)
export const decimal: FieldText<number> = { write: decimalText, read: parseDecimal }

/** A unit of the last digit; `none` for no rounding. */
export const precText: FieldText<number | null> = {
  write: (prec) => (prec === null ? 'none' : decimalText(prec)),
  read: (text) => (text === 'none' ? null : parseDecimal(text)),
}

const matching = (pattern: RegExp): FieldText<string> => ({
  write: (text) => text,
  read: (text) => (pattern.test(text) ? text : null),
})

const wholeNumber = (pattern: RegExp): FieldText<number> => ({
  write: String,
  read: (text) => (pattern.test(text) ? Number(text) : null),
})

export const yearText = wholeNumber(/^(?:19|20)\d{2}$/)
export const numberText = wholeNumber(/^(?:0|[1-9]\d{0,2})$/)
export const codeText = matching(/^[A-Z]{3}$/)
export const releaseText = matching(/^\d{4}-\d{2}(?:-\d{2})?$/)

function listOf<T>(item: FieldText<T>, least: number): FieldText<readonly T[]> {
  return {
    write: (list) => list.map((one) => item.write(one)).join('-'),
    read: (text) => {
      const list = text.split('-').flatMap((part) => item.read(part) ?? [])
      const isWhole = list.length >= least && new Set(list).size === list.length
      return isWhole && list.length === text.split('-').length ? list : null
    },
  }
}

export const yearsText = listOf(yearText, 1)
export const codesText = listOf(codeText, 1)

/** Those named, of whom there may be none. */
export const namedText: FieldText<readonly string[]> = {
  write: (codes) => (codes.length === 0 ? 'nobody' : codesText.write(codes)),
  read: (text) => (text === 'nobody' ? [] : codesText.read(text)),
}

const severalCodes = listOf(codeText, 2)

export const whoText: FieldText<Who> = {
  write: (who) => (typeof who === 'string' ? who : severalCodes.write(who)),
  read: (text) =>
    AGGREGATE_WORDS.find((word) => word === text) ?? codeText.read(text) ?? severalCodes.read(text),
}

export const sideText: FieldText<WhoOrOthers> = {
  write: (who) => whoText.write(who),
  read: (text) => (text === 'others' ? text : whoText.read(text)),
}

const groupText = wordText(GROUPS)
export const amongText: FieldText<Among> = {
  write: (among) => (typeof among === 'string' ? hyphened(among) : codesText.write(among)),
  read: (text) => groupText.read(text) ?? codesText.read(text),
}

type Place = number | readonly [lo: number, hi: number]
export const placeText: FieldText<Place> = {
  write: (place) => (typeof place === 'number' ? String(place) : place.join('-')),
  read: (text) => {
    const [lo, hi, ...more] = text.split('-').map((part) => numberText.read(part))
    if (lo === undefined || lo === null || hi === null || more.length > 0) return null
    return hi === undefined ? lo : [lo, hi]
  },
}

const CHANGE = /^(.+)-from-(.+)-to-(.+)-([a-z]+)$/
const mannerText = wordText(CHANGE_MANNERS)

/** A measure, or a change of one: `share-from-2014-to-2024-points`. */
export const rankedText: FieldText<ReadingMeasure | ChangeMeasure> = {
  write: (by) =>
    typeof by === 'string'
      ? measureText.write(by)
      : `${measureText.write(by.of)}-from-${by.from}-to-${by.to}-${by.how}`,
  read: (text) => {
    const [, ofText = '', fromText = '', toText = '', howText = ''] = CHANGE.exec(text) ?? []
    const [of, how] = [measureText.read(ofText), mannerText.read(howText)]
    const [from, to] = [yearText.read(fromText), yearText.read(toText)]
    if (of === null || how === null || from === null || to === null) return measureText.read(text)
    return { of, from, to, how }
  },
}

const TEST = new RegExp(
  `^(?:(${READING_MEASURES.map(hyphened).join('|')})-)?(?:since-(\\d{4})-)?` +
    `(${OPS.map(opWord).join('|')})-(-?[\\d.]+)(?:-to-(none|[\\d.]+))?$`,
)

/** A test: `ge-2`, `equip-ge-20`, `share-since-2014-lt-0`, `eq-2-to-0.01`. */
export const testText: FieldText<Test> = {
  write: ({ measure, change_from, op, value, prec }) =>
    [
      ...(measure === undefined ? [] : [measureText.write(measure)]),
      ...(change_from === undefined ? [] : ['since', String(change_from)]),
      opText.write(op),
      decimalText(value),
      ...(prec === undefined ? [] : ['to', precText.write(prec)]),
    ].join('-'),
  read: (text) => {
    const [whole, measureWord, since, opWritten = '', valueText = '', precWord] =
      TEST.exec(text) ?? []
    const [op, value] = [opText.read(opWritten), parseDecimal(valueText)]
    if (whole === undefined || op === null || value === null) return null
    const measure = measureWord === undefined ? null : measureText.read(measureWord)
    return {
      ...(measure === null ? {} : { measure }),
      ...(since === undefined ? {} : { change_from: Number(since) }),
      op,
      value,
      ...(precWord === undefined ? {} : { prec: precText.read(precWord) }),
    }
  },
}

/** Several tests, with `-with-` between them. */
export const testsText: FieldText<readonly Test[]> = {
  write: (tests) => tests.map((test) => testText.write(test)).join('-with-'),
  read: (text) => {
    const parts = text.split('-with-')
    const tests = parts.flatMap((part) => testText.read(part) ?? [])
    return tests.length === parts.length ? tests : null
  },
}
