import { describe, expect, it } from 'vitest'
import { compareAllies } from '../../src/domain/comparison'
import { QUESTIONS, questionsOn } from '../../src/domain/question'
import { differences } from '../../src/words/en/compareWords'
import { answer, ask } from '../../src/words/en/sheetWords'
import { ALLIES, heldFigures, RELEASES } from './heldFiles'

/** Allies compared by a release, as of a year. */
function compared(allies: readonly string[], release: string, year: number) {
  return compareAllies({
    view: {
      page: 'compare',
      chart: 'ranking',
      claim: null,
      colour: 'verdict',
      measure: 'share',
      release,
      year,
      years: [2014, 2026],
      threshold: 200,
      allies,
      lang: 'en',
      theme: 'auto',
    },
    figures: heldFigures(release),
    reference: { allies: ALLIES, releases: RELEASES, thresholds: [], notes: [], statedCounts: [] },
  })
}

describe('Poland, Germany and France in 2026', () => {
  const comparison = compared(['POL', 'DEU', 'FRA'], '2026-07-07', 2026)

  it('have their shares, ranks, first years at 2 % and changes since 2014', () => {
    expect(
      comparison.compared.map((own) => [
        own.series,
        own.share.value,
        own.place?.rank,
        own.firstAtTwo?.observation.year,
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
      'Poland has the largest share for 2026e, 4.68 %; France the smallest, 2.22 %: 2.46 points apart, or 2.1 times as much.',
      'At or above 2 %: France, Germany and Poland.',
      'Since 2014, Poland’s share rose by 2.82 points, the largest rise here; France’s rose by 0.40 points.',
      'The largest part spent on equipment is that of Poland, 55.91 %, the smallest that of Germany, 32.11 %; NATO’s guideline is 20 %.',
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
      'At or above 2 %: France, Germany and Poland. Below: none.',
      'Poland’s, by 2.82 points: from 1.86 % in 2014 to 4.68 % in 2026e.',
      // 2 % of 3,181,189 million is 63,623.78; 70,471 less that is 6,847.22.
      '2 % of US$ 3,181.2 billion is US$ 63.6 billion. Its expenditure is US$ 6.8 billion more (prices of 2021).',
      'Poland, with 55.91 % of its expenditure. At or above 20 %: France, Germany and Poland.',
      // (4.68 + 2.69 + 2.22) / 3 = 3.1967; 227,145 / 8,405,851 = 2.7022 %.
      'The average of the shares is 3.20 %; their expenditure together is 2.70 % of their GDP together. No: an average counts a small economy as much as a large one, the joint share counts each by its GDP.',
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
    expect(total).toMatchObject({ series: 'NATO_TOTAL', place: null, firstAtTwo: null })
  })
})
