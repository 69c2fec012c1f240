import { describe, expect, it } from 'vitest'
import type { View } from '../../src/domain/view/view'
import { balanceFigure } from '../../src/figures/balance/balanceFigure'
import { changeFigure } from '../../src/figures/change/changeFigure'
import { countFigure } from '../../src/figures/count/countFigure'
import { supersededText } from '../../src/figures/document/superseded'
import { rankingFigure } from '../../src/figures/ranking/rankingFigure'
import { revisionsFigure } from '../../src/figures/revisions/revisionsFigure'
import { trendFigure } from '../../src/figures/trend/trendFigure'
import { measureTrendFigure } from '../../src/figures/trend/trendMeasuresChart'
import { releaseScene } from '../component/releaseScene'
import { english as drawingEnglish } from '../englishWords'
import { heldFigures, RELEASES } from './heldFiles'

/** A scene of a chart over releases: with all up to its own. */
const overReleases = (id: string, view: Partial<View>) => ({
  ...releaseScene(id, view),
  vintages: RELEASES.filter((release) => release.id <= id).map((release) =>
    heldFigures(release.id),
  ),
})

describe('what the counts over years say', () => {
  const count = (id: string, years: readonly [number, number]) =>
    countFigure(overReleases(id, { chart: 'count', years }), drawingEnglish)

  // At 2% in 2024: 23 of June 2024, 22 of April 2025, 18 of August 2025; of March 2026 we hold one ally.
  it('what a mark is stands at its line in a word, and in a note where it was never agreed', () => {
    const { lines, notes } = count('2026-07-07', [2014, 2026])
    expect(lines.map(({ name, standing }) => [name, standing])).toEqual([
      ['2%', 'guideline'],
      ['3%', 'proposed'],
    ])
    expect(notes).toContainEqual({ sign: '3%', text: 'proposed 2024, not NATO policy' })
  })

  it('a release of which one ally is held is no count to compare', () => {
    expect(count('2026-03-26', [2024, 2025]).finding).toBe(
      'Allies at or above 2%: at least 22 of 32 estimated in 2025. For 2024, releases up to 26 March 2026 give 18 to 23.',
    )
  })

  // At 2% in 2017: 6 of June 2017 and 4 of June 2019 (Poland and Romania were revised to below).
  it('a year that the release holds in part is not set against complete releases', () => {
    expect(count('2021-03-16', [2013, 2020]).finding).toContain(
      'For 2017, releases up to 16 March 2021 give 4 to 6.',
    )
  })

  it('a span from one concept to the other names it within the sentence', () => {
    expect(count('2026-07-07', [2014, 2026]).finding).toContain(
      'give 17 (core defence spending) to 23.',
    )
  })

  it('a release is never both compared and not', () => {
    const { caption, notes } = count('2024-06-17', [2014, 2024])
    const left = notes.find(({ sign }) => sign === '*')?.text ?? ''
    expect(caption).toContain('21 March 2023')
    expect(left).toContain('27 June 2022')
    expect(left).not.toContain('21 March 2023')
  })

  it('one release is called the release', () => {
    expect(count('2025-04-24', [2024, 2024]).caption).toContain(
      'Compared, year by year where complete, with the release of 17 June 2024 (',
    )
  })
})

describe('what the revisions of a year say', () => {
  const revisions = (id: string, year: number, threshold = 200) =>
    revisionsFigure(overReleases(id, { chart: 'revisions', year, threshold }), drawingEnglish)

  // Greece, then Lithuania, with Estonia, Latvia, Poland and the United States.
  it('the same count in every release is said once', () => {
    expect(revisions('2026-07-07', 2024, 300).finding).toBe(
      'At or above 3% in 2024: 5 of 32 allies in each of the releases of 17 June 2024, 24 April 2025, 28 August 2025 and 7 July 2026 (core defence spending).',
    )
  })

  it('the first release that is held is not called the only one', () => {
    expect(revisions('2024-06-17', 2024).finding).toBe(
      'Of the releases held here, that of 17 June 2024 is the first with the whole of 2024: 23 of 32 allies at or above 2%.',
    )
  })

  it('a copy of one ally gives no count and no bar, and a note says so', () => {
    const figure = revisions('2026-07-07', 2024)
    expect(figure.counts.map(({ release }) => release)).not.toContain('2026-03-26')
    expect(figure.notes.find(({ sign }) => sign === '*')?.text).toBe(
      'Not counted, because our copy holds under half of the year’s allies: 26 March 2026 (1 of 32).',
    )
    const usa = [...figure.rows, ...figure.rest].find(({ series }) => series === 'USA')
    expect(usa?.points.map(({ release }) => release)).toContain('2026-03-26')
  })

  it('a year of which one figure is held is not counted at all', () => {
    expect(revisions('2017-03-13', 2015).finding).toBe(
      'Our copies up to 13 March 2017 hold too few figures for 2015 to count allies.',
    )
  })

  // July 2018 and June 2019 hold the same eight allies for 2013, with the same shares but for rounding.
  it('no change is not told as the largest', () => {
    expect(revisions('2019-06-25', 2013).alt).not.toContain('largest change')
    expect(revisions('2019-03-14', 2018).alt).toContain('the largest change is the United States’,')
  })
})

describe('what a copy of a few allies says', () => {
  // The file of 13 March 2017 has one figure for 2015: Norway's 1.47.
  it('one figure below the mark is told as that, not as at least 0 allies', () => {
    const scene = releaseScene('2017-03-13', { year: 2015 })
    const { finding, alt } = rankingFigure(scene, drawingEnglish)
    expect(finding).toBe('The one figure held for 2015 is below 2% of GDP.')
    expect(alt).toContain('1 of 28 allies has a figure. Our copy of this release lacks Albania,')
  })

  // Of March 2026 for 2025: 29 figures of one decimal; at 4.3% Poland's 4.3 is open, the others are below.
  it('a figure too rough to tell stays open', () => {
    const scene = releaseScene('2026-03-26', { year: 2025, threshold: 430 })
    expect(rankingFigure(scene, drawingEnglish).finding).toBe(
      'Of the 29 estimates held for 2025, none is certain to be at or above 4.3% of GDP; 1 cannot be told from it.',
    )
  })

  // October 2020: Bulgaria alone has both figures, 1.93% of GDP and 19.30% on equipment.
  it('a balance of one ally speaks of those held, in the singular', () => {
    const { finding, caption } = balanceFigure(
      releaseScene('2020-10-21', { chart: 'balance', year: 2020 }),
      drawingEnglish,
    )
    expect(finding).toBe(
      'None of those held (1 of 30 allies) was expected to reach both 2% of GDP and 20% on equipment in 2020. Bulgaria on neither.',
    )
    expect(caption).toContain('1 ally has both figures;')
  })
})

describe('what changes say of who was no ally yet', () => {
  const change = (release: string, years: readonly [number, number], allies: string[] = []) =>
    changeFigure(releaseScene(release, { chart: 'change', years, allies }), drawingEnglish)

  // 29 allies in 2019; North Macedonia, Finland and Sweden joined later and are not in that release.
  it('they lack nothing, and the numbers add up to the year’s allies', () => {
    expect(change('2019-06-25', [2014, 2019]).caption).toMatch(
      /28 allies have figures for both years; Iceland has no armed forces\.$/,
    )
    // 13 with both, 16 that lack one, Iceland: 30 allies in 2022.
    expect(change('2023-03-21', [2021, 2022]).caption).toMatch(
      /13 allies have figures for both years; 16 others lack one; Iceland has no armed forces\.$/,
    )
  })

  // The file: Finland 1.45 and 1.68, Sweden 1.06 and 1.45 in 2014 and 2022.
  it('both of two are told, as before accession', () => {
    const { finding, caption } = change('2024-06-17', [2014, 2022], ['FIN', 'SWE'])
    expect(finding).toBe(
      'Sweden’s share of GDP rose by 0.39 points: 1.06% in 2014, 1.45% in 2022, both before accession. Finland’s share of GDP rose by 0.23 points: 1.45% in 2014, 1.68% in 2022, both before accession.',
    )
    expect(caption).toMatch(/Finland and Sweden were not yet allies in 2022, and not counted\.$/)
  })

  it('both of NATO’s own rows are told, without a count of allies', () => {
    const { finding, caption } = change('2024-06-17', [2014, 2022], ['NATO_TOTAL', 'NATO_EUR_CAN'])
    expect(finding).toContain('NATO’s share of GDP fell by 0.07 points')
    expect(finding).toContain('Europe and Canada’s share of GDP rose by 0.23 points')
    expect(caption).toMatch(/Shares are of real GDP\.$/)
  })

  it('the question names the one ally that is shown, and several not', () => {
    expect(change('2024-06-17', [2014, 2022], ['DEU']).question).toBe(
      'How has Germany’s share of GDP changed from 2014 to 2022?',
    )
    expect(change('2024-06-17', [2014, 2022], ['DEU', 'FRA']).question).toBe(
      'Which of those shown raised their share of GDP from 2014 to 2022?',
    )
  })

  it('one year is one year', () => {
    const { question, title, alt } = change('2024-06-17', [2020, 2020])
    expect(question).toBe('Which NATO allies raised their share of GDP in 2020?')
    expect(title).toBe('Defence spending, % of GDP, 2020')
    expect(alt).not.toContain('0.00')
  })
})

describe('what trends of other measures say', () => {
  const trend = (view: Partial<View>) =>
    measureTrendFigure(releaseScene('2024-06-17', { chart: 'trend', ...view }), drawingEnglish)

  // The file, real change in 2014: United Kingdom −1.11, United States −5.19.
  it('a fall is no rise', () => {
    const view = { measure: 'realChange', years: [2014, 2014], allies: ['USA', 'GBR'] } as const
    expect(trend(view).finding).toBe(
      'Of those shown, the smallest fall is that of the United Kingdom, −1.11% in 2014; the largest fall is that of the United States, −5.19% in 2014.',
    )
  })

  it('a plural has its verb', () => {
    const question = (measure: View['measure']) => trend({ measure, allies: ['POL'] }).question
    expect(question('personnelShare')).toBe(
      'How have personnel costs as a share of defence spending developed from 2014 to 2024?',
    )
    expect(question('equipment')).toContain('How has equipment as a share')
  })
})

describe('what trends of the share say', () => {
  const trend = (view: Partial<View>) =>
    trendFigure(releaseScene('2024-06-17', { chart: 'trend', ...view }), drawingEnglish)

  // The file, 2020: United States 3.58, Poland 2.23, Spain 1.00.
  it('of one year the largest and the smallest', () => {
    const { question, title, finding } = trend({
      years: [2020, 2020],
      allies: ['POL', 'USA', 'ESP'],
    })
    expect(question).toBe(
      'Which shares of GDP does NATO give for Poland, the United States and Spain in 2020?',
    )
    expect(title).toBe('Defence spending, % of GDP, 2020')
    expect(finding).toBe(
      'Of those shown, the largest share is that of the United States, 3.58% in 2020; the smallest that of Spain, 1.00% in 2020.',
    )
  })

  it('of NATO’s own row what all allies together have', () => {
    const { question, finding } = trend({ years: [2014, 2024], allies: ['NATO_TOTAL'] })
    expect(question).toBe(
      'How has the share of GDP of all allies together developed from 2014 to 2024?',
    )
    // The file: 2.58 and 2.71.
    expect(finding).toBe(
      'The share of all allies together was expected to rise from 2.58% in 2014 to 2.71% in 2024.',
    )
  })

  it('of an ally without figures that there is none', () => {
    expect(trend({ years: [2014, 2024], allies: ['ISL'] }).finding).toBe(
      'Iceland has no armed forces, and so no figure.',
    )
  })
})

describe('the notice of newer figures', () => {
  const notice = (id: string, view: Partial<View>) => {
    const scene = releaseScene(id, { release: id, ...view })
    return supersededText(scene, heldFigures('2026-07-07'), drawingEnglish)
  }

  // March 2026 prints 2.0 for Albania and Slovenia and we hold none for Czechia; July 2026 has 1.48, 1.57, 1.86.
  it('names who was undecided or missing and now has a side', () => {
    expect(notice('2026-03-26', { year: 2025 })).toContain(
      'Albania, Czechia and Slovenia, unclear before, now below 2%; 6 allies, unclear before, now at or above 2%.',
    )
  })

  it('one compared is one', () => {
    expect(notice('2017-03-13', { year: 2015 })).toContain('the one compared stays on its side')
  })

  it('of a path judges the level that the path leads to', () => {
    expect(notice('2024-06-17', { chart: 'path', allies: ['POL', 'DEU'] })).toContain('at 3.5%')
  })

  it('of another measure says only that there are newer figures', () => {
    expect(notice('2024-06-17', { measure: 'personnel', year: 2023 })).toBe(
      'Newer figures for 2023, of 7 July 2026.',
    )
  })

  it('of revisions says that the chart does not hold them', () => {
    expect(notice('2024-06-17', { chart: 'revisions' })).toMatch(
      /^Not in this chart: the release of 7 July 2026, with newer figures for 2024: /,
    )
  })
})

it('the axis of equipment says of what it is a part', () => {
  const title = (id: string) =>
    balanceFigure(releaseScene(id, { chart: 'balance' }), drawingEnglish).equipmentAxis.title
  expect(title('2026-07-07')).toBe('On equipment, % of core defence spending')
  expect(title('2024-06-17')).toBe('On equipment, % of defence spending')
})

describe('what a ranking says of its ends and its notes', () => {
  const ranking = (id: string, view: Partial<View>) =>
    rankingFigure(releaseScene(id, { year: 2025, ...view }), drawingEnglish)

  // March 2026 prints 2.0 for Albania, Belgium, Canada, Italy, Portugal, Slovenia and Spain.
  it('equal figures are given no order, and bars of no side are explained', () => {
    const { alt, notes } = ranking('2026-03-26', {})
    expect(alt).toMatch(
      /Highest of those with a figure: Poland with 4\.3%; lowest: 7 allies with 2\.0%\.$/,
    )
    const own = { sign: '#', text: 'Hatched both ways: too rough to tell from the mark.' }
    expect(notes).toContainEqual(own)
    expect(ranking('2024-06-17', { year: 2024 }).notes).not.toContainEqual(own)
  })

  // The report of March 2018 is held for six of 2017’s 29 allies; Iceland has no forces, and Finland, North Macedonia and Sweden were to join.
  it('many allies that our copy lacks are one row, and a note names them; one that is highlighted keeps its own', () => {
    const { absent, notes } = ranking('2018-03', { year: 2017 })
    expect(absent.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'Finland: not yet an ally',
      'Iceland: no armed forces',
      'North Macedonia: not yet an ally',
      'Sweden: not yet an ally',
      '22 allies: not in our copy',
    ])
    expect(notes.find(({ sign }) => sign === '22 allies')?.text).toBe(
      'not in our copy: Albania, Belgium, Bulgaria, Canada, Croatia, Czechia, Denmark, France, Hungary, Italy, Latvia, Lithuania, Luxembourg, Montenegro, Netherlands, Norway, Portugal, Romania, Slovakia, Slovenia, Spain and Türkiye',
    )
    const chosen = ranking('2018-03', { year: 2017, allies: ['FRA'] })
    expect(chosen.absent.map(({ name }) => name)).toContain('France')
    expect(chosen.absent.at(-1)?.name).toBe('21 allies')
    // March 2026 lacks two: each has a row.
    expect(ranking('2026-03-26', {}).absent.map(({ name }) => name)).toEqual([
      'Czechia',
      'Hungary',
      'Iceland',
    ])
  })

  it('a note on a figure that NATO left out is marked at its row', () => {
    const { absent, notes } = ranking('2025-08-28', {})
    const sign = notes.find(({ text }) => text.startsWith('NATO left Germany'))?.sign
    expect(sign).toBe('c')
    expect(absent.find(({ series }) => series === 'DEU')?.noteSigns).toEqual(['c'])
  })

  it('a point with a note carries its letter', () => {
    const scene = releaseScene('2026-07-07', { chart: 'balance', year: 2026 })
    const { points } = balanceFigure(scene, drawingEnglish)
    const luxembourg = points.find(({ series }) => series === 'LUX')
    expect(luxembourg?.noteSigns).toEqual(['b'])
  })
})
