import { describe, expect, it } from 'vitest'
import { compareAllies } from '../../src/domain/country/comparison'
import { QUESTIONS, questionsOn } from '../../src/domain/country/question'
import {
  differences,
  sourceSentence,
  tableCaption,
} from '../../src/words/en/countries/compareWords'
import { answer, ask } from '../../src/words/en/countries/sheetWords'
import { ALLIES, heldFigures, RELEASES } from './heldFiles'

/** Allies compared by a release, as of a year. */
function compared(allies: readonly string[], release: string, year: number, threshold = 200) {
  return compareAllies({
    view: {
      page: 'compare',
      chart: 'ranking',
      claim: null,
      said: null,
      colour: 'verdict',
      measure: 'share',
      release,
      year,
      years: [2014, 2026],
      threshold,
      allies,
      lang: 'en',
      theme: 'auto',
    },
    figures: heldFigures(release),
    reference: {
      allies: ALLIES,
      releases: RELEASES,
      thresholds: [],
      notes: [],
      statedCounts: [],
      counts: [],
    },
  })
}

describe('Poland, Germany and France in 2026', () => {
  const comparison = compared(['POL', 'DEU', 'FRA'], '2026-07-07', 2026)

  it('have their shares, ranks, first years at 2% and changes since 2014', () => {
    expect(
      comparison.compared.map((own) => [
        own.series,
        own.share.value,
        own.place?.rank,
        own.firstAtMark?.observation.year,
        own.change?.points,
        own.equipment.value,
        own.expenditure.value,
      ]),
    ).toEqual([
      ['POL', 468, 4, 2015, 282, 5591, 3_751_500],
      ['DEU', 269, 11, 2024, 153, 3211, 11_915_900],
      ['FRA', 222, 16, 2024, 40, 3408, 7_047_100],
    ])
  })

  it('differ in words', () => {
    expect(differences(comparison)).toEqual([
      'The largest share for 2026 (estimate) is that of Poland, 4.68%; the smallest that of France, 2.22%: 2.46 points apart, or 2.1 times as much.',
      'At or above 2%: France, Germany and Poland.',
      'From 2014 to 2026, Poland’s share is expected to rise by 2.82 points, the largest rise here; that of France is expected to rise by 0.40 points.',
      'The largest part spent on equipment is that of Poland, 55.91%, the smallest that of Germany, 32.11%; NATO’s guideline is 20%.',
      'In money the order can be another: most is spent by Germany with US$ 119.2 billion, least by Poland with US$ 37.5 billion (prices of 2021).',
    ])
  })

  it('make five questions with answers worked out from the figures', () => {
    const questions = questionsOn(comparison)
    expect(questions.map(({ kind }) => kind)).toEqual([
      'at the mark',
      'rose most',
      'mark in money',
      'equipment',
      'joint share',
    ])
    expect(questions.map((question) => answer(question, comparison))).toEqual([
      'At or above 2%: France, Germany and Poland. Below: none.',
      'Poland’s, by 2.82 points: from 1.86% in 2014 to 4.68% in 2026 (estimate).',
      // 2% of 3,181,189 million is 63,623.78, in whole millions 63,624; 70,471 less that is 6,847.
      '2% of US$ 3,181,189 million is US$ 63,624 million. Its expenditure is US$ 6,847 million more (prices of 2021).',
      'Poland, with 55.91% of its spending. At or above 20%: France, Germany and Poland.',
      // (4.68 + 2.69 + 2.22) / 3 = 3.1967; 227,145 / 8,405,851 = 2.7022%.
      'The average of the shares is 3.20%; their spending together is 2.70% of their GDP together. No: an average counts a small economy as much as a large one, the joint share counts each by its GDP.',
    ])
  })
})

describe('comparisons with little to go by', () => {
  it('a release of shares alone, or a single ally, still makes five questions', () => {
    for (const comparison of [
      compared(['DEU'], '2026-07-07', 2026),
      compared(['DEU'], '2025-04-24', 2024),
      compared(['ISL'], '2025-04-24', 2024),
      compared(['DEU', 'POL'], '2026-03-26', 2025),
    ]) {
      const questions = questionsOn(comparison)
      const isLeast = comparison.compared.every(({ share }) => share.value === null)
      expect(questions).toHaveLength(isLeast ? 3 : QUESTIONS)
      for (const question of questions) {
        expect(ask(question, comparison)).not.toMatch(/undefined|NaN/)
        expect(answer(question, comparison)).not.toMatch(/undefined|NaN/)
      }
    }
  })

  it('who has no figure is named with the reason', () => {
    const sentences = differences(compared(['ISL', 'POL', 'EST'], '2026-07-07', 2026))
    expect(sentences[0]).toContain('No figure: Iceland (no armed forces).')
  })

  it('NATO’s own rows stand beside allies without rank or first year', () => {
    const [total] = compared(['NATO_TOTAL', 'POL'], '2026-07-07', 2026).compared
    expect(total).toMatchObject({ series: 'NATO_TOTAL', place: null, firstAtMark: null })
  })
})

describe('a comparison says no more than the figures do', () => {
  const answers = (comparison: ReturnType<typeof compared>) =>
    questionsOn(comparison).map((question) => answer(question, comparison))

  it('three equal shares of 2.00 have 2.00 for their average by no chance, and no US$ 0.0 million', () => {
    const own = answers(compared(['BEL', 'ESP', 'LUX'], '2025-08-28', 2025)).join(' ')
    expect(own).toMatch(/because all the shares are the same\. In general an average counts/)
    expect(own).not.toMatch(/by chance|US\$ 0/)
  })

  it('points between figures of one decimal are “about”: Estonia printed 3.4, Albania 2.0', () => {
    const comparison = compared(['EST', 'ALB', 'HUN'], '2026-03-26', 2025)
    const all = [...answers(comparison), ...differences(comparison)].join(' ')
    expect(all).toContain('bout 1.4 points')
    expect(all).not.toContain('1.40')
    expect(tableCaption(comparison)).not.toContain('US$')
  })

  it('NATO’s own row is not asked about, and stands as all allies together', () => {
    const comparison = compared(['NATO_TOTAL', 'SWE', 'FIN'], '2026-07-07', 2026, 300)
    const [question] = questionsOn(comparison)
    expect(question && ask(question, comparison)).toMatch(/^Which of these 2 allies are at/)
    expect(differences(comparison).join(' ')).not.toContain('NATO total')
    // At 3%, Sweden (3.22) is there in 2026 for the first time, Finland (2.65) in no year.
    expect(
      comparison.compared.map(({ firstAtMark }) => firstAtMark?.observation.year ?? null),
    ).toEqual([null, 2026, null])
  })

  it('of two, one is larger and not the largest', () => {
    const [shares = ''] = differences(compared(['POL', 'DEU'], '2026-07-07', 2026))
    expect(shares).toBe(
      'The larger share for 2026 (estimate) is that of Poland, 4.68%; the smaller that of Germany, 2.69%: 1.99 points apart, or 1.7 times as much.',
    )
  })

  it('is copied with the release that it is from', () => {
    expect(sourceSentence(compared(['POL', 'DEU'], '2026-07-07', 2026))).toBe(
      'By NATO’s release of 7 July 2026 (from a third party’s copy).',
    )
  })
})
