import { describe, expect, it } from 'vitest'
import {
  announcedCounts,
  announcedMark,
  announcedOutcome,
  announcedYears,
} from '../../src/domain/statement/announced'
import type { ReleaseCount } from '../../src/domain/statement/releaseCount'
import type { StatedCount } from '../../src/domain/statement/statedCount'
import { announcedFigure } from '../../src/figures/announced/announcedFigure'
import * as announced from '../../src/words/en/announced/announcedWords'
import { inDrawings } from '../../src/words/en/inDrawings'
import { releaseScene } from '../component/releaseScene'
import { ALLIES, RELEASES } from './heldFiles'
import { count, stated } from './madeStatements'

const words = { ...inDrawings, announced }

const tableOf = (said: Partial<StatedCount>, counts: readonly ReleaseCount[]) =>
  announcedCounts([stated(said)], counts, RELEASES, 200)[0]?.table

describe('the table that an announcement is held against', () => {
  it('is the newest later one of the same concept, however new those of another are', () => {
    const counts = [
      count('2024-06-17', 2024, 23),
      count('2025-04-24', 2024, 22),
      count('2025-08-28', 2024, 18),
      count('2026-07-07', 2024, 17),
    ]
    expect(tableOf({}, counts)).toEqual({ count: counts[2], isOtherConcept: false })
    expect(tableOf({ release: '2025-08-28', said: '2025-08-28' }, counts)).toEqual({
      count: counts[3],
      isOtherConcept: true,
    })
  })

  it('is none where no later one holds the year whole, or its count is not certain', () => {
    expect(tableOf({}, [count('2024-06-17', 2024, 23)])).toBeNull()
    expect(tableOf({}, [count('2025-04-24', 2024, 22, 1)])).toBeNull()
  })

  it('what was said before its release came out is held against that release', () => {
    const early = { release: '2024-03-14', said: '2024-02-14', year: 2023 }
    expect(tableOf(early, [count('2024-03-14', 2023, 11)])?.count.meets).toBe(11)
  })

  it('“all” is counted neither as lower nor as equal', () => {
    const all = announcedCounts(
      [stated({ number: null })],
      [count('2025-08-28', 2024, 18)],
      RELEASES,
      200,
    )
    expect(announcedOutcome(all).all).toEqual({ lower: 0, equal: 0, higher: 0 })
    expect(announcedYears(all, ALLIES)).toMatchObject([{ year: 2024, allies: 32 }])
  })

  it('nothing is shown of a mark that NATO did not speak of', () => {
    expect(announcedMark([stated({})], 350)).toBe(200)
    expect(announcedMark([stated({ threshold: 350 })], 350)).toBe(350)
  })
})

const DAYS = RELEASES.map(({ id }) => id)

function figureOf(release: string, years: readonly [number, number], threshold = 200) {
  const scene = releaseScene(release, { chart: 'announced', years, threshold })
  const vintages = DAYS.filter((id) => id <= release).map((id) => releaseScene(id, {}).figures)
  return announcedFigure({ ...scene, vintages }, words)
}

// Counted by another program from the cells of data/nato and the rows of data/stated_counts.csv.
describe('what NATO announced, and what its tables of July 2026 and before say', () => {
  const figure = figureOf('2026-07-07', [2014, 2026])

  it('the head counts what became lower, the rest says what did not', () => {
    expect(figure.headline).toBe(
      'Of 18 counts that NATO announced, 16 are lower in its later table',
    )
    expect(figure.headline.length).toBeLessThanOrEqual(75)
    const rest =
      '2 are equal, none is higher. A lower count need not mean less spending: GDP is revised too.'
    expect(figure.deck).toBe(rest)
    expect(figure.finding).toBe(`${figure.headline}. ${rest}`)
    expect(figure.beside).toEqual([
      'For 2025 NATO announced “all allies”; its table of 7 July 2026, on a new definition, has 28 of 32.',
    ])
    expect(figure.notes[0]?.text).toBe(
      'Of the 10 counts that were forecasts, 9 are lower, 1 equal and none higher. Of the 8 that looked back, 7 are lower, 1 equal and none higher.',
    )
  })

  it('at a mark of which NATO spoke not it says which one is shown', () => {
    const other = figureOf('2026-07-07', [2014, 2026], 300)
    expect(other.headline).toBe(figure.headline)
    expect(other.beside).toEqual([
      `NATO announced no count at 3%, as far as is held here: these are at 2%. ${figure.beside[0]}`,
    ])
  })

  it('each year has what was announced and what the table has, 2025 apart', () => {
    expect(
      figure.years.map(({ year, announced: said, table, isApart }) => [year, said, table, isApart]),
    ).toEqual([
      [2017, [6, 4], 3, false],
      [2018, [8, 7], 5, false],
      [2019, [9, 8], 6, false],
      [2020, [11, 10], 8, false],
      [2021, [10, 8], 6, false],
      [2022, [9, 7], 7, false],
      [2023, [11], 10, false],
      [2024, [23, 22, 18], 18, false],
      [2025, [32], 28, true],
    ])
    expect(figure.years.at(-1)).toMatchObject({ mostText: 'all', text: '2025' })
    expect(figure.years[1]).toMatchObject({ mostText: '8', text: '’18' })
  })

  it('a row for each statement says its own table, the later ones, and who left', () => {
    const { rows } = figure.table
    expect(rows).toHaveLength(21)
    const texts = (said: string, year: number) =>
      rows
        .find((row) => row.said === said && row.year === year)
        ?.cells.slice(4, 7)
        .map(({ text }) => text)
    expect(texts('2024-06-17', 2024)).toEqual([
      '23',
      '22 (24 April 2025), 18 (28 August 2025); new definition: 17 (7 July 2026)',
      'Albania, Bulgaria, Montenegro, North Macedonia and Slovakia',
    ])
    expect(texts('2017-06-29', 2017)).toEqual([
      '6',
      '4 (25 June 2019), 4 (17 June 2024), 3 (28 August 2025); new definition: 3 (7 July 2026)',
      'Estonia, Poland and Romania',
    ])
    expect(texts('2023-03-21', 2022)?.[2]).toBe('none')
    expect(texts('2020-10-21', 2020)).toEqual([
      'not whole in our copy',
      '9 (17 June 2024), 8 (28 August 2025); new definition: 8 (7 July 2026)',
      'not known',
    ])
    expect(texts('2025-08-28', 2025)).toEqual([
      '30',
      'new definition: 28 (7 July 2026)',
      'Albania, Czechia and Slovenia',
    ])
    for (const row of rows) expect(row.cells.at(-1)?.text).toMatch(/^https?:\/\//)
  })
})

describe('as of an older release', () => {
  // By June 2024's table: 6/4 4/4 8/6 7/6 8/7 9/7 9/7 10/9 11/9 10/6 8/6 9/7 7/7 11/10 11/10 18/23.
  it('what was said later is not known yet, and a count may be higher', () => {
    const figure = figureOf('2024-06-17', [2014, 2024])
    expect(figure.headline).toBe(
      'Of 16 counts that NATO announced, 13 are lower in its later table',
    )
    expect(figure.deck).toMatch(/^2 are equal, 1 is higher\./)
    expect(figure.years.some(({ isApart }) => isApart)).toBe(false)
  })

  it('where nothing was announced, that is said', () => {
    const figure = figureOf('2026-07-07', [2014, 2016])
    expect(figure.headline).toBe('NATO announced no count for these years, as far as is held here')
    expect(figure.years).toEqual([])
    expect(figure.beside).toEqual([])
  })
})
