import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { MEASURES } from '../../src/domain/measure'
import { resolveView } from '../../src/domain/reference'
import { askedView } from '../../src/embed/askedView'
import { releaseThen } from '../../src/embed/news'
import { parseChoice } from '../../src/links/query'
import { catalogueFrom, indexCatalogue } from '../../src/wire/catalogueIndex'
import { madeReference } from './madeReference'

// As in an embed's script.
vi.mock('../../src/domain/inEmbed', () => ({ IN_EMBED: true, MAY_DRAW_SHARES: true }))

const catalogue = madeReference()
const FROZEN = 'chart=ranking&measure=share&release=2024-06-17&year=2023&threshold=2&lang=en'
const LIVE = 'chart=ranking&measure=share&release=latest&year=2024&threshold=2&lang=en'

describe('what a query asks of an embed page', () => {
  test('nothing, where it says what the page shows, or nothing that can be read', () => {
    for (const query of ['', FROZEN, 'theme=dark', 'allies=xyz', 'threshold=NaN', 'chart=pie']) {
      expect(askedView(FROZEN, query, catalogue).isOwn, query).toBe(true)
    }
    expect(askedView(LIVE, 'release=2024-06-17', catalogue).isOwn).toBe(true)
  })

  test('one field changes that field; the rest stays the page’s own', () => {
    const asked = askedView(FROZEN, 'threshold=3', catalogue)
    expect(asked.view).toMatchObject({ release: '2024-06-17', year: 2023, threshold: 300 })
    expect(asked).toMatchObject({ isOwn: false, misread: [] })
  })

  test('an unknown release becomes the latest; a year that it lacks, its last', () => {
    const asked = askedView(FROZEN, 'release=1999-01-01&year=2031', catalogue)
    expect(asked.view).toMatchObject({ release: '2024-06-17', year: 2024 })
    expect(asked.misread).toEqual([
      { name: 'release', why: 'unheld' },
      { name: 'year', why: 'unheld' },
    ])
  })

  test.each([
    ['year=2020', 'count', 'year (unused)'],
    ['years=2015..2020', 'ranking', 'years (unused)'],
    ['years=2015..2020', 'trend', ''],
    ['years=1949..2020', 'trend', 'years (unheld)'],
    ['colour=value', 'ranking', 'colour (unused)'],
    ['colour=value', 'map', ''],
    ['measure=gdp', 'map', 'measure (unused)'],
    ['theme=purple', 'ranking', 'theme (unread)'],
    ['theme=dark', 'ranking', ''],
    ['page=claims&said=2024-11-23', 'ranking', 'page (unused), said (unused)'],
    ['since=2024-06-17', 'ranking', ''],
    ['release=2024-06-17&since=2024-06-17', 'ranking', 'since (unused)'],
  ])('of %s, asked of the embed of a %s, is told: %s', (query, chart, told) => {
    const shown = LIVE.replace('ranking', chart)
    const { misread } = askedView(shown, query, catalogue)
    expect(misread.map(({ name, why }) => `${name} (${why})`).join(', ')).toBe(told)
  })

  const EIGHT = 'BEL-CAN-DEU-ESP-EST-FRA-GBR-ITA'
  test.each([
    [EIGHT, []],
    [`${EIGHT}-BEL`, []],
    [`${EIGHT}-POL-USA`, ['POL', 'USA']],
    [`ZZZ-${EIGHT}`, ['ITA']],
  ])('of the allies %s those are named that are left out', (allies, left) => {
    const { misread } = askedView(LIVE.replace('ranking', 'trend'), `allies=${allies}`, catalogue)
    const beyond = misread.filter(({ why }) => why === 'beyond')
    expect(beyond.flatMap((one) => one.left ?? [])).toEqual(left)
  })

  test('a page that follows the latest release follows it to its new last year', () => {
    const asked = askedView(LIVE, 'threshold=3', madeReference({ later: true }))
    expect(asked.view).toMatchObject({ release: '2027-06-01', year: 2027 })
  })

  test('a day to compare with counts only where the latest release is followed', () => {
    expect(askedView(LIVE, 'since=2024-01-01', catalogue).since).toBe('2024-01-01')
    expect(askedView(FROZEN, 'since=2024-01-01', catalogue).since).toBeUndefined()
    expect(askedView(FROZEN, 'release=latest&since=2024-01-01', catalogue).since).toBe('2024-01-01')
  })

  test('any text at all gives a view, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const asked = askedView(FROZEN, `?threshold=3&${text}`, catalogue)
        expect(catalogue.releases.map(({ id }) => id)).toContain(asked.view.release)
      }),
    )
  })
})

test('the short catalogue that an embed carries resolves every choice as the whole one does', () => {
  const whole = madeReference({ later: true })
  const held = catalogueFrom(JSON.parse(JSON.stringify(indexCatalogue(whole, MEASURES))))
  const carried = { ...held, allies: whole.allies }
  for (const query of [
    '',
    'release=2026-03-26',
    'release=2024-06-17&year=2019',
    'chart=trend&years=2018..2030&allies=POL-XXX-USA',
    'release=1999-01-01&year=1999',
  ]) {
    const choice = parseChoice(query)
    expect(resolveView(choice, carried), query).toEqual(resolveView(choice, whole))
  }
})

describe('the release to compare with since a day', () => {
  const held = madeReference({ later: true })

  test('is the newest that was out and has figures for the year', () => {
    expect(releaseThen(held, '2024-06-17', 2024)).toBe('2024-06-17')
    expect(releaseThen(held, '2026-12-31', 2025)).toBe('2026-03-26')
    expect(releaseThen(held, '2026-12-31', 2024)).toBe('2024-06-17')
    expect(releaseThen(held, '2028-01-01', 2024)).toBe('2027-06-01')
  })

  test('a release whose id is a month counts from its day', () => {
    const release = {
      id: '2018-03',
      day: '2018-03-15',
      concept: 'defence expenditure',
      estimateYears: [2017],
    } as const
    const row = { release: '2018-03', year: 2017, measure: 'share', coverage: 'part' } as const
    const early = { ...held, releases: [release], coverage: [row] }
    expect(releaseThen(early, '2018-03-14', 2017)).toBeNull()
    expect(releaseThen(early, '2018-03-15', 2017)).toBe('2018-03')
  })

  test('is none where none was out yet, or none has the year', () => {
    expect(releaseThen(held, '2024-06-16', 2024)).toBeNull()
    expect(releaseThen(held, '2026-12-31', 2026)).toBeNull()
  })
})
