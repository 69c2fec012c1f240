import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/domain/view/view'
import { toldFigure, toldScene } from './toldFigure'
import { TOLD_VIEWS } from './toldViews'

const NEW = '2026-07-07'
const JUNE = '2024-06-17'

async function headline(release: string, view: Partial<View>): Promise<string> {
  return (await toldFigure(toldScene(release, view))).headline
}

describe('the headline of who is at a mark', () => {
  const ranking = (release: string, year: number, threshold = 200) =>
    headline(release, { chart: 'ranking', year, threshold })

  it('speaks of an estimate of the own year as expected, of an actual as it was', async () => {
    expect(await ranking(NEW, 2026)).toBe(
      '30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026',
    )
    expect(await ranking(JUNE, 2024)).toBe(
      '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
    )
    expect(await ranking(NEW, 2014)).toBe(
      '3 of NATO’s 28 allies were at or above 2% of GDP in 2014',
    )
  })

  it('is a range where figures can stand on either side, and a least where our copy is a part', async () => {
    // One decimal: 22 are at 2.1 or more, 7 at 2.0; Czechia and Hungary are not in our copy.
    expect(await ranking('2026-03-26', 2025)).toBe(
      'At least 22 of 32 allies estimated at or above 2% of GDP in 2025',
    )
    expect(await ranking('2017-03-13', 2015)).toBe(
      'The one figure held for 2015 is below 2% of GDP',
    )
  })
})

describe('the headline of a trend', () => {
  const trend = (release: string, years: readonly [number, number], allies: string[]) =>
    headline(release, { chart: 'trend', years, allies })

  // The files: Poland 1.86 in 2014, 4.25 in 2025; Lithuania 0.88 in 2014, 2.78 in 2023.
  it('tells who doubled by the years that are past, not by the one that is expected', async () => {
    expect(await trend(NEW, [2014, 2026], ['POL'])).toBe(
      'Poland’s share has more than doubled since 2014',
    )
    expect(await trend(JUNE, [2014, 2024], ['LTU'])).toBe(
      'Lithuania’s share more than tripled from 2014 to 2023',
    )
  })

  it('tells no future as a fact', async () => {
    expect(await trend(NEW, [2014, 2026], ['GBR'])).toBe(
      'The United Kingdom’s share is expected to rise to 2.56% in 2026',
    )
  })

  it('says where there is no figure, and which of one year is the largest', async () => {
    expect(await trend(NEW, [2014, 2026], ['ISL'])).toBe(
      'Iceland has no armed forces, and so no figure',
    )
    expect(await trend(NEW, [2026, 2026], ['DEU', 'POL', 'USA'])).toBe(
      'Of 3 shown, Poland’s share is largest: an expected 4.68% in 2026',
    )
  })
})

describe('the headline of changes', () => {
  const change = (release: string, years: readonly [number, number], allies: string[] = []) =>
    headline(release, { chart: 'change', years, allies })

  it('counts who spends a larger share, and speaks of one alone by its points', async () => {
    expect(await change(NEW, [2014, 2026])).toBe(
      '30 allies are expected to spend a larger share in 2026 than in 2014',
    )
    // Germany: 1.16 in 2014, 2.69 in 2026.
    expect(await change(NEW, [2014, 2026], ['DEU'])).toBe(
      'Germany’s share is expected to rise by 1.53 points from 2014 to 2026',
    )
    expect(await change(JUNE, [2014, 2022], ['FIN', 'SWE'])).toBe(
      'Sweden’s share rose by 0.39 points from 2014 to 2022',
    )
    // Of March 2026 both years are held of the United States alone: 3.3 and 3.2.
    expect(await change('2026-03-26', [2024, 2025])).toBe(
      'The United States’ share fell an estimated 0.1 points from 2024 to 2025',
    )
  })
})

describe('the headline of counts', () => {
  it('goes from the first year to the last', async () => {
    expect(await headline(NEW, { chart: 'count', years: [2014, 2026] })).toBe(
      'From 3 allies in 2014 to 30 expected in 2026: how many reach 2% of GDP',
    )
  })

  it('goes from release to release', async () => {
    expect(await headline(NEW, { chart: 'revisions', year: 2024 })).toBe(
      '23 allies at 2%, then 22, 18, 17: the count for 2024 kept falling',
    )
    expect(await headline(NEW, { chart: 'revisions', year: 2024, threshold: 300 })).toBe(
      '5 allies at 3% of GDP in 2024, in each of 4 NATO releases',
    )
    // Of 2020 the copy of 16 March 2021 holds 16 of 30 allies, 11 of them at 2% or more; of others less.
    expect(await headline('2021-03-16', { chart: 'revisions', year: 2020 })).toBe(
      'At least 11 allies at 2% of GDP in 2020, in the one release that has it',
    )
    expect(await headline('2017-03-13', { chart: 'revisions', year: 2015 })).toBe(
      'Too few figures are held for 2015 to count allies',
    )
  })
})

describe('the headline of paths', () => {
  const path = (allies: string[], release = NEW, year = 2026) =>
    headline(release, { chart: 'path', year, allies })

  // Germany 2.69: 0.81 / 9 = 0.09. Spain 2.00: 1.50 / 9 = 0.17.
  it('says of an earlier year that it was, and who has no figure by name', async () => {
    // 2014, the release of June 2024: the United States 3.71.
    expect(await path(['USA'], JUNE, 2014)).toBe(
      'In 2014 the United States was at 3.5%, the level due by 2035',
    )
    expect(await path(['ISL'])).toBe(
      'Iceland has no armed forces, and so no figure to start from in 2026',
    )
  })

  it('says what is needed, by whom most, and who is there already', async () => {
    expect(await path(['DEU'])).toBe('Germany needs 0.09 points a year to reach 3.5% by 2035')
    expect(await path(['DEU', 'ESP', 'POL'])).toBe(
      'Of 3 shown, Spain needs most: 0.17 points a year to 3.5% by 2035',
    )
    expect(await path(['POL'])).toBe(
      'Poland is expected to be already at 3.5%, the level due by 2035',
    )
  })
})

describe('the headline of other measures', () => {
  it('names who leads, and of how many where some have no figure', async () => {
    expect(await headline(NEW, { measure: 'expenditure', year: 2026 })).toBe(
      'The United States is expected to spend the most on core defence in 2026',
    )
    // The Netherlands and Portugal have none; Slovakia 12.15, the largest.
    expect(await headline(NEW, { measure: 'infrastructureShare', year: 2026 })).toMatch(
      /^Of 29 held, Slovakia expected to .*infrastructure/,
    )
    // The United States has none in the file of August 2025.
    expect(await headline('2025-08-28', { measure: 'personnel', year: 2025 })).toBe(
      'Of 28 held, Türkiye expected to have the most military personnel in 2025',
    )
  })
})

describe('every headline of the views that were read aloud', () => {
  it.each(TOLD_VIEWS)('is short, without a full stop and an “e”: %s %o', async (release, view) => {
    const said = await headline(release, view)
    expect(said.length, said).toBeGreaterThan(15)
    expect(said.length, said).toBeLessThanOrEqual(75)
    expect(said).not.toMatch(/\.$|\d{4}e\b/)
    expect(said).toMatch(/^[\p{Lu}\d]/u)
  })
})
