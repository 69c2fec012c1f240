import type { Reading, ReadingKind } from './reading'
import {
  amongText,
  codesText,
  codeText,
  countOpText,
  decimal,
  type FieldText,
  measureText,
  namedText,
  numberText,
  opText,
  placeText,
  precText,
  rankedText,
  releaseText,
  sideText,
  testsText,
  testText,
  whoText,
  wordText,
  yearsText,
  yearText,
} from './readingFields'
import { CHANGE_MANNERS, ENDS, SET_SCOPES, UNCHECKABLE_REASONS } from './readingTerms'

/** A part that may be absent; written with its name. */
export interface Optional<T> {
  readonly ifSaid: FieldText<T>
}

function ifSaid<T>(text: FieldText<T>): Optional<T> {
  return { ifSaid: text }
}

type PartOf<R, K extends keyof R> =
  Record<never, never> extends Pick<R, K> ? Optional<Exclude<R[K], undefined>> : FieldText<R[K]>

/** The parts of a kind of reading, in the order in which they are written. */
type PartsOf<R> = { readonly [K in Exclude<keyof R, 'kind' | 'unit'>]-?: PartOf<R, K> }

const yes: FieldText<boolean> = {
  write: (is) => (is ? 'yes' : 'no'),
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
}

const ranging = { among: ifSaid(amongText), excluding: ifSaid(codesText) }
const soft = { soft: ifSaid(yes) }
const upTo = { at_most: ifSaid(decimal) }
const said = { op: opText, value: decimal, ...upTo, prec: ifSaid(precText), ...soft }
const tested = { measure: ifSaid(measureText), test: ifSaid(testText), tests: ifSaid(testsText) }
const of = { of: ifSaid(numberText) }
const end = wordText(ENDS)
const how = wordText(CHANGE_MANNERS)
const figure = { who: whoText, measure: measureText }
const span = { from: yearText, to: yearText }

/** What is written of each kind: what must be said, then what may be. */
export const READING_PARTS: {
  readonly [K in ReadingKind]: PartsOf<Extract<Reading, { kind: K }>>
} = {
  value: { ...figure, year: yearText, ...said },
  count: {
    year: yearText,
    op: countOpText,
    value: decimal,
    ...upTo,
    ...tested,
    ...ranging,
    ...of,
    ...soft,
  },
  set: {
    scope: wordText(SET_SCOPES),
    allies: namedText,
    year: yearText,
    ...tested,
    ...ranging,
    ...of,
    ...soft,
  },
  rank: {
    who: codeText,
    measure: rankedText,
    year: yearText,
    place: placeText,
    from: end,
    ...ranging,
    ...of,
    ...soft,
  },
  order: {
    allies: codesText,
    measure: rankedText,
    year: yearText,
    start: numberText,
    from: end,
    ...ranging,
  },
  block: { allies: codesText, measure: rankedText, year: yearText, from: end, ...ranging },
  change: { ...figure, ...span, how, ...said, real_ok: ifSaid(yes), or_share: ifSaid(yes) },
  ratio: {
    num: sideText,
    den: sideText,
    measure: measureText,
    ...said,
    year: ifSaid(yearText),
    years: ifSaid(yearsText),
  },
  compare: {
    a: sideText,
    b: sideText,
    op: opText,
    measure: measureText,
    year: yearText,
    ...soft,
    or_share: ifSaid(yes),
  },
  first: { ...figure, year: yearText, test: testText, since: ifSaid(yearText) },
  peak: { ...figure, year: yearText, ...span, end: wordText(['max', 'min']) },
  mean: { ...figure, ...span, ...said },
  streak: { ...figure, year: yearText, n: numberText },
  every_year: { ...figure, ...span, test: testText },
  gap: { ...figure, year: yearText, mark: decimal, ...said },
  gaprank: {
    who: codeText,
    measure: measureText,
    year: yearText,
    mark: decimal,
    place: placeText,
    ...ranging,
  },
  cumulative: { ...figure, ...span, ...said },
  revision: { ...figure, year: yearText, from: releaseText, to: releaseText, how, ...said },
  uncheckable: { reason: wordText(UNCHECKABLE_REASONS) },
}
