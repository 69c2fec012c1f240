import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/domain/statement/note'
import { countAt } from '../../src/domain/verdict/count'
import { incomeBehindAll } from '../../src/domain/verdict/nationalIncome'
import { countFigure } from '../../src/figures/count/countFigure'
import { releaseScene } from '../component/releaseScene'
import { english as drawingEnglish } from '../englishWords'
import { madeFigures } from './madeFigures'

const NOTE: Note = {
  release: '2024-06-17',
  series: 'LUX',
  year: 2024,
  measure: 'share',
  kind: 'national income',
  text: 'Of national income.',
}

/** Whose share of national income the count at 2% rests on. */
function behind(
  shares: Readonly<Record<string, string>>,
  stated: number | null | undefined,
  notes = [NOTE],
) {
  const count = countAt(madeFigures(shares), 2024, 200)
  const said = stated === undefined ? null : { number: stated }
  return incomeBehindAll({ release: '2024-06-17', count, stated: said }, notes).map(
    ({ series }) => series,
  )
}

describe('an “all” that rests on national income', () => {
  test('is one where nobody with a figure is below', () => {
    expect(behind({ POL: '4.12', LUX: '2.00' }, undefined)).toEqual(['LUX'])
    expect(behind({ POL: '4.12', LUX: '2.00', ESP: '1.28' }, undefined)).toEqual([])
  })

  test('is one that NATO stated, whatever the table says of others', () => {
    expect(behind({ POL: '4.12', LUX: '2.00', ESP: '1.28' }, null)).toEqual(['LUX'])
    expect(behind({ POL: '4.12', LUX: '2.00', ESP: '1.28' }, 2)).toEqual([])
  })

  test('is none while our copy lacks an ally, or where nobody is at the mark', () => {
    expect(behind({ POL: '4.12', LUX: '2.00', ESP: '' }, undefined)).toEqual([])
    expect(behind({ LUX: '' }, undefined)).toEqual([])
  })

  test('rests on no share that is of GDP, or is below the mark itself', () => {
    expect(behind({ POL: '4.12', LUX: '2.00' }, undefined, [{ ...NOTE, kind: null }])).toEqual([])
    expect(behind({ POL: '4.12', LUX: '1.29' }, null)).toEqual([])
  })

  // July 2026: the smallest shares are Belgium's 1.27 in 2024, Albania's 1.48 in 2025 and Slovenia's 1.61 in 2026.
  test('counts over years name the years in a note', () => {
    const scene = releaseScene('2026-07-07', {
      chart: 'count',
      years: [2014, 2026],
      threshold: 145,
    })
    const notes = countFigure(scene, drawingEnglish).notes.map(({ text }) => text)
    expect(notes).toContain(
      'For 2025 and 2026, where all with a figure are counted or NATO said “all”: Luxembourg’s figure is measured against gross national income, not GDP.',
    )
    const atTwo = countFigure(
      releaseScene('2026-07-07', { chart: 'count', years: [2014, 2026] }),
      drawingEnglish,
    )
    expect(atTwo.notes.filter(({ text }) => text.includes('national income'))).toEqual([])
  })
})
