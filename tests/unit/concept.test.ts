import { describe, expect, it } from 'vitest'
import { explainDiscrepancy } from '../../src/domain/revision/discrepancy'
import { conceptEffect } from '../../src/domain/revision/revision'
import { vintagesOfYear } from '../../src/domain/revision/vintages'
import { compareVerdicts } from '../../src/domain/verdict/verdictChanges'
import { reasonSentence } from '../../src/words/en/differ/differWords'
import { sinceSentence } from '../../src/words/en/embed/embedWords'
import { breakText } from '../../src/words/en/revisions/revisionsWords'
import { ALLIES, heldFigures } from './heldFiles'
import { madeFigures, madeRelease } from './madeFigures'

/** What led from a release of the old concept to one of the new, neither with anything but shares. */
function reasonsIn(year: number) {
  const before = { year, release: madeRelease({ id: '2025-08-28', estimateYears: [] }) }
  const after = {
    year,
    release: madeRelease({
      id: '2026-07-07',
      estimateYears: [],
      concept: 'core defence expenditure',
    }),
  }
  const all = [madeFigures({ POL: '2.00' }, before), madeFigures({ POL: '2.10' }, after)]
  const { entries } = explainDiscrepancy(all, 'POL', year, { notes: [], statedCounts: [] }, [])
  return entries[1]?.step?.reasons ?? []
}

describe('what the change of concept explains', () => {
  // National-currency amounts up to 2022 are identical in June 2024 and July 2026.
  it('is nothing up to 2022, may be a part for 2023 and 2024, and is not known later', () => {
    expect([2014, 2022, 2023, 2024, 2025, 2026].map(conceptEffect)).toEqual([
      'none',
      'none',
      'possible',
      'possible',
      'unknown',
      'unknown',
    ])
  })

  it('is no reason for a difference of 2022, so that it is said that the reason is not known', () => {
    expect(reasonsIn(2022).map(({ kind }) => kind)).toEqual([
      'concept',
      'components not held',
      'unknown',
    ])
  })

  it('may be one of 2023', () => {
    expect(reasonsIn(2023).map(({ kind }) => kind)).toEqual(['concept', 'components not held'])
  })

  it('is named in what has changed since a day only where it may be a reason', () => {
    const since = (year: number) =>
      sinceSentence(
        compareVerdicts(heldFigures('2025-08-28'), heldFigures('2026-07-07'), year, 200),
        ALLIES,
      )
    expect(since(2022)).toBe(
      'Since the release of 28 August 2025, for 2022: no ally changes sides at 2%.',
    )
    expect(since(2024)).toBe(
      'Since the release of 28 August 2025, for 2024 (by another definition): Czechia now below 2%.',
    )
  })

  it.each([
    [
      2022,
      'the new definition changed nothing for 2022, and any difference comes from revised GDP or prices.',
    ],
    [2023, 'the new definition may be part of any difference for 2023.'],
    [2025, 'how much of any difference for 2025 comes from the new definition is not known.'],
  ])('is said by the year: %i', (year, clause) => {
    expect(reasonSentence({ kind: 'concept', year })).toBe(
      `The concept changed to core defence expenditure: ${clause}`,
    )
    const held = [heldFigures('2025-08-28'), heldFigures('2026-07-07')]
    const core = vintagesOfYear(held, year, 200)[1]
    expect(core && breakText(core)).toBe(`Core defence spending from here on: ${clause}`)
  })
})
