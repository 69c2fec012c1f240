import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Op, PartOp } from '../../../src/domain/claim/readingTerms'
import {
  compareExact,
  divided,
  ofDecimal,
  ofHundredths,
  scaled,
} from '../../../src/domain/judging/exact'
import { type Fit, fitOf, intervalOf } from '../../../src/domain/judging/saidInterval'

/** Whether hundredths, or from one to another, fit what is said. */
function standing(
  op: Op | PartOp,
  value: number,
  prec: number | null,
  hundredths: number | readonly [number, number],
): Fit {
  const [low, high] = typeof hundredths === 'number' ? [hundredths, hundredths] : hundredths
  return fitOf(
    { low: ofHundredths(low), high: ofHundredths(high) },
    intervalOf({ op, value, prec }, 0.01),
  )
}

describe('A number that is said', () => {
  it.each([
    ['=', 2.1, 0.1, 205, 'fits'],
    ['=', 2.1, 0.1, 214, 'fits'],
    ['=', 2.1, 0.1, 215, 'does not fit'],
    ['=', 2.1, 0.1, 204, 'does not fit'],
    ['=', 4.12, 0.01, 412, 'fits'],
    ['=', 4.12, 0.01, 413, 'does not fit'],
    ['=', -50, 5, -5120, 'fits'],
    ['=', -3, 1, -350, 'does not fit'],
    ['=', -4, 1, -350, 'fits'],
    ['=', 0, 1, -50, 'does not fit'],
    ['=', 35000, 1000, 3_449_999, 'does not fit'],
    ['=', 35000, 1000, 3_450_000, 'fits'],
    ['>=', 2, null, 200, 'fits'],
    ['>', 2, null, 200, 'does not fit'],
    ['>', 2, null, 201, 'fits'],
    ['<=', 2, null, 200, 'fits'],
    ['<', 2, null, 200, 'does not fit'],
    ['<', 2.001, null, 200, 'fits'],
  ] as const)('%s %s to %s: %s hundredths %s', (op, value, prec, hundredths, expected) => {
    expect(standing(op, value, prec, hundredths)).toBe(expected)
  })

  it.each([
    ['about 20 is from 19 to 21', '~', 20, 1, 1900, 2100],
    ['about 650 billion, three digits, is within 2 %', '~', 650_000, 1000, 63_700_000, 66_300_000],
    ['about 1.6 is from 1.52 to 1.68', '~', 1.6, 0.1, 152, 168],
    ['just above 2 goes to 2.20, whatever the digits of its figures', 'just>', 2, 0.01, 201, 220],
    ['just above 2.33 goes up by 2 %', 'just>', 2.33, 0.01, 234, 237],
    ['nearly 50 starts at 45', 'nearly', 50, 1, 4500, 4999],
    ['nearly 1.03 trillion starts at 1.02', 'nearly', 103, 1, 10_200, 10_299],
    ['a third in words is within 0.06', 'frac', 0.3333, null, 28, 39],
    ['nearly two-thirds of all starts a tenth below', 'part:nearly', 0.6667, null, 61, 66],
  ] as const)('%s', (_, op, value, prec, first, last) => {
    expect(standing(op, value, prec, first)).toBe('fits')
    expect(standing(op, value, prec, last)).toBe('fits')
    expect(standing(op, value, prec, first - 1)).toBe('does not fit')
    expect(standing(op, value, prec, last + 1)).toBe('does not fit')
  })

  it('is open where some of what may be true fits and some does not', () => {
    expect(standing('>=', 2, null, [195, 204])).toBe('open')
    expect(standing('>=', 2, null, [200, 204])).toBe('fits')
    expect(standing('>', 2, null, [195, 200])).toBe('does not fit')
    expect(standing('=', 2.1, 0.1, [204, 213])).toBe('open')
    expect(standing('=', 2.1, 0.1, [205, 214])).toBe('fits')
    expect(standing('=', 2.1, 0.1, [100, 300])).toBe('open')
  })

  it('is compared exactly, also where a float would not be', () => {
    // 0.1 + 0.2 is not 0.3 as a float; 1.005 * 100 is not 100.5.
    expect(compareExact(ofDecimal(0.3), { over: 3, under: 10 })).toBe(0)
    expect(scaled(ofDecimal(1.005), 2)).toBe(101)
    expect(scaled(ofDecimal(-1.005), 2)).toBe(-101)
    const [huge, more] = [9_007_199_254_740_991, 9_007_199_254_740_990]
    expect(compareExact({ over: huge, under: 1000 }, { over: more, under: 1000 })).toBeGreaterThan(
      0,
    )
  })

  it('of whole numbers divides exactly, and by zero not at all', () => {
    expect(divided({ over: 1, under: 3 }, { over: -2, under: 3 })).toEqual({ over: -1, under: 2 })
    expect(divided({ over: 1, under: 3 }, { over: 0, under: 1 })).toBeNull()
  })

  it('orders any two decimals as whole thousandths are ordered', () => {
    const thousandths = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        expect(Math.sign(compareExact(ofDecimal(a / 1000), ofDecimal(b / 1000)))).toBe(
          Math.sign(a - b),
        )
      }),
    )
  })
})
