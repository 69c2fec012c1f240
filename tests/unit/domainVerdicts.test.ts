import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Observation, observe } from '../../src/domain/observation/observation'
import { type Count, countAt, withFigure } from '../../src/domain/verdict/count'
import {
  drawnThresholds,
  isInForce,
  stageIn,
  type Threshold,
  thresholdAt,
} from '../../src/domain/verdict/threshold'
import { closeCall, judge } from '../../src/domain/verdict/verdict'
import { readThresholds } from '../../src/ingest/catalogueFiles'
import { ALLIES, heldFigures, heldText } from './heldFiles'
import { madeAlly, madeFigures, madeRelease } from './madeFigures'

const codes = (observations: readonly Observation[]) =>
  observations.map((observation) => observation.series).sort()

/** One ally's share, as printed with so many decimals. */
function share(text: string, decimals: 1 | 2 = 2): Observation {
  const release = madeRelease({ decimals })
  return observe(madeFigures({ POL: text }, { release }), 'POL', 2024, 'share')
}

describe('verdicts at the boundary', () => {
  it.each([
    ['2', 'meets'],
    ['1.995', 'meets'],
    ['1.9949', 'below'],
    ['1.99', 'below'],
    ['2.01', 'meets'],
    ['', 'none'],
  ])('%s %% against 2%% is %s', (text, verdict) => {
    expect(judge(share(text), 200)).toBe(verdict)
  })

  it.each([
    ['2.0', 'undecided'],
    ['2.1', 'meets'],
    ['1.9', 'below'],
  ])('%s %%, printed with one decimal, is %s against 2%%', (text, verdict) => {
    expect(judge(share(text, 1), 200)).toBe(verdict)
  })

  it('2.0 with one decimal stands for 1.95 and more, so it is at or above 1.95 but below 2.05', () => {
    expect(judge(share('2.0', 1), 195)).toBe('meets')
    expect(judge(share('2.0', 1), 196)).toBe('undecided')
    expect(judge(share('2.0', 1), 204)).toBe('undecided')
    expect(judge(share('2.0', 1), 205)).toBe('below')
  })

  it('a derived 2.00 may be off by 0.01 either way', () => {
    expect(judge(share('2.00†'), 200)).toBe('undecided')
    expect(judge(share('2.01†'), 200)).toBe('meets')
    expect(judge(share('1.99†'), 200)).toBe('undecided')
    expect(judge(share('1.98†'), 200)).toBe('below')
  })

  it('a share that may have been rounded twice may be 0.01 lower, and no higher', () => {
    const germany = observe(heldFigures('2025-08-28'), 'DEU', 2023, 'share')
    expect([germany.value, germany.mayBeLower]).toEqual([162, true])
    expect([161, 162, 163].map((mark) => judge(germany, mark))).toEqual([
      'meets',
      'undecided',
      'below',
    ])
    expect(observe(heldFigures('2025-08-28'), 'DEU', 2022, 'share').mayBeLower).toBe(false)
  })

  it('who was not yet an ally is not judged', () => {
    const figures = madeFigures(
      { SWE: '2.50' },
      { allies: [madeAlly('SWE', { accessionYear: 2024 })], year: 2023 },
    )
    expect(judge(observe(figures, 'SWE', 2023, 'share'), 200)).toBe('none')
  })
})

describe('close calls', () => {
  it.each([
    ['2.00', 'above'],
    ['2.05', 'above'],
    ['2.054', 'above'],
    ['2.055', null],
    ['2.06', null],
    ['1.99', 'below'],
    ['1.95', 'below'],
    ['1.945', 'below'],
    ['1.944', null],
    ['', null],
  ])('%s %% against 2%%: %s', (text, call) => {
    expect(closeCall(share(text), 200)).toBe(call)
  })

  it('an undecided figure has no side', () => {
    expect(closeCall(share('2.0', 1), 200)).toBeNull()
  })

  it('in June 2024 four allies were just above 2%, and none just below', () => {
    const count = countAt(heldFigures('2024-06-17'), 2024, 200)
    expect(codes(count.closeAbove)).toEqual(['ALB', 'MNE', 'NLD', 'SVK'])
    expect(codes(count.closeBelow)).toEqual([])
  })
})

describe('counts from the files', () => {
  it('June 2024: 23 of 32 at 2% for 2024, and 5 at 3%', () => {
    const figures = heldFigures('2024-06-17')
    const two = countAt(figures, 2024, 200)
    expect([two.meets.length, two.below.length, withFigure(two), two.allies]).toEqual([
      23, 8, 31, 32,
    ])
    expect(codes(two.inapplicable)).toEqual(['ISL'])
    expect(two.hasEstimates).toBe(true)
    expect(codes(countAt(figures, 2024, 300).meets)).toEqual(['EST', 'GRC', 'LVA', 'POL', 'USA'])
  })

  it('for the one year 2024, later releases count 22, 18 and, by the core concept, 17', () => {
    const counts = ['2025-04-24', '2025-08-28', '2026-07-07'].map(
      (id) => countAt(heldFigures(id), 2024, 200).meets.length,
    )
    expect(counts).toEqual([22, 18, 17])
  })

  it('July 2026: 28 in 2025 with three below, 30 in 2026 with Slovenia below, 9 at 3%', () => {
    const figures = heldFigures('2026-07-07')
    const year2025 = countAt(figures, 2025, 200)
    const year2026 = countAt(figures, 2026, 200)
    expect(year2025.meets).toHaveLength(28)
    expect(codes(year2025.below)).toEqual(['ALB', 'CZE', 'SVN'])
    expect(year2026.meets).toHaveLength(30)
    expect(codes(year2026.below)).toEqual(['SVN'])
    expect(countAt(figures, 2026, 300).meets).toHaveLength(9)
    expect(codes(countAt(figures, 2026, 350).meets)).toEqual(['EST', 'GRC', 'LTU', 'LVA', 'POL'])
  })

  it('August 2025: 30 at 2% for 2025, Germany unpublished, nobody below', () => {
    const count = countAt(heldFigures('2025-08-28'), 2025, 200)
    expect(count.meets).toHaveLength(30)
    expect(codes(count.unpublished)).toEqual(['DEU'])
    expect(count.below).toEqual([])
  })

  it('March 2026 prints one decimal: 22 at 2%, seven undecided, two not in our copy', () => {
    const count = countAt(heldFigures('2026-03-26'), 2025, 200)
    expect(count.meets).toHaveLength(22)
    expect(codes(count.undecided)).toEqual(['ALB', 'BEL', 'CAN', 'ESP', 'ITA', 'PRT', 'SVN'])
    expect(codes(count.uncollected)).toEqual(['CZE', 'HUN'])
  })

  it('June 2021: ten at 2% in what our copy holds, seven not in it', () => {
    const count = countAt(heldFigures('2021-06-11'), 2021, 200)
    expect(count.meets).toHaveLength(10)
    expect(codes(count.uncollected)).toEqual(['ALB', 'CZE', 'DNK', 'ITA', 'NLD', 'PRT', 'TUR'])
  })

  it('2016 is counted over 28 allies: Finland, Sweden and others came later', () => {
    const count = countAt(heldFigures('2024-06-17'), 2016, 200)
    expect(count.allies).toBe(28)
    expect(codes(count.meets)).toEqual(['EST', 'GBR', 'GRC', 'POL', 'USA'])
  })

  it('left out on request, the United States is in neither the count nor the denominator', () => {
    const count = countAt(heldFigures('2024-06-17'), 2024, 300, ['USA'])
    expect(count.allies).toBe(31)
    expect(codes(count.meets)).toEqual(['EST', 'GRC', 'LVA', 'POL'])
  })
})

describe('counts in general', () => {
  const text = fc.constantFrom('', '1.9', '1.95', '1.995', '2', '2.00†', '2.04', '3.1', '3.5†')
  const shares = fc.dictionary(fc.stringMatching(/^[A-Z]{3}$/), text)
  const threshold = fc.integer({ min: 10, max: 1000 })
  const lists = (count: Count) => [
    count.meets,
    count.below,
    count.undecided,
    count.unpublished,
    count.uncollected,
    count.inapplicable,
  ]

  it('every ally of the year is in exactly one list', () => {
    fc.assert(
      fc.property(shares, threshold, fc.constantFrom<1 | 2>(1, 2), (made, mark, decimals) => {
        const figures = madeFigures(made, { release: madeRelease({ decimals }) })
        const count = countAt(figures, 2024, mark)
        expect(codes(lists(count).flat())).toEqual(Object.keys(made).sort())
        expect(count.allies).toBe(Object.keys(made).length)
      }),
    )
  })

  it.each([
    '2016-07-04',
    '2021-06-11',
    '2023-03-21',
    '2024-06-17',
    '2025-08-28',
    '2026-03-26',
    '2026-07-07',
  ])('so it is in the release of %s, in each of its years', (id) => {
    const figures = heldFigures(id)
    for (const year of figures.years) {
      const members = ALLIES.filter((ally) => ally.accessionYear <= year).map((ally) => ally.code)
      for (const mark of [200, 300, 350]) {
        expect(codes(lists(countAt(figures, year, mark)).flat())).toEqual([...members].sort())
      }
    }
  })

  it('the order of the rows changes no count', () => {
    fc.assert(
      fc.property(shares, threshold, (made, mark) => {
        const reversed = Object.fromEntries(Object.entries(made).reverse())
        const [one, other] = [made, reversed].map((some) =>
          lists(countAt(madeFigures(some), 2024, mark)).map(codes),
        )
        expect(one).toEqual(other)
      }),
    )
  })

  it('raising the threshold never raises a count, nor what it could be at most', () => {
    fc.assert(
      fc.property(shares, threshold, threshold, fc.constantFrom<1 | 2>(1, 2), (made, a, b, d) => {
        const figures = madeFigures(made, { release: madeRelease({ decimals: d }) })
        const [low, high] = [a, b].sort((x, y) => x - y).map((mark) => countAt(figures, 2024, mark))
        const atMost = (count: Count | undefined) =>
          (count?.meets.length ?? 0) + (count?.undecided.length ?? 0)
        expect(high?.meets.length).toBeLessThanOrEqual(low?.meets.length ?? 0)
        expect(atMost(high)).toBeLessThanOrEqual(atMost(low))
      }),
    )
  })
})

describe('thresholds', () => {
  const known = readThresholds('thresholds.csv', heldText('thresholds.csv')).entries
  const at = (value: number): Threshold => thresholdAt(known, value)

  it('2% was a guideline from 2006, an aim from 2014 and a floor from 2023', () => {
    const standings = [2005, 2006, 2013, 2014, 2022, 2023, 2026].map(
      (year) => stageIn(at(200), year)?.standing ?? null,
    )
    expect(standings).toEqual([null, 'guideline', 'guideline', 'aim', 'aim', 'floor', 'floor'])
  })

  it('2% is in force from 2006 on', () => {
    expect([2005, 2006, 2026].map((year) => isInForce(at(200), year))).toEqual([false, true, true])
  })

  it('3% was only ever proposed and is never in force', () => {
    expect(stageIn(at(300), 2024)?.standing).toBe('proposed')
    expect([2023, 2024, 2040].map((year) => isInForce(at(300), year))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('3.5% is agreed since 2025 and in force when it is due, in 2035', () => {
    expect(stageIn(at(350), 2024)).toBeNull()
    expect(stageIn(at(350), 2026)).toMatchObject({ standing: 'agreed', due: 2035 })
    expect([2025, 2034, 2035].map((year) => isInForce(at(350), year))).toEqual([false, false, true])
  })

  it('a number that the reader typed has no history and is never in force', () => {
    expect(at(275)).toEqual({ value: 275, stages: [] })
    expect(isInForce(at(275), 2024)).toBe(false)
  })

  it('charts draw 2% and 3%, from 2025 also 3.5%, and the one that is judged', () => {
    const drawn = (judged: number, year: number) =>
      drawnThresholds(known, judged, year).map((threshold) => threshold.value)
    expect(drawn(200, 2024)).toEqual([200, 300])
    expect(drawn(200, 2025)).toEqual([200, 300, 350])
    expect(drawn(350, 2020)).toEqual([200, 300, 350])
    expect(drawn(250, 2026)).toEqual([200, 250, 300, 350])
  })
})
