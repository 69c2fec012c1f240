import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { assignColours } from '../../src/figures/ink/lineColours'

const rows = Papa.parse<Record<string, string>>(readFileSync('data/nato/2026-07-07.csv', 'utf8'), {
  header: true,
}).data.filter(({ year, is_aggregate }) => year === '2026' && is_aggregate === '0')
const bySpending = rows
  .toSorted(
    (a, b) => Number(b.expenditure_usd_million_current) - Number(a.expenditure_usd_million_current),
  )
  .map(({ iso3 = '' }) => iso3)
const LARGEST = bySpending.slice(0, 8)

test('the eight allies that spend most have a colour each, and the same whoever stands beside them', () => {
  const together = assignColours(LARGEST)
  expect([...together.keys()].toSorted()).toEqual(LARGEST.toSorted())
  expect(new Set(together.values()).size).toBe(8)
  for (const ally of LARGEST) {
    expect(assignColours([ally]).get(ally)).toBe(together.get(ally))
    const last = [...bySpending.slice(8, 15), ally]
    expect(assignColours(last).get(ally), `${last}`).toBe(together.get(ally))
  }
})

test('up to eight lines have a colour each, whoever they are', () => {
  for (let from = 0; from + 8 <= bySpending.length; from += 1) {
    const chosen = bySpending.slice(from, from + 8)
    expect(new Set(assignColours(chosen).values()).size, `${chosen}`).toBe(8)
  }
})
