import fc from 'fast-check'
import type { Reading } from '../../../src/domain/claim/reading'
import {
  READING_MEASURE_MEANINGS,
  READING_MEASURES,
} from '../../../src/domain/claim/readingMeasure'
import {
  CHANGE_MANNERS,
  ENDS,
  GROUPS,
  OPS,
  PART_OPS,
  SET_SCOPES,
  UNCHECKABLE_REASONS,
} from '../../../src/domain/claim/readingTerms'

const CODES = 'ALB BEL CAN DEU ESP EST FIN FRA GBR GRC ISL LTU LUX POL SVK SWE TUR USA XXX'.split(
  ' ',
)
const code = fc.constantFrom(...CODES)
const codes = (minLength: number) => fc.uniqueArray(code, { minLength, maxLength: 12 })
const year = fc.integer({ min: 2008, max: 2030 })
const number = fc
  .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.constantFrom(1, 10, 100, 10_000))
  .map(([over, under]) => over / under)
const small = fc.integer({ min: 0, max: 40 })
const measure = fc.constantFrom(...READING_MEASURES)
const op = fc.constantFrom(...OPS)
const prec = fc.constantFrom(null, 0.01, 0.1, 1, 5, 1000)
const who = fc.oneof(code, fc.constantFrom('NATO', 'EURCAN'), codes(2))
const side = fc.oneof(who, fc.constant('others' as const))
const end = fc.constantFrom(...ENDS)
const how = fc.constantFrom(...CHANGE_MANNERS)
const span = fc
  .tuple(year, year)
  .map((years) => ({ from: Math.min(...years), to: Math.max(...years) }))
const release = fc.constantFrom('2018-03', '2024-06-17', '2026-07-07')
const changed = fc
  .record({ of: measure, how, span })
  .map(({ of, how: manner, span: { from, to } }) => ({ of, from, to, how: manner }))
const place = fc.oneof(small, fc.tuple(small, small))

const test = fc.record(
  { op, value: number, measure, prec, change_from: year },
  { requiredKeys: ['op', 'value'] },
)
const tests = fc.oneof(
  fc.record({ test }),
  fc.record({ tests: fc.array(test, { minLength: 1, maxLength: 3 }) }),
)
const among = fc.oneof(fc.constantFrom(...GROUPS), codes(1))
const ranging = fc.record({ among, excluding: codes(1) }, { requiredKeys: [] })
const between = fc
  .tuple(number, number)
  .map((ends) => ({ op: '>=' as const, value: Math.min(...ends), at_most: Math.max(...ends) }))
const said = fc.oneof(
  fc.record({ op, value: number, prec, soft: fc.boolean() }, { requiredKeys: ['op', 'value'] }),
  between,
)
const figure = fc.record({ who, measure })
const more = fc.record({ measure, of: small, soft: fc.boolean() }, { requiredKeys: [] })

/** One record out of several. */
function together<T extends readonly fc.Arbitrary<object>[]>(...parts: T) {
  return fc.tuple(...parts).map((records) => Object.assign({}, ...records))
}

const kinds: readonly fc.Arbitrary<Reading>[] = [
  together(fc.record({ kind: fc.constant('value'), year }), figure, said).map((one) => ({
    ...one,
    unit: READING_MEASURE_MEANINGS[one.measure as 'share'].unit,
  })),
  together(
    fc.record({ kind: fc.constant('count'), year }),
    fc.oneof(fc.record({ op: fc.constantFrom(...OPS, ...PART_OPS), value: number }), between),
    tests,
    ranging,
    more,
  ),
  together(
    fc.record({
      kind: fc.constant('set'),
      scope: fc.constantFrom(...SET_SCOPES),
      allies: codes(0),
      year,
    }),
    tests,
    ranging,
    more,
  ),
  together(
    fc.record({ kind: fc.constant('rank'), who: code, year, place, from: end }),
    fc.record({ measure: fc.oneof(measure, changed) }),
    ranging,
  ),
  together(
    fc.record({ kind: fc.constant('order'), allies: codes(1), year, start: small, from: end }),
    fc.record({ measure: fc.oneof(measure, changed) }),
    ranging,
  ),
  together(
    fc.record({ kind: fc.constant('block'), allies: codes(1), year, from: end, measure }),
    ranging,
  ),
  together(
    fc.record({ kind: fc.constant('change'), how }),
    figure,
    span,
    said,
    fc.record({ real_ok: fc.boolean() }, { requiredKeys: [] }),
  ),
  together(
    fc.record({ kind: fc.constant('ratio'), num: side, den: side, measure }),
    said,
    fc.oneof(
      fc.record({ year }),
      fc.record({ years: fc.uniqueArray(year, { minLength: 1, maxLength: 5 }) }),
    ),
  ),
  together(fc.record({ kind: fc.constant('compare'), a: side, b: side, op, measure, year })),
  together(
    fc.record(
      { kind: fc.constant('first'), who, measure, year, test, since: year },
      { requiredKeys: ['kind', 'who', 'measure', 'year', 'test'] },
    ),
  ),
  together(
    fc.record({ kind: fc.constant('peak'), year, end: fc.constantFrom('max', 'min') }),
    figure,
    span,
  ),
  together(fc.record({ kind: fc.constant('mean') }), figure, span, said),
  together(fc.record({ kind: fc.constant('streak'), year, n: small }), figure),
  together(fc.record({ kind: fc.constant('every_year'), test }), figure, span),
  together(fc.record({ kind: fc.constant('gap'), year, mark: number }), figure, said),
  together(
    fc.record({ kind: fc.constant('gaprank'), who: code, measure, year, mark: number, place }),
    ranging,
  ),
  together(fc.record({ kind: fc.constant('cumulative') }), figure, span, said),
  together(
    fc.record({ kind: fc.constant('revision'), year, from: release, to: release, how }),
    figure,
    said,
  ),
  together(
    fc.record({
      kind: fc.constant('uncheckable'),
      reason: fc.constantFrom(...UNCHECKABLE_REASONS),
    }),
  ),
]

/** Any reading, sensible or not: of allies that do not exist, years that no release has, marks below zero. */
export const anyReading: fc.Arbitrary<Reading> = fc.oneof(...kinds)

/** How many kinds `anyReading` draws from. */
export const KINDS_DRAWN = kinds.length
