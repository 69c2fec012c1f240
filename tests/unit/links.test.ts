import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGGREGATES } from '../../src/domain/ally'
import { LINKED_MEASURES } from '../../src/domain/measure'
import { resolveView } from '../../src/domain/reference'
import { CHARTS, type Choice, COLOURINGS, PAGES, THEMES } from '../../src/domain/view/view'
import { barChoice, linkTo } from '../../src/links/address'
import { askedQuery } from '../../src/links/askedQuery'
import { parseThreshold } from '../../src/links/fields'
import { misread } from '../../src/links/misread'
import { FIELDS, parseChoice, serializeChoice } from '../../src/links/query'
import { madeReference } from './madeReference'

const ORDER = [
  'chart',
  'measure',
  'release',
  'year',
  'years',
  'threshold',
  'allies',
  'colour',
  'since',
  'page',
  'claim',
  'said',
  'lang',
  'theme',
]

const year = fc.integer({ min: 1949, max: 2099 })
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const series = fc.oneof(fc.stringMatching(/^[A-Z]{3}$/), fc.constantFrom(...AGGREGATES))

/** Any choice that a link may hold. */
const choice: fc.Arbitrary<Choice> = fc.record(
  {
    chart: fc.constantFrom(...CHARTS),
    measure: fc.constantFrom(...LINKED_MEASURES),
    release: fc.oneof(
      fc.constant('latest'),
      day,
      day.map((text) => text.slice(0, 7)),
    ),
    year,
    years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    threshold: fc.integer({ min: 10, max: 1000 }),
    allies: fc.uniqueArray(series, { minLength: 1, maxLength: 8 }),
    colour: fc.constantFrom(...COLOURINGS),
    since: day,
    page: fc.constantFrom(...PAGES),
    claim: fc.constantFrom(
      'count_2024_3_exactly_4_without-USA',
      'share_NATO-EUR-CAN_2024_to-one-decimal_2.1',
      'change_POL_2014_2024_between_-0.5_2.5',
      'say-value_POL_share_2024_eq_4.12_prec-0.01',
      'say-every-year_POL_share_2014_2024_ge-2_and_say-count_2024_eq_23_test-ge-2_of-32',
    ),
    said: day,
    lang: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hans', 'gsw', 'sr-Latn-RS'),
    theme: fc.constantFrom(...THEMES),
  },
  { requiredKeys: [] },
)

describe('a link', () => {
  it('says what was chosen, and is read back as the same choice', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const query = serializeChoice(chosen)
        expect(parseChoice(query)).toEqual(chosen)
        expect(parseChoice(`?${query}`)).toEqual(chosen)
        expect(serializeChoice(parseChoice(query))).toBe(query)
      }),
    )
  })

  it('names its parameters in the fixed order', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const names = [...new URLSearchParams(serializeChoice(chosen)).keys()]
        expect(names).toEqual(ORDER.filter((name) => names.includes(name)))
      }),
    )
  })

  it('is readable: nothing in it is escaped', () => {
    expect(
      serializeChoice({
        theme: 'dark',
        allies: ['POL', 'NATO_EUR_CAN', 'USA'],
        threshold: 350,
        years: [2014, 2026],
        release: '2024-06-17',
        chart: 'trend',
      }),
    ).toBe(
      'chart=trend&release=2024-06-17&years=2014..2026&threshold=3.5&allies=POL-NATO_EUR_CAN-USA&theme=dark',
    )
  })

  it('is empty where nothing was chosen', () => {
    expect(serializeChoice({})).toBe('')
    expect(serializeChoice({ allies: [] })).toBe('')
    expect(parseChoice('')).toEqual({})
    expect(parseChoice('?')).toEqual({})
  })

  it('keeps the first eight allies, each once', () => {
    const codes = 'POL-DEU-POL-USA-FRA-ITA-ESP-GBR-EST-LVA-LTU'
    const kept = ['POL', 'DEU', 'USA', 'FRA', 'ITA', 'ESP', 'GBR', 'EST']
    expect(parseChoice(`allies=${codes}`)).toEqual({ allies: kept })
    expect(serializeChoice({ allies: codes.split('-') })).toBe(`allies=${kept.join('-')}`)
  })

  it('leaves out what is no code, and keeps the codes beside it', () => {
    expect(parseChoice('allies=POL-usa-X-NATO_TOTAL-NATO_NO-123')).toEqual({
      allies: ['POL', 'NATO_TOTAL'],
    })
  })

  it.each([
    ['2', 200],
    ['2.0', 200],
    ['2.00', 200],
    ['3.5', 350],
    ['0.1', 10],
    ['10', 1000],
    ['2.75', 275],
    ['3.', 300],
    ['2,5', 250],
    ['.5', 50],
    ['02', 200],
    ['2%', 200],
    ['2 %', 200],
  ])('threshold %s is %i hundredths', (text, value) => {
    expect(parseThreshold(text)).toBe(value)
  })
})

describe('a bad value is as good as none', () => {
  it.each([
    'chart=pie',
    'chart=Ranking',
    'chart=',
    'chart=__proto__',
    'chart=ranking&chart=trend',
    'measure=nationalCurrency',
    'measure=share%20',
    'release=newest',
    'release=2024',
    'release=2024-13-01',
    'release=2024-06-17T00:00',
    'year=24',
    'year=2024.5',
    'year=-2024',
    'year=2024e',
    'year=1e3',
    'year=2024&year=2024',
    'years=2014',
    'years=2014-2026',
    'years=2026..2014',
    'years=2014..2026..2030',
    'threshold=0',
    'threshold=0.09',
    'threshold=10.01',
    'threshold=2.005',
    'threshold=-2',
    'threshold=2.5.1',
    'threshold=2,5,1',
    'threshold=2.755',
    'threshold=abc',
    'threshold=11',
    'threshold=1e0',
    'threshold=NaN',
    'threshold=Infinity',
    'threshold=0x2',
    'allies=',
    'allies=poland',
    'allies=P-O-L',
    'allies=POL,DEU',
    'colour=red',
    'colour=',
    'since=yesterday',
    'since=2024-02-30',
    'since=2024-2-3',
    'lang=english%20please',
    'lang=en_GB',
    'lang=x',
    'page=desk',
    'claim=',
    'claim=everything',
    'claim=count',
    'claim=count_2024 3_exactly_4',
    `claim=count_${'9'.repeat(10_000)}`,
    'theme=blue',
    'theme[]=dark',
    'theme=<script>alert(1)</script>',
    '%E0%A4%A',
    '%',
    '&&&===',
    '__proto__=1&constructor=2',
    'utm_source=newsletter',
    `chart=${'ranking'.repeat(1500)}`,
    `threshold=${'9'.repeat(10_000)}`,
    `allies=${'A'.repeat(10_000)}`,
    `release=${'2024-'.repeat(2_000)}`,
    `lang=${'en-'.repeat(3_400)}`,
    `since=${'0'.repeat(10_000)}`,
  ])('%s', (query) => {
    expect(parseChoice(query)).toEqual({})
  })

  it('and does not touch the good ones beside it', () => {
    expect(parseChoice('?threshold=abc&year=2020&chart=trend&theme=neon')).toEqual({
      chart: 'trend',
      year: 2020,
    })
  })

  it('none of 10,000 random query strings throws, and each gives a view', () => {
    const reference = madeReference()
    const name = fc.constantFrom(...ORDER)
    const pair = fc.tuple(name, fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()))
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters(),
      fc.array(pair).map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    )
    fc.assert(
      fc.property(query, (text) => {
        const view = resolveView(parseChoice(text), reference)
        expect(view.threshold).toBeGreaterThanOrEqual(10)
      }),
      { numRuns: 10_000 },
    )
  }, 30_000)
})

describe('an address that was escaped once too often, or written otherwise', () => {
  it.each([
    ['?chart=trend&amp;threshold=3', ''],
    ['?chart=trend&amp;amp;threshold=3', ''],
    ['?chart=trend&amp%3Bthreshold=3', ''],
    ['?chart=trend&', '#038;threshold=3'],
    ['?chart=trend&', '#38;threshold=3'],
    ['?chart=trend&', '#x26;threshold=3'],
    ['?chart=trend&', '#X026;threshold=3'],
    ['?chart%3Dtrend%26threshold%3D3', ''],
    ['?chart%3dtrend%26threshold%3d3', ''],
    ['?chart%253Dtrend%2526threshold%253D3', ''],
    ['?chart%3Dtrend%26amp%3Bthreshold%3D3', ''],
    ['?chart%3Dtrend&threshold%3D3', ''],
    ['?chart%3Dtrend%26threshold%3D3&utm_source=x', ''],
    ['?utm_source=x&chart%3Dtrend%26threshold%3D3', ''],
    ['?chart=trend%26threshold%3D3', ''],
    ['?chart=trend%26amp%3Bthreshold=3', ''],
    ['?amp;chart=trend&threshold=3', ''],
    ['?chart=trend;threshold=3', ''],
    ['?chart=trend?threshold=3', ''],
    ['??chart=trend&threshold=3', ''],
    ['?%20chart=trend&+threshold=3', ''],
    ['?chart%20=trend&threshold+=3', ''],
    ['?Chart=trend&THRESHOLD=3', ''],
    ['', '#chart=trend&threshold=3'],
    ['', '#?chart=trend&threshold=3'],
    ['', '#/?chart=trend&amp;threshold=3'],
    ['?chart=trend', '#threshold=3'],
    ['?chart=trend', '#threshold%3D3'],
    ['?threshold=3', '#chart%3Dtrend'],
  ])('%s%s is read as it was meant', (search, hash) => {
    const query = askedQuery({ search, hash })
    expect(parseChoice(query)).toEqual({ chart: 'trend', threshold: 300 })
    expect(askedQuery({ search: query, hash: '' })).toBe(query)
  })

  it.each([
    ['?year=2020', '#sources', '?year=2020'],
    ['', '#?secret=abc', ''],
    ['?utm_source=year%3D2020', '', ''],
    ['?u=https%3A%2F%2Fexample.org%2F%3Fyear%3D2020%26threshold%3D3', '', ''],
    ['?u=x&threshold=3', '#a=b', '?threshold=3'],
    ['?myear=2020&years_of=3', '', ''],
    ['?year%3D2020%', '', '?year=2020%'],
  ])('of %s%s it takes nothing that is not asked of us', (search, hash, query) => {
    expect(askedQuery({ search, hash })).toBe(query)
  })

  it('an address that is read as it was meant means itself, whatever it was', () => {
    const bit = fc.constantFrom(
      ...[
        'year',
        'Year',
        'allies',
        'u',
        '=',
        '%3D',
        '%253D',
        '&',
        '%26',
        '&amp;',
        ';',
        '?',
        '#x26;',
      ],
      ...['%20', '+', '2020', 'POL', '%'],
    )
    const text = fc.array(bit, { maxLength: 12 }).map((bits) => bits.join(''))
    fc.assert(
      fc.property(text, text, (query, place) => {
        const { search, hash } = new URL(`https://example.org/?${query}#${place}`)
        const meant = askedQuery({ search, hash })
        expect(askedQuery({ search: meant, hash: '' })).toBe(meant)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('what of an address is not shown', () => {
  const reference = madeReference()
  const left = (query: string) =>
    misread(query, resolveView(parseChoice(query), reference), FIELDS)
      .map(({ name, why }) => `${name}: ${why}`)
      .join(', ')

  it.each([
    ['threshold=2.005', 'threshold: unread'],
    ['threshold=abc&year=11', 'year: unread, threshold: unread'],
    ['chart=pie', 'chart: unread'],
    ['chart=map&measure=gdp', 'measure: unused'],
    ['chart=map&measure=happiness', 'measure: unread'],
    ['release=1999-01-01', 'release: unheld'],
    ['year=1999', 'year: unheld'],
    ['allies=POL-poland', 'allies: unheld'],
    ['allies=POL-ZZZ', 'allies: unheld'],
    ['allies=ZZZ', 'allies: unheld'],
    ['year=2020&year=2024', 'year: unread'],
    ['page=desk', 'page: unread'],
    ['years=2000..2040&chart=trend', 'years: unheld'],
    ['years=2000..2004&chart=trend', 'years: unheld'],
    ['page=ally&allies=ZZZ', 'allies: unheld'],
    ['lang=de', 'lang: unheld'],
    ['page=claims&lang=english please', 'lang: unread'],
    ['theme=purple', 'theme: unread'],
    ['colour=red', 'colour: unread'],
    ['colour=value', 'colour: unused'],
    ['said=2024-11-23', 'said: unused'],
    ['page=claims&said=1949-04-03', 'said: unread'],
    ['page=claims&said=1949-04-04', ''],
    ['page=claims&said=2024-02-30', 'said: unread'],
  ])('%s is named by its parameters, with the reason', (query, told) => {
    expect(left(query)).toBe(told)
  })

  it.each([
    '',
    'utm_source=newsletter&fbclid=abc&childId=7&lang=en&theme=dark',
    'threshold=2,5&allies=POL-DEU&release=latest',
    'chart=map&colour=value',
    'page=claims&said=2024-11-23',
    'page=ally&allies=POL&chart=trend',
    // Kept for the chart that is chosen next.
    'chart=trend&year=2020',
    'years=2015..2020&since=2024-06-17',
  ])('in %s all is shown, or is not ours', (query) => {
    expect(left(query)).toBe('')
  })

  it('of what the page hands out nothing is to be said', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const view = resolveView(chosen, reference)
        const { hash: _, search } = new URL(linkTo('https://example.org/', view))
        expect(left(search)).toBe('')
      }),
    )
  })
})

describe('a link that is handed out', () => {
  const BASE = 'https://example.org/mark/'

  it('names chart, release, year and threshold even where they are the usual ones', () => {
    expect(linkTo(BASE, resolveView({}, madeReference()))).toBe(
      `${BASE}?chart=ranking&release=2024-06-17&year=2024&threshold=2`,
    )
  })

  it('of a chart over years names the years and the allies drawn', () => {
    expect(linkTo(BASE, resolveView({ chart: 'trend' }, madeReference()))).toBe(
      `${BASE}?chart=trend&release=2024-06-17&years=2014..2024&threshold=2&allies=USA-POL-EST-GBR-FRA-DEU-ESP`,
    )
  })

  it.each([
    ['ally', 2024, '&allies=DEU&page=ally'],
    ['differ', 2022, '&allies=DEU&page=differ'],
    ['compare', 2024, '&allies=DEU-FRA-POL&page=compare'],
    ['sheet', 2024, '&allies=DEU-FRA-POL&page=sheet'],
    ['claims', 2024, '&page=claims'],
  ] as const)(
    'of the page %s names what it shows, though it was not asked for',
    (page, year, rest) => {
      expect(linkTo(BASE, resolveView({ page, chart: 'trend' }, madeReference()))).toBe(
        `${BASE}?chart=ranking&release=2024-06-17&year=${year}&threshold=2${rest}`,
      )
    },
  )

  it('keeps `since` and theme where given, and no language that there are no words of', () => {
    const view = resolveView({ lang: 'de', theme: 'dark', allies: ['POL'] }, madeReference())
    expect(linkTo(BASE, view, '2024-06-17')).toBe(
      `${BASE}?chart=ranking&release=2024-06-17&year=2024&threshold=2&allies=POL&since=2024-06-17&theme=dark`,
    )
  })

  it('takes the place of the query and the hash that the page has', () => {
    const link = linkTo(`${BASE}?chart=trend#sources`, resolveView({}, madeReference()))
    expect(link).toBe(`${BASE}?chart=ranking&release=2024-06-17&year=2024&threshold=2`)
  })

  it('shows the same view when a later release is held', () => {
    const [now, then] = [madeReference(), madeReference({ later: true })]
    fc.assert(
      fc.property(choice, (chosen) => {
        const { chart, release, threshold, allies, ...view } = resolveView(chosen, now)
        const link = linkTo(BASE, { chart, release, threshold, allies, ...view })
        const later = resolveView(parseChoice(new URL(link).search), then)
        expect(later).toMatchObject({ chart, release, threshold, allies })
        const isOverYears = ['trend', 'change', 'count', 'announced'].includes(chart)
        expect(isOverYears ? later.years : later.year).toEqual(isOverYears ? view.years : view.year)
      }),
    )
    expect(resolveView({}, then).release).toBe('2027-06-01')
  })
})

describe('the address bar', () => {
  const reference = madeReference()

  it('is empty for the default view, however it was chosen', () => {
    expect(barChoice({}, reference)).toEqual({})
    expect(
      barChoice(
        {
          chart: 'ranking',
          measure: 'share',
          release: '2024-06-17',
          year: 2024,
          years: [2014, 2024],
          threshold: 200,
          allies: [],
          lang: 'en',
          theme: 'auto',
        },
        reference,
      ),
    ).toEqual({})
  })

  it('names what differs from the default', () => {
    expect(barChoice({ chart: 'ranking', threshold: 300, year: 2020 }, reference)).toEqual({
      threshold: 300,
      year: 2020,
    })
  })

  it('leaves out the year that a release shows by itself', () => {
    expect(barChoice({ release: '2026-03-26', year: 2025 }, reference)).toEqual({
      release: '2026-03-26',
    })
  })

  it('keeps `since`', () => {
    expect(barChoice({ since: '2024-06-17' }, reference)).toEqual({ since: '2024-06-17' })
  })

  it('shows the same view as the choice, when it is loaded again', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const bar = parseChoice(serializeChoice(barChoice(chosen, reference)))
        expect(resolveView(bar, reference)).toEqual(resolveView(chosen, reference))
      }),
    )
  })
})
