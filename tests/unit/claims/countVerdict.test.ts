import { describe, expect, it } from 'vitest'
import { countVerdict, exactCount } from '../../../src/domain/verdict/countVerdict'
import { madeFigures } from '../madeFigures'
import { HELD, judgedBy, saidBy } from './heldReleases'

const claimOf = (notation: string) => {
  const claim = exactCount(saidBy(notation))
  if (claim === null) throw new Error(notation)
  return claim
}

describe('a claim of exactly so many allies at a mark', () => {
  it.each([
    [2, { AAA: '2.10', BBB: '2.00', CCC: '1.50' }, 'holds'],
    [3, { AAA: '2.10', BBB: '2.00', CCC: '1.50' }, 'does not hold'],
    [2, { AAA: '2.10', BBB: '2.00†', CCC: '1.50' }, 'undecided'],
    [2, { AAA: '2.10', BBB: '', CCC: '1.50' }, 'undecided'],
    [2, { AAA: '2.10', BBB: '', CCC: '' }, 'not-held'],
    [0, { AAA: '2.10', BBB: '', CCC: '' }, 'does not hold'],
    [0, { AAA: '', BBB: '' }, 'not-held'],
  ])('%i, of %o: %s', (number, shares, verdict) => {
    const claim = claimOf(`say-count_2024_eq_${number}_measure-share_test-ge-2`)
    expect(countVerdict(claim, madeFigures(shares)).verdict).toBe(verdict)
  })

  it.each([
    'count_2024_3_exactly_4_without-USA',
    'count_2014_2_exactly_3',
    'count_2018_2_exactly_5',
    'count_2020_2_exactly_10',
    'count_2021_2_exactly_8',
    'count_2025_2_exactly_31',
    'count_2025_2_exactly_30',
  ])('%s is told as judging tells it, by every release', (older) => {
    const told = HELD.map((figures) => countVerdict(claimOf(older), figures).verdict)
    const judged = HELD.map(({ release }) => judgedBy(release.id, older).verdict)
    expect(told).toEqual(judged)
  })

  it.each([
    'count_2024_2_at-least_4',
    'count_2024_2_between_4_5',
    'group_2024_2_above_all',
    'say-count_2024_eq_4_measure-share_test-lt-2',
    'say-count_2024_eq_4_measure-share_test-ge-2_among-EU',
  ])('%s is none', (notation) => expect(exactCount(saidBy(notation))).toBeNull())
})
