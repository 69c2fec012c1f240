import { describe, expect, it } from 'vitest'
import { AGGREGATES } from '../../src/domain/ally'
import { explainDiscrepancy } from '../../src/domain/revision/discrepancy'
import { readNotes, readStatedCounts } from '../../src/ingest/contextFiles'
import {
  account,
  entryFacts,
  entryValue,
  question,
  reasonSentence,
  stepSentence,
  summary,
} from '../../src/words/en/differ/differWords'
import { ALLIES, heldFigures, heldText, RELEASES } from './heldFiles'
import { madeFigures, madeRelease } from './madeFigures'

const codes = {
  allies: null,
  series: new Set([...AGGREGATES, ...ALLIES.map(({ code }) => code)]),
  releases: null,
}
const reference = {
  notes: readNotes('notes.csv', heldText('notes.csv'), codes).entries,
  statedCounts: readStatedCounts('stated_counts.csv', heldText('stated_counts.csv'), codes).entries,
}
const all = RELEASES.map(({ id }) => heldFigures(id))
const explain = (ally: string, year: number) => explainDiscrepancy(all, ally, year, reference, [])
const entryIn = (ally: string, year: number, release: string) =>
  explain(ally, year).entries.find((entry) => entry.release.id === release)
const kinds = (ally: string, year: number, release: string) =>
  entryIn(ally, year, release)?.step?.reasons.map(({ kind }) => kind)

describe('Germany in 2025', () => {
  const germany = explain('DEU', 2025)

  it('has no figure in August 2025, then 2.4 and 2.22', () => {
    expect(
      germany.entries.map(({ release, observation }) => [
        release.id,
        observation.value,
        observation.status,
      ]),
    ).toEqual([
      ['2025-08-28', null, 'unpublished'],
      ['2026-03-26', 240, 'estimate'],
      ['2026-07-07', 222, 'estimate'],
    ])
  })

  it('stands beside NATO’s statement that all allies would reach 2%, and the note on its empty cell', () => {
    const first = germany.entries[0]
    expect(first?.statements.map(({ wording }) => wording)).toEqual([
      'all allies would reach 2% in 2025',
    ])
    expect(first?.notes).toHaveLength(1)
    expect(first?.step).toBeNull()
  })

  it('changes concept in July 2026: a difference, to which one decimal adds', () => {
    const step = entryIn('DEU', 2025, '2026-07-07')?.step
    expect(step).toMatchObject({ kind: 'difference', change: -18 })
    expect(step?.reasons).toEqual([
      { kind: 'concept', year: 2025 },
      { kind: 'one decimal', release: '2026-03-26', isWhole: false },
      { kind: 'estimate renewed' },
      { kind: 'components not held' },
    ])
  })

  it('is summed up with the figures as they are held', () => {
    expect(summary('Germany', germany)).toBe(
      '2 releases give 2 different figures, from 2.22% to 2.4% for Germany in 2025.',
    )
  })
})

describe('reasons', () => {
  it('Poland 2024: constant prices of 2015 and 2021 cannot be compared', () => {
    expect(kinds('POL', 2024, '2025-04-24')).toEqual(['estimate renewed', 'components not held'])
    const figures = ['2024-06-17', '2025-08-28'].map(heldFigures)
    const [, later] = explainDiscrepancy(figures, 'POL', 2024, reference, []).entries
    expect(later?.step?.reasons).toContainEqual({ kind: 'prices rebased', from: 2015, to: 2021 })
  })

  it('Poland 2024 in July 2026: GDP 0.42% higher (751,117 for 747,973.4), expenditure 0.65% lower', () => {
    const reasons = entryIn('POL', 2024, '2026-07-07')?.step?.reasons ?? []
    expect(reasons).toEqual([
      { kind: 'concept', year: 2024 },
      { kind: 'estimate replaced' },
      { kind: 'gdp', change: 42, priceBase: 2021, isDerived: true },
      { kind: 'expenditure', change: -65, priceBase: 2021, isDerived: false },
    ])
    expect(reasons.map(reasonSentence).slice(2)).toEqual([
      'GDP for the year is 0.42% higher than before (prices of 2021, partly computed), which by itself lowers the share.',
      'Expenditure for the year is 0.65% lower than before (prices of 2021), which by itself lowers the share.',
    ])
  })

  it('a figure held with one decimal may be the same as the other', () => {
    const earlier = madeFigures({ POL: '2.13' })
    const later = madeFigures(
      { POL: '2.1' },
      { release: madeRelease({ id: '2025-06-17', decimals: 1 }) },
    )
    const entries = explainDiscrepancy([earlier, later], 'POL', 2024, reference, []).entries
    expect(entries[1]?.step?.reasons).toEqual([
      { kind: 'one decimal', release: '2025-06-17', isWhole: true },
      { kind: 'estimate renewed' },
    ])
  })

  it('an actual figure that changed without a word is called not known', () => {
    const release = (id: string) => madeRelease({ id, estimateYears: [] })
    const figures = [
      madeFigures({ POL: '2.13' }, { release: release('2025-06-17') }),
      madeFigures({ POL: '2.20' }, { release: release('2026-06-17') }),
    ]
    const step = explainDiscrepancy(figures, 'POL', 2024, reference, []).entries[1]?.step
    expect(step?.kind).toBe('revision')
    expect(step?.reasons.map(({ kind }) => kind)).toEqual(['components not held', 'unknown'])
  })

  it('a figure that stayed the same needs none', () => {
    const figures = [
      madeFigures({ POL: '2.13' }),
      madeFigures({ POL: '2.13' }, { release: madeRelease({ id: '2025-06-17' }) }),
    ]
    expect(explainDiscrepancy(figures, 'POL', 2024, reference, []).entries[1]?.step).toMatchObject({
      change: 0,
      reasons: [],
    })
  })

  it('a note in the later release is a reason, as on Finland’s 2024 in July 2026', () => {
    expect(kinds('FIN', 2024, '2026-07-07')).toContain('note')
  })

  it('SIPRI’s 4.15 for Poland in 2024 is 0.40 more than NATO’s newest 3.75', () => {
    const figure = { year: 2024, value: 415, isEstimate: false, edition: '2025-04' }
    const poland = explainDiscrepancy(all, 'POL', 2024, reference, [figure])
    expect(poland.sipriDifference).toBe(40)
    expect(account('Poland', poland)).toContain('SIPRI, by its own definition, gives 4.15%.')
  })

  it('no sentence calls a step across concepts a revision', () => {
    for (const { code } of ALLIES) {
      for (const year of [2014, 2018, 2023, 2024, 2025]) {
        for (const { step } of explain(code, year).entries) {
          if (step !== null && step.from.release.concept !== step.to.release.concept) {
            expect(step.kind).toBe('difference')
          }
        }
      }
    }
  })
})

describe('figures that cannot be told apart', () => {
  const said = (ally: string, year: number, release: string) => {
    const step = entryIn(ally, year, release)?.step
    return step == null ? '' : [stepSentence(step), ...step.reasons.map(reasonSentence)].join(' ')
  }
  const CONCEPT = 'The concept changed to core defence expenditure:'

  it('the United States in 2024: 3.3 in March 2026 may be any from 3.25 to 3.34, and 3.30 is another concept', () => {
    expect(said('USA', 2024, '2026-07-07')).toBe(
      `Not to be told apart from that of the release of 26 March 2026. ${CONCEPT} the new definition may be part of any difference for 2024. The figure of 26 March 2026 is held with one decimal only: whether the two differ cannot be told.`,
    )
  })

  it('are not counted as different: 3.38, 3.19, 3.21 and 3.30 are, 3.3 may be one of them', () => {
    expect(summary('United States', explain('USA', 2024))).toMatch(
      /^5 releases give at least 4 different figures, from 3\.19% to 3\.38% for the United States in 2024\./,
    )
  })

  it.each([
    ['HRV', 2021],
    ['FIN', 2015],
    ['EST', 2021],
  ])('%s %i is the same in July 2026, by another concept', (ally, year) => {
    expect(said(ally, year, '2026-07-07')).toBe(
      `The same as in the release of 28 August 2025. ${CONCEPT} the new definition changed nothing for ${year}, and any difference comes from revised GDP or prices.`,
    )
  })

  it('Spain in 2020: our source printed “1%”, which may be 1.17 as before', () => {
    const spain = entryIn('ESP', 2020, '2021-06-11')
    expect(spain && entryValue(spain)).toBe('1%')
    expect(said('ESP', 2020, '2021-06-11')).toMatch(
      /^Not to be told apart from that of the release of 16 March 2021\. Our source for the figure of 11 June 2021 printed it without decimals/,
    )
    expect(said('ESP', 2020, '2021-06-11')).not.toContain('0.17')
  })
})

describe('the head of the account', () => {
  it.each([
    ['ISL', 2024, 'The figures for Iceland in 2024'],
    ['NLD', 2026, 'The figures for the Netherlands in 2026'],
    ['NLD', 2024, 'Why do the figures for the Netherlands in 2024 differ?'],
  ])('asks why only where figures differ: %s %i', (code, year, head) => {
    const name = ALLIES.find((ally) => ally.code === code)?.name ?? ''
    expect(question(name, explain(code, year))).toBe(head)
  })

  it('says which figures are from before accession: Finland’s of 2015, not its of 2024', () => {
    const facts = (year: number) => {
      const entry = entryIn('FIN', year, '2025-08-28')
      return entry && entryFacts(entry)
    }
    expect(facts(2015)).toMatch(/^actual · before accession · /)
    expect(facts(2024)).toMatch(/^estimate · defence/)
  })

  it('a copied account names NATO with every release', () => {
    const [, ...lines] = account('Poland', explain('POL', 2024)).split('\n')
    for (const line of lines) expect(line).toMatch(/^NATO’s release of /)
  })
})
