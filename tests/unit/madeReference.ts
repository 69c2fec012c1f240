import type { Reference } from '../../src/domain/reference'
import { madeAlly, madeRelease } from './madeFigures'

/**
 * A made-up reference: the releases of June 2024 (2014-2024) and March 2026 (2025, in part), and
 * with `later` one that came out afterwards and is held in full.
 */
export function madeReference({ later = false }: { later?: boolean } = {}): Reference {
  const releases = [
    madeRelease({ estimateYears: [2023, 2024] }),
    madeRelease({ id: '2026-03-26', estimateYears: [2025], decimals: 1 }),
    ...(later ? [madeRelease({ id: '2027-06-01', estimateYears: [2026, 2027] })] : []),
  ]
  const full = (release: string, years: readonly number[]) =>
    years.flatMap((year) =>
      (['share', 'equipment'] as const).map(
        (measure) => ({ release, year, measure, coverage: 'full' }) as const,
      ),
    )
  const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]
  return {
    allies: ['DEU', 'ESP', 'EST', 'FRA', 'GBR', 'GRC', 'LTU', 'LVA', 'POL', 'USA'].map((code) =>
      madeAlly(code),
    ),
    releases,
    coverage: [
      ...full('2024-06-17', years),
      { release: '2026-03-26', year: 2025, measure: 'share', coverage: 'part' },
      ...(later ? full('2027-06-01', [...years, 2025, 2026, 2027]) : []),
    ],
    thresholds: [],
    gaps: [],
    notes: [],
    statedCounts: [],
    counts: [],
    timeline: [],
    article: {
      title: 'An article',
      publisher: 'A newspaper',
      agency: '',
      address: 'https://example.org/article',
      eventDate: '2024-11-22',
      eventPlace: 'A place',
      confirmedDate: '2024-11-23',
      accessed: '2026-11-24',
      release: '2024-06-17',
    },
    claims: [],
  }
}
