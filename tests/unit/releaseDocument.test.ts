import { describe, expect, test } from 'vitest'
import { compareVerdicts } from '../../src/domain/verdict/verdictChanges'
import { releaseDocument } from '../../src/wire/releaseDocument'
import { madeAlly, madeFigures, madeRelease } from './madeFigures'
import { madeReference } from './madeReference'

const allies = [
  madeAlly('POL'),
  madeAlly('DEU'),
  madeAlly('FIN', { accessionYear: 2025 }),
  madeAlly('ISL', { hasArmedForces: false }),
  madeAlly('ESP'),
]
const first = madeFigures(
  { POL: '4.12', DEU: '2.00†', FIN: '2.4', NATO_TOTAL: '2.7' },
  {
    allies,
    gaps: [{ release: '2024-06-17', ally: 'ESP', year: 2024, measure: 'share', source: '' }],
  },
)
const second = madeFigures(
  { POL: '1.90', DEU: '2.5', ESP: '2.1' },
  { allies, release: madeRelease({ id: '2025-08-28', concept: 'core defence expenditure' }) },
)
const document = releaseDocument(first, [first, second], madeReference())

describe('a release’s document', () => {
  test('holds what the newest release says of the same year, and nothing older', () => {
    const { later } = document
    expect(later.map(({ release }) => release.id)).toEqual(['2025-08-28'])
    expect(releaseDocument(second, [first, second], madeReference()).later).toEqual([])
  })
})

describe('what a newer release says otherwise', () => {
  test('names who has changed sides, among those with a clear verdict in both', () => {
    const changes = compareVerdicts(first, second, 2024, 210)
    expect(changes.fallen.map(({ series }) => series)).toEqual(['POL'])
    expect(changes.risen.map(({ series }) => series)).toEqual(['DEU'])
    // Spain has no figure in the first; Finland was no ally in 2024.
    expect(changes.compared).toBe(2)
    expect(changes.isOtherConcept).toBe(true)
  })

  test('leaves out who cannot be told from the mark', () => {
    // 2.00 computed stands for 1.99 to 2.01.
    const changes = compareVerdicts(first, second, 2024, 200)
    expect(changes.risen).toEqual([])
    expect(changes.compared).toBe(1)
  })

  test('looks at the chosen allies alone', () => {
    const changes = compareVerdicts(first, second, 2024, 210, ['DEU', 'NATO_TOTAL'])
    expect([changes.fallen.length, changes.risen.length, changes.isWhole]).toEqual([0, 1, false])
  })
})
