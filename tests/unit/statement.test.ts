import { describe, expect, it } from 'vitest'
import { revisedCount } from '../../src/domain/statement/releaseCount'
import { followStatement, statementsOn } from '../../src/domain/statement/statement'
import { readStatedCounts } from '../../src/ingest/contextFiles'
import { heldText } from './heldFiles'
import { madeFigures, madeRelease } from './madeFigures'
import { count, stated } from './madeStatements'

const codes = { allies: null, series: null, releases: null }
const STATED = readStatedCounts('stated_counts.csv', heldText('stated_counts.csv'), codes).entries

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
