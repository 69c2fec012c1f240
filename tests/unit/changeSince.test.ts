import { describe, expect, it } from 'vitest'
import { changeSince, pointSince } from '../../src/domain/revision/changeSince'
import { readPasted } from '../../src/links/pasted'
import { correction } from '../../src/words/en/differ/sinceWords'
import { formats } from '../../src/words/en/formats'
import { ALLIES, COVERAGE, heldFigures, RELEASES } from './heldFiles'
import { madeFigures, madeRelease } from './madeFigures'

const catalogue = { releases: RELEASES, coverage: COVERAGE }
const pasted = (text: string) => readPasted(text, formats.date)
function pointOf(text: string) {
  const choice = pasted(text)
  return typeof choice === 'string' ? choice : pointSince(choice, catalogue, 200)
}

describe('what is pasted to ask what has changed since', () => {
  it('is a day, however it is written', () => {
    for (const text of [
      '2024-06-20',
      ' 2024-6-20 ',
      '20 June 2024',
      '20  june 2024',
      '20 Jun 2024',
    ]) {
      expect(pasted(text)).toEqual({ since: '2024-06-20' })
    }
  })

  it('is a link of ours, by its query, or by the path of a page or an embed', () => {
    expect(
      pasted('https://example.org/?chart=ranking&release=2024-06-17&year=2024&threshold=3'),
    ).toEqual({ chart: 'ranking', release: '2024-06-17', year: 2024, threshold: 300 })
    expect(pasted('https://example.org/mark/view/2025-08-28/2024/3.5/')).toEqual({
      release: '2025-08-28',
      year: 2024,
      threshold: 350,
    })
    expect(pasted('embed/ranking/2024-06-17/2023/?threshold=2')).toEqual({
      release: '2024-06-17',
      year: 2023,
      threshold: 200,
    })
  })

  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['2024-02-30', 'no day'],
    ['31 November 2024', 'no day'],
    ['last Tuesday', 'no day'],
    ['6/20/24', 'no link of ours'],
    ['https://www.nato.int/cps/en/natohq/news_1.htm?year=2024', 'no link of ours'],
    ['?release=2024-06-18&year=2024', 'not held'],
    ['2016-07-03', 'before the first'],
    ['2026-07-07', 'nothing newer'],
    ['2030-01-01', 'nothing newer'],
    ['?release=latest&year=2024', 'nothing newer'],
    ['?release=2024-06-17&year=1999', 'year not held'],
  ])('“%s” gives “%s”', (text, problem) => {
    expect(pointOf(text)).toBe(problem)
  })
})

describe('what is compared', () => {
  it('for a day is the newest whole release of then, with its last year, and the newest one', () => {
    const to = '2026-07-07'
    expect(pointOf('2024-11-23')).toEqual({ from: '2024-06-17', to, year: 2024, threshold: 200 })
    expect(pointOf('2024-06-16')).toMatchObject({ from: '2024-03-14', year: 2023 })
    expect(pointOf('?release=2025-08-28&year=2023&threshold=3')).toEqual({
      from: '2025-08-28',
      to,
      year: 2023,
      threshold: 300,
    })
  })

  it('for a link to a chart over years is the last of them', () => {
    expect(pointOf('?chart=trend&release=2024-06-17&years=2014..2020')).toMatchObject({
      year: 2020,
    })
  })

  it('for a link to a claim is the day on which it was said', () => {
    expect(
      pointOf(
        '?release=2026-07-07&year=2026&page=claims&said=2024-11-23&claim=count_2024_3_exactly_4',
      ),
    ).toBe('year not held')
    expect(pointOf('?release=2026-07-07&year=2024&page=claims&said=2024-11-23')).toMatchObject({
      from: '2024-06-17',
      year: 2024,
    })
  })
})

// By the cells of the two files: 2024 in that of 17 June 2024, and in that of 7 July 2026.
describe('what has changed since 17 June 2024 for 2024', () => {
  const [then, now] = [heldFigures('2024-06-17'), heldFigures('2026-07-07')]
  const codes = (moves: readonly { readonly after: { readonly series: string } }[]) =>
    moves.map(({ after }) => after.series)

  it('at 2%: 23 were counted and 17 are; six fell below, nobody rose', () => {
    const change = changeSince(then, now, { year: 2024, threshold: 200 })
    expect([change.before.meets.length, change.after.meets.length]).toEqual([23, 17])
    expect(codes(change.crossed)).toEqual(['ALB', 'MKD', 'MNE', 'BGR', 'CZE', 'SVK'])
    expect(change.changes.risen).toEqual([])
    // The five largest moves: Albania, North Macedonia, Poland, Montenegro, Greece.
    expect(change.moved.map((move) => [move.after.series, move.change])).toEqual([
      ['POL', -37],
      ['GRC', -31],
    ])
  })

  it('at 3%: five and five, Lithuania for Greece', () => {
    const change = changeSince(then, now, { year: 2024, threshold: 300 })
    expect([change.before.meets.length, change.after.meets.length]).toEqual([5, 5])
    expect(codes(change.crossed)).toEqual(['GRC', 'LTU'])
    expect(correction(change, ALLIES)).toBe(
      'NATO’s figures of 17 June 2024 had 5 of its 32 allies at or above 3% of GDP in 2024. Its newest, of 7 July 2026, have 5 too. Now below 3%: Greece. Now at or above 3%: Lithuania. The largest move is Albania’s, from 2.03% to 1.35%. NATO has changed its definition in between: the new definition may be part of any difference for 2024. A lower count need not mean less spending: GDP is revised too.',
    )
  })

  it('allies whose one decimal left them undecided are told only now, and have not crossed', () => {
    const march = heldFigures('2026-03-26')
    const { changes, crossed } = changeSince(march, now, { year: 2025, threshold: 200 })
    expect(crossed).toEqual([])
    const below = changes.settled.below.map(({ series }) => series)
    expect(below).toEqual(expect.arrayContaining(['ALB', 'SVN']))
  })
})

describe('moves', () => {
  it('that the decimals held cannot tell are not named', () => {
    const coarse = madeFigures(
      { POL: '4.1', DEU: '2.4' },
      { release: madeRelease({ decimals: 1 }) },
    )
    const fine = madeFigures({ POL: '4.13', DEU: '2.22' })
    const { moved } = changeSince(coarse, fine, { year: 2024, threshold: 200 })
    expect(moved.map(({ after, change }) => [after.series, change])).toEqual([['DEU', -18]])
  })
})
