import { describe, expect, it } from 'vitest'
import { type ReleaseCount, revisedCount } from '../../src/domain/statement/releaseCount'
import type { StatedCount } from '../../src/domain/statement/statedCount'
import {
  followStatement,
  lastTable,
  statementOutcome,
  statementsOn,
} from '../../src/domain/statement/statement'
import { readCounts } from '../../src/ingest/catalogueFiles'
import { readStatedCounts } from '../../src/ingest/contextFiles'
import { outcomeSentences } from '../../src/words/en/differ/differWords'
import { heldText, RELEASES } from './heldFiles'
import { madeFigures, madeRelease } from './madeFigures'

const codes = { allies: null, series: null, releases: null }
const STATED = readStatedCounts('stated_counts.csv', heldText('stated_counts.csv'), codes).entries
const COUNTS = readCounts('counts.csv', heldText('counts.csv'), codes).entries

const count = (release: string, year: number, meets: number, undecided = 0): ReleaseCount => ({
  release,
  year,
  threshold: 200,
  meets,
  undecided,
  allies: 32,
})

function stated(more: Partial<StatedCount>): StatedCount {
  return {
    release: '2024-06-17',
    said: '2024-06-17',
    year: 2024,
    threshold: 200,
    number: 23,
    outlook: 'forecast',
    wording: 'so many',
    difference: '',
    source: 'https://example.org',
    status: 'press',
    ...more,
  }
}

describe('what NATO stated, held against its later table', () => {
  // By hand, the number said and the cells of August 2025 at 2%: 6/3 4/3 8/5 7/5 8/6 9/6 9/6 10/8 11/8
  // 10/6 8/6 9/7 7/7 11/10 18/18 11/10 23/18 22/18.
  it('18 counts of before August 2025: 16 lower in it, 2 equal, none higher', () => {
    const table = lastTable(COUNTS, RELEASES)
    expect(table).toBe('2025-08-28')
    expect(statementOutcome(STATED, COUNTS, '2025-08-28')).toEqual({
      release: '2025-08-28',
      all: { lower: 16, equal: 2, higher: 0 },
      forecasts: { lower: 9, equal: 1, higher: 0 },
      looksBack: { lower: 7, equal: 1, higher: 0 },
    })
  })

  it('is said with what a lower count need not mean', () => {
    expect(outcomeSentences(statementOutcome(STATED, COUNTS, '2025-08-28'))).toEqual([
      'Of 18 counts that NATO stated before the table of 28 August 2025, 16 are lower in it, 2 equal and none higher.',
      'Of the 10 forecasts among them, 9 are lower in it, 1 equal and none higher; of the 8 made looking back, 7 are lower in it, 1 equal and none higher.',
      'A lower count need not mean less spending: GDP is revised too.',
    ])
  })

  it('leaves out “all”, what was said with the table or after it, and a count that is not certain', () => {
    const said = [
      stated({ number: null }),
      stated({ said: '2025-08-28' }),
      stated({ year: 2023, number: 12 }),
      stated({ year: 2022, number: 5, outlook: 'looking back' }),
    ]
    const counts = [
      count('2025-08-28', 2024, 18),
      count('2025-08-28', 2023, 10, 1),
      count('2025-08-28', 2022, 7),
      count('2026-07-07', 2022, 1),
    ]
    expect(statementOutcome(said, counts, '2025-08-28')).toMatchObject({
      all: { lower: 0, equal: 0, higher: 1 },
      forecasts: { lower: 0, equal: 0, higher: 0 },
      looksBack: { lower: 0, equal: 0, higher: 1 },
    })
  })
})

describe('a statement followed through the releases', () => {
  const release = (id: string) => madeRelease({ id, estimateYears: [2024] })
  const all = [
    madeFigures({ POL: '2.50', DEU: '2.00', ESP: '1.50' }, { release: release('2024-06-17') }),
    madeFigures({ POL: '2.40', DEU: '1.99', ESP: '2.00' }, { release: release('2025-04-24') }),
    madeFigures({ POL: '1.90', DEU: '2.00', ESP: '2.00' }, { release: release('2025-08-28') }),
  ]

  it('names who was at the mark then and is below it in each later table', () => {
    const { own, later } = followStatement(stated({}), all)
    expect(own?.count.meets.map(({ series }) => series)).toEqual(['POL', 'DEU'])
    expect(later.map(({ release: id, left }) => [id, left])).toEqual([
      ['2025-04-24', ['DEU']],
      ['2025-08-28', ['POL']],
    ])
  })

  it('has no table of its own where its release does not hold the year', () => {
    const { own, later } = followStatement(stated({ release: '2024-03-14' }), all)
    expect(own).toBeNull()
    expect(later).toHaveLength(3)
    expect(later.every(({ left }) => left.length === 0)).toBe(true)
  })
})

describe('a revised year', () => {
  it('has the counts of every release that holds it whole, at the mark judged', () => {
    const counts = [count('a', 2024, 23), count('b', 2024, 18), count('b', 2023, 10)]
    expect(revisedCount(counts, 2024, 200)?.counts.map(({ meets }) => meets)).toEqual([23, 18])
  })

  it('is none where the counts are the same, or only one release has it', () => {
    expect(revisedCount([count('a', 2014, 3), count('b', 2014, 3)], 2014, 200)).toBeNull()
    expect(revisedCount([count('a', 2026, 30)], 2026, 200)).toBeNull()
  })

  it('at a mark that is not counted beforehand has the releases alone', () => {
    const counts = [count('a', 2014, 3), count('b', 2014, 3)]
    expect(revisedCount(counts, 2014, 250)).toEqual({ counts: [], releases: ['a', 'b'] })
  })
})

it('statements on a year stand in the order in which they were said', () => {
  expect(statementsOn(STATED, 2024, 200).map(({ said, number }) => [said, number])).toEqual([
    ['2024-02-14', 18],
    ['2024-06-17', 23],
    ['2025-04-24', 22],
    ['2025-08-28', 18],
  ])
  expect(statementsOn(STATED, 2024, 350)).toEqual([])
})
