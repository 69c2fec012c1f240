import { describe, expect, it } from 'vitest'
import { alliesAmong, belongsTo } from '../../../src/domain/claim/allyGroups'
import { GROUPS } from '../../../src/domain/claim/readingTerms'
import { checkDenominator } from '../../../src/domain/judging/denominator'
import { judgeOverReleases } from '../../../src/domain/judging/judgeOverReleases'
import { releaseOfTheDay, yearSpokenOf } from '../../../src/domain/judging/releaseOfTheDay'
import type { StatedCount } from '../../../src/domain/statement/statedCount'
import { ALLIES, RELEASES } from '../heldFiles'
import { HELD, STATED, saidBy } from './heldReleases'

function judged(notation: string, said: string, statedCounts: readonly StatedCount[] = STATED) {
  const result = judgeOverReleases(saidBy(notation), said, { releases: HELD, statedCounts })
  if (result === null) throw new Error('releases are held')
  return result
}

/** A count that NATO might have stated, of 2 % unless said otherwise. */
function statement(release: string, year: number, number: number | null): StatedCount {
  const base = STATED[0]
  if (base === undefined) throw new Error('counts are held')
  return { ...base, release, year, threshold: 200, number }
}

describe('The release of the day', () => {
  it.each([
    ['2016-07-03', undefined],
    ['2016-07-04', '2016-07-04'],
    ['2018-03-14', '2017-06-29'],
    ['2018-03-15', '2018-03'],
    ['2020-03-18', '2019-11-29'],
    ['2020-03-19', '2020-03'],
    ['2025-08-28', '2025-08-28'],
    ['2026-11-28', '2026-07-07'],
  ])('on %s is %s', (day, release) => {
    expect(releaseOfTheDay(RELEASES, day)?.id).toBe(release)
  })
})

describe('The year that a sentence in the present tense speaks of', () => {
  it.each([
    ['2015-04-13', 2014],
    ['2016-07-04', 2016],
    ['2018-03-14', 2017],
    ['2018-03-20', 2017],
    ['2025-01-10', 2024],
    ['2025-04-30', 2024],
    ['2025-08-28', 2025],
    ['2026-03-30', 2025],
    ['2026-11-28', 2026],
  ])('on %s is %s', (day, year) => {
    expect(yearSpokenOf(HELD, day)).toBe(year)
  })
})

describe('A sentence said on a day', () => {
  it('of an amount at prices of 2015 is neither right nor wrong by a release at prices of 2021', () => {
    const amount = (value: number) =>
      judged(`say-value_DEU_usd-constant_2024_eq_${value}_prec-1000`, '2024-07-09')
    expect(amount(77_000).ofTheDay).toBe('holds')
    expect(amount(77_000).now).toMatchObject({
      verdict: 'not-held',
      otherPrices: { of: 2015, held: 2021 },
    })
    expect(amount(88_000).ofTheDay).toBe('does not hold')
    expect(amount(88_000).now.verdict).toBe('not-held')
  })

  it('is judged by the release of the day and by the newest, and a change of concept is told from a revision', () => {
    const result = judged('say-count_2024_eq_23_measure-share_test-ge-2_of-32', '2024-07-09')
    expect(result.ofTheDay).toBe('holds')
    expect(result.then).toMatchObject({ release: '2024-06-17', verdict: 'holds' })
    expect(result.now).toMatchObject({ release: '2026-07-07', verdict: 'does not hold' })
    expect(result.newestOldConcept).toMatchObject({
      release: '2025-08-28',
      verdict: 'does not hold',
      found: { low: 18, high: 18 },
    })
    expect(result.earlier).toBeNull()
  })

  it('where our copy is silent is not told as false: the newest older release that decides is shown apart', () => {
    const result = judged('say-rank_CAN_usd-current_2024_6_top', '2025-05-10')
    expect(result.ofTheDay).toBe('not-held')
    expect(result.then).toMatchObject({ release: '2025-04-24', verdict: 'not-held' })
    // 30,495.23 million is seventh.
    expect(result.earlier).toMatchObject({
      release: '2024-06-17',
      verdict: 'does not hold',
      found: { low: 7, high: 7 },
    })
  })

  it('before the first release has no verdict of the day', () => {
    const result = judged('say-value_POL_share_2014_gt_1', '2015-04-13')
    expect(result.then).toBeNull()
    expect(result.ofTheDay).toBe('not-held')
    expect(result.now.verdict).toBe('holds')
  })

  it('that is not from this data is not judged at all; of years before all releases it is not held', () => {
    expect(judged('say-uncheckable_sipri', '2015-04-13')).toMatchObject({
      ofTheDay: 'not-checkable',
      ofOurCopy: 'not-checkable',
    })
    expect(judged('say-uncheckable_plan', '2025-04-13').now.verdict).toBe('not-checkable')
    expect(judged('say-uncheckable_before-data', '2024-06-17').ofTheDay).toBe('not-held')
  })

  it('without any release has no verdict', () => {
    const nothing = { releases: [], statedCounts: [] }
    expect(
      judgeOverReleases(saidBy('say-value_POL_share_2014_gt_1'), '2025-01-01', nothing),
    ).toBeNull()
  })
})

describe('NATO’s own count of the day', () => {
  const all = 'say-set_all_nobody_2025_measure-share_test-ge-2'

  it('decides where our copy cannot: all allies were said to be at 2 % in 2025', () => {
    const result = judged(all, '2025-08-28')
    expect(result.then).toMatchObject({ verdict: 'undecided', holdsForThoseHeld: true })
    expect(result.stated?.verdict).toBe('holds')
    expect(result.stated?.statement.wording).toBe('all allies would reach 2% in 2025')
    expect(result).toMatchObject({ ofTheDay: 'holds', ofOurCopy: 'undecided' })
    expect(judged(all, '2026-03-30').ofTheDay).toBe('holds')
    expect(judged(all, '2026-07-07')).toMatchObject({ ofTheDay: 'does not hold', stated: null })
  })

  it('is of those at or above, so that below are the others that have armed forces', () => {
    // 10 of 30 in October 2020; 19 of the 29 with armed forces were below.
    const stated = [statement('2020-10-21', 2020, 10)]
    const below = (said: string) =>
      judged(`say-count_2020_${said}_measure-share_test-lt-2`, '2020-10-22', stated).stated?.verdict
    expect(below('eq_19')).toBe('holds')
    expect(below('eq_20')).toBe('does not hold')
    expect(below('part-fraction_0.6667')).toBe('holds')
  })

  it('of all leaves open whether Iceland was meant', () => {
    const count = (said: string) =>
      judged(`say-count_2025_${said}_measure-share_test-ge-2`, '2025-08-28').stated?.verdict
    expect(count('eq_31')).toBeUndefined()
    expect(count('eq_32')).toBeUndefined()
    expect(count('ge_31')).toBe('holds')
    expect(count('lt_31')).toBe('does not hold')
    const below = 'say-count_2025_eq_0_measure-share_test-lt-2'
    expect(judged(below, '2025-08-28').stated?.verdict).toBe('holds')
  })

  it('less whoever is left out: the United States was at 2 %, Portugal is not in our copy', () => {
    const stated = [statement('2018-07-10', 2018, 5)]
    const without = (who: string, number: number) =>
      judged(
        `say-count_2018_eq_${number}_measure-share_test-ge-2_excluding-${who}`,
        '2018-07-10',
        stated,
      ).stated?.verdict
    expect(without('USA', 4)).toBe('holds')
    expect(without('USA', 5)).toBe('does not hold')
    expect(without('PRT', 5)).toBeUndefined()
    expect(without('PRT', 6)).toBe('does not hold')
  })

  it('that speaks against the figures held decides nothing', () => {
    // The copy of 27 June 2022 has nine at 2 %, and not all of the others.
    const nine = 'say-count_2022_eq_9_measure-share_test-ge-2'
    const result = judged(nine, '2022-06-30', [statement('2022-06-27', 2022, 10)])
    expect(result.stated?.verdict).toBe('does not hold')
    expect(result.then).toMatchObject({ verdict: 'undecided', holdsForThoseHeld: true })
    expect(result.ofTheDay).toBe('undecided')
  })

  it.each([
    ['another mark', 'say-count_2025_ge_1_measure-share_test-ge-3'],
    ['above, not at the mark', 'say-count_2025_ge_1_measure-share_test-gt-2'],
    ['another measure', 'say-count_2025_ge_1_measure-equip_test-ge-2'],
    ['a rise', 'say-count_2025_ge_1_measure-share_test-since-2014-ge-2'],
    ['some of the allies', 'say-count_2025_ge_1_measure-share_test-ge-2_among-EU'],
    ['two tests', 'say-count_2025_ge_1_tests-share-ge-2-with-equip-ge-20'],
    ['which allies', 'say-set_only_POL_2025_measure-share_test-ge-2'],
    ['one ally', 'say-value_POL_share_2025_ge_2'],
  ])('says nothing of %s', (_, notation) => {
    expect(judged(notation, '2025-08-28').stated).toBeNull()
  })
})

describe('The denominator', () => {
  const check = (notation: string, day: string) => checkDenominator(saidBy(notation), ALLIES, day)

  it('is compared with the allies of the year and of the day, and else is wrong', () => {
    const of = (said: number, year: number) =>
      `say-count_${year}_eq_5_measure-share_test-ge-2_of-${said}`
    expect(check(of(28, 2014), '2025-09-02')).toEqual({
      said: 28,
      membersInYear: 28,
      membersOnDay: 32,
      withForces: 27,
      equals: 'year',
    })
    expect(check(of(32, 2014), '2026-09-15')?.equals).toBe('day')
    // Montenegro had joined in June 2017.
    expect(check(of(28, 2017), '2017-12-15')).toMatchObject({ membersInYear: 29, equals: null })
    expect(check(of(28, 2017), '2017-05-25')).toMatchObject({ membersOnDay: 28, equals: 'day' })
    expect(check(of(30, 2023), '2024-02-13')).toMatchObject({
      membersInYear: 31,
      membersOnDay: 31,
      withForces: 30,
      equals: null,
    })
  })

  it('may be of the others, or of a group', () => {
    const others = 'say-count_2024_eq_4_measure-share_test-ge-3_excluding-USA_of-31'
    expect(check(others, '2024-11-23')?.equals).toBe('year')
    const union = 'say-count_2024_eq_9_measure-share_test-ge-2_among-EU_of-23'
    expect(check(union, '2024-11-23')?.equals).toBe('year')
  })

  it('is not asked of who says none', () => {
    expect(check('say-value_POL_share_2024_eq_4.12', '2024-11-23')).toBeNull()
  })
})

describe('A group of allies', () => {
  const size = (group: (typeof GROUPS)[number], year: number) =>
    alliesAmong(ALLIES, year, group).length

  it('has as many members as are known', () => {
    expect(GROUPS.map((group) => size(group, 2024))).toEqual([30, 23, 9])
    // 22 of the 28 allies of 2014 were in the Union, the United Kingdom among them.
    expect(size('EU', 2014)).toBe(22)
    expect(size('EU', 2019)).toBe(22)
    expect(size('EU', 2020)).toBe(21)
    expect(size('EU', 2023)).toBe(22)
  })

  it('in Europe includes Türkiye, and neither Canada nor the United States', () => {
    expect(['TUR', 'ISL', 'CAN', 'USA'].map((code) => belongsTo('EUROPE', code, 2024))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
