import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeReading } from '../../../src/domain/judging/judgeReading'
import { assembleFigures, type Observation } from '../../../src/domain/observation/observation'
import { madeAlly, madeFigures, madeRelease } from '../madeFigures'
import { trials } from '../trials'
import { anyReading } from './anyReading'
import { figuresOf, HELD, judgedBy, saidBy } from './heldReleases'

const codes = (figures: readonly Observation[]) => figures.map(({ series }) => series).sort()

describe('A place', () => {
  it('is shared by those that are level: Luxembourg and Slovenia, both at 1.29, are both 2nd and 3rd from the bottom', () => {
    for (const ally of ['LUX', 'SVN']) {
      for (const place of [2, 3]) {
        const { verdict, found } = judgedBy(
          '2024-06-17',
          `say-rank_${ally}_share_2024_${place}_bottom`,
        )
        expect(verdict).toBe('holds')
        expect(found).toEqual({ low: 2, high: 3, decimals: 0 })
      }
      for (const place of [1, 4]) {
        const { verdict } = judgedBy('2024-06-17', `say-rank_${ally}_share_2024_${place}_bottom`)
        expect(verdict).toBe('does not hold')
      }
    }
  })

  it('may be one further down for each ally without a figure, and is said to hold for those with one', () => {
    const judgement = judgedBy('2025-08-28', 'say-rank_TUR_share_2025_13_top')
    expect(judgement).toMatchObject({ verdict: 'undecided', holdsForThoseHeld: true })
    expect(codes(judgement.open)).toEqual(['DEU'])
    expect(judgedBy('2025-08-28', 'say-rank_TUR_share_2025_14_top')).toMatchObject({
      verdict: 'undecided',
      holdsForThoseHeld: false,
    })
    expect(judgedBy('2025-08-28', 'say-rank_TUR_share_2025_15_top').verdict).toBe('does not hold')
  })

  it('is not held for who has no figure, no armed forces, or was no ally', () => {
    expect(judgedBy('2025-08-28', 'say-rank_DEU_share_2025_12_top').verdict).toBe('not-held')
    expect(judgedBy('2024-06-17', 'say-rank_ISL_share_2024_1_bottom').verdict).toBe('not-held')
    // 1.68 would have been a place among the allies of 2022, which Finland was not.
    expect(judgedBy('2024-06-17', 'say-rank_FIN_share_2022_7_top').verdict).toBe('not-held')
  })

  it('counts Iceland nowhere, and the United Kingdom to the Union until 2019', () => {
    // 2019: United Kingdom 59,399, Germany 52,543; 2023: Germany ahead of France.
    expect(judgedBy('2024-06-17', 'say-rank_GBR_usd_2019_1_top_among-EU').verdict).toBe('holds')
    expect(judgedBy('2024-06-17', 'say-rank_GBR_usd_2020_1_top_among-EU').verdict).toBe('not-held')
    expect(judgedBy('2024-06-17', 'say-rank_DEU_usd_2023_1_top_among-EU').verdict).toBe('holds')
  })

  it('names who is within 0.05 points of the one that is ranked', () => {
    // Estonia 3.43 in June 2024, the United States 3.38; Latvia follows with 3.15.
    const { closeCalls } = judgedBy('2024-06-17', 'say-rank_EST_share_2024_2_top')
    expect(codes(closeCalls)).toEqual(['USA'])
    expect(judgedBy('2024-06-17', 'say-rank_POL_share_2024_1_top').closeCalls).toEqual([])
    expect(judgedBy('2024-06-17', 'say-rank_EST_usd_2024_20_top').closeCalls).toEqual([])
  })

  it('in an order must be right for each, and says who is not there', () => {
    const { verdict, against, places } = judgedBy(
      '2024-06-17',
      'say-order_POL-USA-EST_share_2024_1_top',
    )
    expect(verdict).toBe('does not hold')
    expect(codes(against)).toEqual(['EST', 'USA'])
    expect(places).toEqual([
      { ally: 'POL', low: 1, high: 1 },
      { ally: 'USA', low: 3, high: 3 },
      { ally: 'EST', low: 2, high: 2 },
    ])
  })
})

describe('A count', () => {
  it('of a year that had no allies is not held, and not none', () => {
    const reading = {
      kind: 'count',
      measure: 'share',
      year: 23,
      test: { op: '>=', value: 2 },
      op: '=',
      value: 23,
    } as const
    const figures = figuresOf('2026-07-07')
    if (figures === undefined) throw new Error('2026-07-07 is held')
    expect(judgeReading(reading, { figures, figuresOf }).verdict).toBe('not-held')
  })

  it('says who is at the mark and who is open', () => {
    const judgement = judgedBy('2025-08-28', 'say-count_2025_eq_3_measure-share_test-ge-3.5')
    expect(judgement).toMatchObject({
      verdict: 'undecided',
      holdsForThoseHeld: true,
      found: { low: 3, high: 4, decimals: 0 },
    })
    expect(codes(judgement.passing)).toEqual(['LTU', 'LVA', 'POL'])
    expect(codes(judgement.open)).toEqual(['DEU'])
  })

  it('below a mark does not count Iceland', () => {
    // 31 figures for 2024, of which 23 are at 2 %.
    const judgement = judgedBy('2024-06-17', 'say-count_2024_eq_8_measure-share_test-lt-2')
    expect(judgement.verdict).toBe('holds')
    expect(codes(judgement.passing)).toEqual('BEL CAN ESP HRV ITA LUX PRT SVN'.split(' '))
    expect(judgement.open).toEqual([])
    expect(judgedBy('2024-06-17', 'say-count_2024_eq_9_measure-share_test-lt-2').verdict).toBe(
      'does not hold',
    )
  })

  it('as a part is of all allies of the year, Iceland too: 16 of 32 is no majority', () => {
    const sixteen = 'ABCDEFGHIJKLMNOP'.split('').map((letter) => [`A${letter}A`, '2.00'] as const)
    const fifteen = 'ABCDEFGHIJKLMNO'.split('').map((letter) => [`B${letter}B`, '1.99'] as const)
    const shares = Object.fromEntries([...sixteen, ...fifteen])
    const figures = madeFigures(shares, {
      allies: [
        ...Object.keys(shares).map((code) => madeAlly(code)),
        madeAlly('ISL', { hasArmedForces: false }),
      ],
    })
    const judge = (notation: string) =>
      judgeReading(saidBy(notation), { figures, figuresOf: () => undefined }).verdict
    expect(judge('say-count_2024_part-gt_0.5_measure-share_test-ge-2')).toBe('does not hold')
    expect(judge('say-count_2024_part-ge_0.5_measure-share_test-ge-2')).toBe('holds')
    expect(judge('say-count_2024_part-lt_0.5_measure-share_test-lt-2')).toBe('holds')
  })

  it('is a whole number: no part of 27 allies lies from 0.3 up to 0.3333', () => {
    const shares = Object.fromEntries(
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
        .split('')
        .map((letter, index) => [`A${letter}A`, index < 8 ? '1.00' : '3.00']),
    )
    const open = { ...shares, AZZ: '' }
    const judge = (notation: string) =>
      judgeReading(saidBy(notation), { figures: madeFigures(open), figuresOf: () => undefined })
    // Eight or nine of 27.
    const nearly = judge('say-count_2024_part-nearly_0.3333_measure-share_test-lt-2')
    expect(nearly).toMatchObject({ verdict: 'does not hold', found: { low: 8, high: 9 } })
    const most = judge('say-count_2024_part-ge_0.3333_measure-share_test-lt-2')
    expect(most.verdict).toBe('undecided')
  })

  it('names the close calls, within 0.05 points on either side', () => {
    // 2.03, 2.02, 2.05 and 2.00; nobody is from 1.95 to 1.99.
    const { closeCalls } = judgedBy('2024-06-17', 'say-count_2024_eq_23_measure-share_test-ge-2')
    expect(codes(closeCalls)).toEqual(['ALB', 'MNE', 'NLD', 'SVK'])
  })

  it('of which more than half are without a figure is not held, unless it cannot be right', () => {
    // The copy of 21 March 2023 has 13 shares of 2021 for 30 allies, 6 of them at 2 %.
    const eight = judgedBy('2023-03-21', 'say-count_2021_eq_8_measure-share_test-ge-2')
    expect(eight).toMatchObject({ verdict: 'not-held', found: { low: 6, high: 22, decimals: 0 } })
    expect(judgedBy('2023-03-21', 'say-count_2021_eq_5_measure-share_test-ge-2').verdict).toBe(
      'does not hold',
    )
  })
})

describe('A set', () => {
  it('of the only ones fails on who is named and not there, and on who is there and not named', () => {
    const judgement = judgedBy('2024-06-17', 'say-set_only_POL-ESP_2024_measure-share_test-ge-3.4')
    expect(judgement.verdict).toBe('does not hold')
    // Estonia 3.43 is there and not named; Spain 1.28 is named and not there.
    expect(codes(judgement.against)).toEqual(['ESP', 'EST'])
  })

  it('does not count among the only ones who was no ally in the year', () => {
    expect(
      judgedBy('2024-06-17', 'say-set_only_FIN-SWE_2022_measure-share_test-gt-5').verdict,
    ).toBe('does not hold')
    expect(judgedBy('2024-06-17', 'say-set_each_FIN_2022_measure-share_test-ge-1.5').verdict).toBe(
      'holds',
    )
  })

  it('of all asks nothing of Iceland; where Iceland is named, nothing can be said of it', () => {
    // The lowest of the 31 figures for 2024 is Spain's 1.28.
    const all = 'say-set_all_nobody_2024_measure-share_test-gt'
    expect(judgedBy('2024-06-17', `${all}-1.27`).verdict).toBe('holds')
    expect(judgedBy('2024-06-17', `${all}-1.28`).verdict).toBe('does not hold')
    const named = judgedBy('2024-06-17', 'say-set_each_NOR-ISL_2024_measure-share_test-ge-2')
    expect(named).toMatchObject({ verdict: 'undecided', holdsForThoseHeld: true })
    expect(judgedBy('2024-06-17', 'say-set_each_ISL_2024_measure-share_test-lt-2').verdict).toBe(
      'not-held',
    )
  })

  it('of none holds where no ally with a figure passes, though Iceland is named', () => {
    // Denmark 2.37, Norway 2.20, Luxembourg 1.29.
    const none = (rest: string) => judgedBy('2024-06-17', `say-set_none_${rest}`).verdict
    expect(none('DNK-ISL-NOR_2024_measure-share_test-lt-2')).toBe('holds')
    expect(none('ISL-LUX_2024_measure-share_test-ge-2')).toBe('holds')
    expect(none('ISL-NOR_2024_measure-share_test-ge-2')).toBe('does not hold')
    expect(none('ISL_2024_measure-share_test-lt-2')).toBe('not-held')
  })
})

describe('A figure', () => {
  it('that is missed closely is said to be: by 0.05 points, or by 2 % of an amount', () => {
    const closely = (release: string, notation: string) =>
      judgedBy(release, notation).isMissedClosely
    // Türkiye 2022 is 1.33 in July 2026; Canada 2024 is 1.37 in June 2024 and 1.45 in April 2025.
    expect(closely('2026-07-07', 'say-value_TUR_share_2022_eq_1.36_prec-0.01')).toBe(true)
    expect(closely('2024-06-17', 'say-value_CAN_share_2024_eq_1.42_prec-0.01')).toBe(true)
    expect(closely('2025-04-24', 'say-value_CAN_share_2024_eq_1.37_prec-0.01')).toBe(false)
    // Poland 2024: 34,974.53 million.
    expect(closely('2024-06-17', 'say-value_POL_usd-current_2024_eq_35600_prec-100')).toBe(true)
    expect(closely('2024-06-17', 'say-value_POL_usd-current_2024_eq_36000_prec-1000')).toBe(false)
    expect(closely('2024-06-17', 'say-value_POL_usd-current_2024_eq_35000_prec-1000')).toBe(false)
  })

  it('is rounded once to what is said, from all its digits; a share from the two decimals that NATO prints', () => {
    const judge = (said: string) => judgedBy('2024-06-17', `say-value_${said}`).verdict
    // Germany's real change of 2024 is 29.4471 in the workbook, the one of Europe and Canada 17.9467.
    expect(judge('DEU_real-growth_2024_eq_29.4_prec-0.1')).toBe('holds')
    expect(judge('DEU_real-growth_2024_eq_29.5_prec-0.1')).toBe('does not hold')
    expect(judge('DEU_real-growth_2024_eq_29.45_prec-0.01')).toBe('holds')
    expect(judge('EURCAN_real-growth_2024_eq_17.9_prec-0.1')).toBe('holds')
    expect(judge('DEU_real-growth_2024_ge_29.45')).toBe('does not hold')
    // Lithuania's share of 2024 is 2.8496 there, and printed as 2.85.
    expect(judge('LTU_share_2024_eq_2.9_prec-0.1')).toBe('holds')
    expect(judge('LTU_share_2024_eq_2.8_prec-0.1')).toBe('does not hold')
    expect(judge('LTU_share_2024_ge_2.85')).toBe('holds')
  })

  it('of a one-decimal share stands for 0.05 on either side, the upper end excluded', () => {
    // Lithuania 2025 is printed as 4.0 on 26 March 2026: 3.95 to 4.04.
    const judge = (said: string) => judgedBy('2026-03-26', `say-value_LTU_share_2025_${said}`)
    expect(judge('ge_4').verdict).toBe('undecided')
    expect(judge('ge_3.95').verdict).toBe('holds')
    expect(judge('lt_4.05').verdict).toBe('holds')
    expect(judge('ge_4.05').verdict).toBe('does not hold')
    expect(judge('eq_4_prec-0.1').verdict).toBe('holds')
    expect(judge('eq_4.01_prec-0.01').verdict).toBe('undecided')
    expect(judge('ge_4').found).toEqual({ low: 395, high: 404, decimals: 2 })
  })

  it('of a derived share stands for 0.01 on either side', () => {
    // Lithuania 2021 is computed as 1.97 from the change that was printed on 21 March 2023.
    const judge = (said: string) => judgedBy('2023-03-21', `say-value_LTU_share_2021_${said}`)
    expect(judge('ge_1.96').verdict).toBe('holds')
    expect(judge('gt_1.97').verdict).toBe('undecided')
    expect(judge('le_1.98').verdict).toBe('holds')
    expect(judge('gt_1.98').verdict).toBe('does not hold')
  })

  it('of several allies together is their spending over their GDP, and named as put together', () => {
    const { figures } = judgedBy('2024-06-17', 'say-value_POL-DEU_share_2024_gt_2')
    expect(figures.map(({ series, measure, value }) => `${series} ${measure} ${value}`)).toEqual([
      'POL expenditure 2683852',
      'DEU expenditure 7694301',
      'POL gdp 65139010',
      'DEU gdp 363113920',
    ])
    // (26,838.52 + 76,943.01) / (651,390.1 + 3,631,139.2) is 2.4234 %.
    expect(judgedBy('2024-06-17', 'say-value_POL-DEU_share_2024_eq_2.42_prec-0.01')).toMatchObject({
      verdict: 'holds',
      found: { low: 242, high: 242, decimals: 2 },
    })
  })

  it('in US$ without a price base may be in current or in constant prices', () => {
    // The United States in 2023: 875,603 million at current prices, 703,901.8 at those of 2015.
    const judge = (release: string, value: number) =>
      judgedBy(release, `say-value_USA_usd_2023_eq_${value}_prec-1000`)
    expect(judge('2024-06-17', 876_000)).toMatchObject({
      verdict: 'holds',
      measure: 'expenditureCurrent',
    })
    expect(judge('2024-06-17', 704_000)).toMatchObject({ verdict: 'holds', measure: 'expenditure' })
    expect(judge('2024-06-17', 800_000).verdict).toBe('does not hold')
    // The copy of 28 August 2025 has constant prices alone: 773,081.48.
    expect(judge('2025-08-28', 876_000).verdict).toBe('not-held')
    expect(judge('2024-06-17', 704_000).figures).toHaveLength(2)
  })

  it('that changed in a year may have been told as NATO’s real change', () => {
    const row = {
      series: 'AAA',
      year: 2024,
      isEstimate: true,
      values: new Map([['realChange', 1060] as const]),
      derived: new Set<never>(),
      precision: new Map<never, never>(),
    }
    const figures = assembleFigures(madeRelease(), [row], [madeAlly('AAA')], [])
    const change = (measure: string, years: string, real: string) =>
      judgeReading(saidBy(`say-change_AAA_${measure}_${years}_percent_eq_10.6_prec-0.1${real}`), {
        figures,
        figuresOf: () => undefined,
      }).verdict
    expect(change('usd', '2023_2024', '_real-ok-yes')).toBe('holds')
    expect(change('usd', '2023_2024', '')).toBe('not-held')
    expect(change('usd', '2022_2024', '_real-ok-yes')).toBe('not-held')
    expect(change('usd-current', '2023_2024', '_real-ok-yes')).toBe('not-held')
    expect(change('share', '2023_2024', '_real-ok-yes')).toBe('not-held')
  })

  it('against another is a close call within 0.05 points', () => {
    // June 2024: Türkiye 2.09, France 2.06, Germany 2.12.
    const close = (notation: string) => codes(judgedBy('2024-06-17', notation).closeCalls)
    expect(close('say-compare_TUR_FRA_gt_share_2024')).toEqual(['FRA', 'TUR'])
    expect(close('say-compare_DEU_FRA_gt_share_2024')).toEqual([])
    expect(close('say-compare_TUR_FRA_gt_usd_2024')).toEqual([])
  })

  it('in two named releases is compared between them, whichever release is asked', () => {
    // Canada 2024: 1.37 in June 2024, 1.45 in April 2025.
    const said = 'say-revision_CAN_share_2024_2024-06-17_2025-04-24_points_eq_0.08_prec-0.01'
    expect(judgedBy('2026-07-07', said).verdict).toBe('holds')
    expect(judgedBy('2016-07-04', said).verdict).toBe('holds')
    const dollars = 'say-revision_CAN_usd_2019_2019-06-25_2024-06-17_factor_gt_1'
    expect(judgedBy('2026-07-07', dollars).figures.map(({ measure }) => measure)).toEqual([
      'expenditureCurrent',
      'expenditureCurrent',
      'expenditure',
      'expenditure',
    ])
    const unknown = 'say-revision_CAN_share_2024_2024-06-17_2030-01-01_points_gt_0'
    const context = {
      figures: figuresOf('2026-07-07'),
      figuresOf: (id: string) => HELD.find(({ release }) => release.id === id),
    }
    expect(judgeReading(saidBy(unknown), context).verdict).toBe('not-held')
  })

  it('in an ally’s own currency and per head is read as NATO prints it', () => {
    // 151,240.71 million zloty in 2024; 1,440.58 US$ for each Norwegian in 2023.
    const zloty = 'say-value_POL_nat_2024_eq_151000_prec-1000'
    expect(judgedBy('2024-06-17', zloty)).toMatchObject({
      verdict: 'holds',
      found: { low: 15_124_071, high: 15_124_071, decimals: 2 },
    })
    expect(judgedBy('2025-08-28', zloty).verdict).toBe('not-held')
    expect(judgedBy('2024-06-17', 'say-value_NOR_percap_2023_gt_1440').verdict).toBe('holds')
    expect(judgedBy('2024-06-17', 'say-value_NOR_percap_2023_gt_1441').verdict).toBe(
      'does not hold',
    )
  })
})

describe('A reading of any kind', () => {
  const made = madeFigures({ AAA: '2.00', BBB: '2.10†', CCC: '' }, { release: madeRelease() })

  it('never throws and never gives anything but whole numbers', () => {
    const asked = [...HELD.slice(-6), made]
    fc.assert(
      fc.property(anyReading, fc.constantFrom(...asked), (reading, figures) => {
        const judgement = judgeReading(reading, {
          figures,
          figuresOf: (id) => HELD.find(({ release }) => release.id === id),
        })
        const { found, places, verdict } = judgement
        const numbers = [
          found?.low ?? 0,
          found?.high ?? 0,
          ...places.flatMap((p) => [p.low, p.high]),
        ]
        expect(numbers.every(Number.isSafeInteger)).toBe(true)
        expect((found?.low ?? 0) <= (found?.high ?? 0)).toBe(true)
        expect(judgement.holdsForThoseHeld && verdict !== 'undecided').toBe(false)
      }),
      trials(150_000),
    )
  })

  it('that holds at a mark in hundredths does not hold when it is denied', () => {
    const opposite = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const
    const hundredths = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(
        fc.constantFrom('POL', 'SVK', 'LUX', 'LTU'),
        fc.constantFrom('>=', '>', '<=', '<'),
        hundredths,
        fc.constantFrom('2024-06-17', '2026-03-26', '2026-07-07'),
        (who, op, mark, release) => {
          const judge = (one: typeof op) =>
            judgeReading(
              { kind: 'value', who, measure: 'share', year: 2025, op: one, value: mark / 100 },
              { figures: figuresOf(release), figuresOf },
            ).verdict
          const turned = { holds: 'does not hold', 'does not hold': 'holds' } as const
          const verdict = judge(op)
          const denied = judge(opposite[op])
          expect(denied).toBe(
            verdict === 'holds' || verdict === 'does not hold' ? turned[verdict] : verdict,
          )
        },
      ),
    )
  })
})
