import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveView } from '../../src/domain/reference'
import type { Choice } from '../../src/domain/view/view'
import { askedView } from '../../src/embed/askedView'
import { linkTo } from '../../src/links/address'
import { embedAddress, exploreAddress, sharedPath } from '../../src/links/embedAddress'
import { madeReference } from './madeReference'

const now = madeReference({ later: true })
const view = (choice: Choice) => resolveView(choice, now)
const frozen = (choice: Choice) => embedAddress(view(choice), 'frozen', now)
const live = (choice: Choice) => embedAddress(view(choice), 'live', now)

describe('the address of an embed', () => {
  test('that keeps to its release is the page of that release and year where one shows it', () => {
    expect(frozen({ release: '2024-06-17', year: 2024 })).toEqual({
      path: 'embed/ranking/2024-06-17/2024/',
      isPublished: true,
    })
    expect(frozen({})).toEqual({ path: 'embed/ranking/2027-06-01/2027/', isPublished: true })
    expect(frozen({ release: '2024-06-17', theme: 'dark' })).toEqual({
      path: 'embed/ranking/2024-06-17/2024/?theme=dark',
      isPublished: true,
    })
  })

  test('is the page of its mark, where a whole year of a release has one', () => {
    expect(frozen({ release: '2024-06-17', year: 2024, threshold: 350, theme: 'dark' })).toEqual({
      path: 'embed/ranking/2024-06-17/2024/3.5/?theme=dark',
      isPublished: true,
    })
    // A part of a year has none, nor has a map, nor a mark of one's own.
    expect(frozen({ release: '2026-03-26', year: 2025, threshold: 300 }).isPublished).toBe(false)
    expect(frozen({ chart: 'map', release: '2024-06-17', threshold: 300 }).isPublished).toBe(false)
    expect(frozen({ release: '2024-06-17', threshold: 250 }).isPublished).toBe(false)
  })

  test('by which a view is shared keeps release, year and mark, and there is none for anything else', () => {
    const shared = (choice: Choice) => sharedPath(view(choice), 'full')
    expect(shared({ release: '2024-06-17', year: 2024 })).toBe('view/2024-06-17/2024/2/')
    expect(shared({ release: '2024-06-17', threshold: 350 })).toBe('view/2024-06-17/2024/3.5/')
    expect(shared({ release: '2024-06-17', allies: ['POL'] })).toBeNull()
    expect(shared({ release: '2024-06-17', threshold: 201 })).toBeNull()
    expect(shared({ chart: 'trend' })).toBeNull()
    expect(shared({ page: 'claims' })).toBeNull()
    expect(sharedPath(view({ release: '2026-03-26', year: 2025 }), 'part')).toBeNull()
  })

  test('otherwise names chart, release, year or years and mark in full', () => {
    expect(frozen({ release: '2024-06-17', threshold: 300, allies: ['POL', 'DEU'] })).toEqual({
      path: 'embed/ranking/2024-06-17/2024/?chart=ranking&release=2024-06-17&year=2024&threshold=3&allies=POL-DEU',
      isPublished: false,
    })
    expect(frozen({ chart: 'trend', allies: ['POL'] })).toEqual({
      path: 'embed/trend/?chart=trend&release=2027-06-01&years=2014..2027&threshold=2&allies=POL',
      isPublished: false,
    })
  })

  test('that follows the latest release names none, and no year that this would show of itself', () => {
    expect(live({})).toEqual({ path: 'embed/ranking/', isPublished: true })
    expect(live({ theme: 'light' })).toEqual({
      path: 'embed/ranking/?theme=light',
      isPublished: true,
    })
    expect(live({ threshold: 300 })).toEqual({
      path: 'embed/ranking/?chart=ranking&threshold=3',
      isPublished: false,
    })
    expect(live({ release: '2024-06-17', year: 2024 }).path).toBe(
      'embed/ranking/?chart=ranking&year=2024&threshold=2',
    )
    expect(live({ chart: 'trend', allies: ['POL'] }).path).toBe(
      'embed/trend/?chart=trend&threshold=2&allies=POL',
    )
  })

  test('leads back to the same view of the page', () => {
    const shown = view({ release: '2024-06-17', threshold: 300 })
    expect(exploreAddress('https://example.org/mark/', shown, 'frozen', now)).toBe(
      'https://example.org/mark/?chart=ranking&release=2024-06-17&year=2024&threshold=3',
    )
    expect(exploreAddress('https://example.org/mark/', shown, 'live', now)).toBe(
      'https://example.org/mark/?chart=ranking&year=2024&threshold=3',
    )
  })

  test('shows in its page exactly the view that it was made for', () => {
    const choices: fc.Arbitrary<Choice> = fc.record(
      {
        chart: fc.constantFrom('ranking', 'trend'),
        release: fc.constantFrom('2024-06-17', '2026-03-26', '2027-06-01'),
        year: fc.integer({ min: 2014, max: 2027 }),
        threshold: fc.integer({ min: 10, max: 1000 }),
        allies: fc.subarray(['POL', 'DEU', 'USA', 'NATO_TOTAL']),
        theme: fc.constantFrom('auto', 'dark'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(choices, (choice) => {
        const wanted = view(choice)
        const { path, isPublished } = embedAddress(wanted, 'frozen', now)
        const { page, query } = pageAt(path)
        const asked = askedView(page, query, now)
        expect(asked.misread).toEqual([])
        expect(linkTo('', asked.view)).toBe(linkTo('', wanted))
        if (wanted.chart === 'ranking') expect(asked.isOwn).toBe(isPublished)
      }),
    )
  })
})

/** What the page of an address shows without a query, as its script is told, and the query. */
function pageAt(path: string): { readonly page: string; readonly query: string } {
  const [folder = '', query = ''] = path.split('?')
  const [, chart = '', release = '', year = '', mark = ''] = folder.split('/')
  const own = release === '' ? 'release=latest' : `release=${release}&year=${year}`
  return { page: `chart=${chart}&measure=share&${own}&threshold=${mark || '2'}&lang=en`, query }
}
