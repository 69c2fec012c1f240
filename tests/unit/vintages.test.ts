import { describe, expect, it } from 'vitest'
import {
  comparedConcept,
  countBounds,
  sortByChange,
  vintageMatrix,
  vintagesOfSeries,
  vintagesOfYear,
} from '../../src/domain/revision/vintages'
import { countedThresholds, countsOverYears } from '../../src/domain/verdict/countHistory'
import { heldFigures, RELEASES } from './heldFiles'
import { madeFigures, madeRelease } from './madeFigures'

const all = RELEASES.map(({ id }) => heldFigures(id))
const upTo = (id: string) => all.filter(({ release }) => release.id <= id)
const codes = (observations: readonly { readonly series: string }[] = []) =>
  observations.map(({ series }) => series).sort()

describe('2024 at 2% from release to release', () => {
  const vintages = vintagesOfYear(all, 2024, 200)
  const of = (id: string) => vintages.find(({ figures }) => figures.release.id === id)

  it('is held by five releases, of which one is a fragment; March 2024 holds none of it', () => {
    expect(vintages.map(({ figures, coverage }) => `${figures.release.id} ${coverage}`)).toEqual([
      '2024-06-17 full',
      '2025-04-24 full',
      '2025-08-28 full',
      '2026-03-26 part',
      '2026-07-07 full',
    ])
  })

  it('counts 23, 22 and 18 and, on the other concept, 17', () => {
    expect(vintages.map(({ count }) => count.meets.length)).toEqual([23, 22, 18, 1, 17])
    expect(vintages.map(({ isOtherConcept }) => isOtherConcept)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ])
  })

  it('names Montenegro as lost first, then four, then Czechia as the difference', () => {
    expect(codes(of('2025-04-24')?.changes?.fallen)).toEqual(['MNE'])
    expect(codes(of('2025-08-28')?.changes?.fallen)).toEqual(['ALB', 'BGR', 'MKD', 'SVK'])
    expect(codes(of('2026-07-07')?.changes?.fallen)).toEqual(['CZE'])
    expect(of('2026-07-07')?.changes?.isOtherConcept).toBe(true)
    for (const id of ['2025-04-24', '2025-08-28', '2026-07-07']) {
      expect(codes(of(id)?.changes?.risen), id).toEqual([])
    }
  })

  it('compares a fragment with nothing, and the release after it with the last complete one', () => {
    expect(of('2026-03-26')?.changes).toBeNull()
    expect(of('2026-07-07')?.changes?.from.id).toBe('2025-08-28')
  })

  it('five allies were at 2% in June 2024 and not in August 2025', () => {
    const rows = ['ALB', 'BGR', 'MNE', 'MKD', 'SVK', 'CZE', 'DEU'].map((code) =>
      vintagesOfSeries(vintages, code, 2024, 200),
    )
    expect(rows.map(({ change }) => change?.crossed ?? null)).toEqual([
      ...Array.from({ length: 5 }, () => 'fallen'),
      null,
      null,
    ])
  })

  it('a change is measured within one concept, and by two decimals where they are printed', () => {
    expect(comparedConcept(vintages)).toBe('defence expenditure')
    // Albania: 2.0295 and 1.7; the core figure of 1.35 is apart.
    const albania = vintagesOfSeries(vintages, 'ALB', 2024, 200)
    expect(albania.points).toHaveLength(4)
    expect(albania.change).toMatchObject({ value: -33, isRough: false })
    // The United States: 3.379 and 3.2054; 3.3 of March 2026 has one decimal.
    const states = vintagesOfSeries(vintages, 'USA', 2024, 200)
    expect(states.points).toHaveLength(5)
    expect(states.change).toMatchObject({ value: -17, isRough: false })
  })

  it('Greece moved most (3.076 to 2.7401), and Iceland stands last without a figure', () => {
    const allies = all[0]?.allies ?? []
    const sorted = sortByChange(
      allies.map(({ code }) => vintagesOfSeries(vintages, code, 2024, 200)),
      (code) => allies.find((ally) => ally.code === code)?.name ?? code,
    )
    expect(sorted[0]).toMatchObject({ series: 'GRC', change: { value: -34 } })
    expect(sorted.at(-1)).toMatchObject({ series: 'ISL', points: [] })
    expect(sorted).toHaveLength(32)
  })
})

describe('what one decimal or a fragment leaves open', () => {
  const first = madeFigures({ POL: '2.10', DEU: '1.90' })
  const coarse = madeFigures(
    { POL: '2.0', DEU: '1.9' },
    { release: madeRelease({ id: '2025-01-01', decimals: 1 }) },
  )

  it('2.0 with one decimal is undecided at 2%: the count is 0 to 1, and nobody changes sides', () => {
    const [, second] = vintagesOfYear([first, coarse], 2024, 200)
    expect(second && countBounds(second.count)).toEqual({ low: 0, high: 1 })
    expect(second?.changes).toMatchObject({ risen: [], fallen: [], compared: 1 })
  })

  it('a change to a figure with one decimal is good to a tenth only', () => {
    const vintages = vintagesOfYear([first, coarse], 2024, 200)
    expect(vintagesOfSeries(vintages, 'POL', 2024, 200).change).toMatchObject({
      value: -10,
      isRough: true,
      crossed: null,
    })
  })
})

describe('the matrix of vintages', () => {
  it('holds Croatia’s four figures for 2021 from fragments, revised from 2.79 down', () => {
    const matrix = vintageMatrix(all, 'HRV')
    const cells = matrix.rows.find(({ year }) => year === 2021)?.cells ?? []
    const held = cells.flatMap(({ value }, index) =>
      value === null ? [] : `${matrix.releases[index]?.id} ${value}`,
    )
    expect(held.slice(0, 3)).toEqual(['2021-06-11 279', '2022-03-31 216', '2023-03-21 198'])
  })

  it('has only releases with a figure, and each year once', () => {
    const matrix = vintageMatrix(upTo('2024-06-17'), 'ALB')
    expect(matrix.releases.at(-1)?.id).toBe('2024-06-17')
    expect(new Set(matrix.rows.map(({ year }) => year)).size).toBe(matrix.rows.length)
    expect(vintageMatrix(all, 'ISL')).toMatchObject({ releases: [], rows: [] })
  })
})

describe('counts over years', () => {
  const figures = heldFigures('2026-07-07')
  const years = countsOverYears(figures, all, [2014, 2026], 200)
  const at = (year: number) => years.find((one) => one.year === year)

  it('counts over the membership of each year', () => {
    expect([2014, 2017, 2020, 2023, 2024].map((year) => at(year)?.judged.allies)).toEqual([
      28, 29, 30, 31, 32,
    ])
  })

  it('17 of 32 in 2024; other complete releases say 23, 22 and 18, and the fragment is left out', () => {
    expect(at(2024)?.judged.meets).toHaveLength(17)
    expect(
      at(2024)?.others.map(({ release, count }) => `${release.id} ${count.meets.length}`),
    ).toEqual(['2024-06-17 23', '2025-04-24 22', '2025-08-28 18'])
    expect(at(2024)?.parts.map(({ id }) => id)).toEqual(['2026-03-26'])
  })

  it('counts at 2% and 3%, and at the reader’s own number', () => {
    expect(countedThresholds(200)).toEqual([200, 300])
    expect(countedThresholds(250)).toEqual([200, 250, 300])
  })
})
