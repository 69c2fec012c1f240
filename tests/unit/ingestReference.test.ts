import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/ingest/csvText'
import { type ReferenceFile, readReference } from '../../src/ingest/referenceFiles'
import { accepted } from './heldFiles'
import { REFERENCE_TEXTS } from './madeFiles'

/** The problems when one file has something else in one place. */
function problemsWith(key: ReferenceFile, from: string, to: string) {
  const text = REFERENCE_TEXTS[key]
  expect(text).toContain(from)
  const result = readReference({ ...REFERENCE_TEXTS, [key]: text.replace(from, to) })
  return result.ok ? [] : result.problems
}

describe('the reference files', () => {
  const reference = accepted(readReference(REFERENCE_TEXTS))

  it('list the allies with their accession', () => {
    expect(reference.allies).toEqual([
      {
        code: 'POL',
        iso2: 'PL',
        name: 'Poland',
        accessionYear: 1999,
        accessionDate: null,
        hasArmedForces: true,
        currencies: [{ from: null, currency: 'PLN' }],
      },
      {
        code: 'SWE',
        iso2: 'SE',
        name: 'Sweden',
        accessionYear: 2024,
        accessionDate: '2024-03-07',
        hasArmedForces: true,
        currencies: [
          { from: null, currency: 'SEK' },
          { from: '2026-03', currency: 'EUR' },
        ],
      },
      {
        code: 'ISL',
        iso2: 'IS',
        name: 'Iceland',
        accessionYear: 1949,
        accessionDate: null,
        hasArmedForces: false,
        currencies: [],
      },
    ])
  })

  it('list the releases, oldest first', () => {
    expect(reference.releases.map((release) => release.id)).toEqual(['2024-06-17', '2026-03'])
    expect(reference.releases[0]).toEqual({
      id: '2024-06-17',
      day: '2024-06-17',
      title: 'Figures of June',
      document: 'Tables',
      address: 'https://example.org/tables',
      cutOff: '2024-06-12',
      estimateYears: [2023, 2024],
      priceBase: 2015,
      concept: 'defence expenditure',
      decimals: 2,
      grade: 'workbook',
      copy: "NATO's, own",
      checks: '31 of 31',
    })
    expect(reference.releases[1]).toMatchObject({
      day: '2026-03-26',
      address: null,
      cutOff: null,
      priceBase: null,
    })
  })

  it('give each threshold its stages, the smallest threshold first', () => {
    expect(
      reference.thresholds.map(({ value, stages }) => [
        value,
        stages.map(({ standing, due }) => [standing, due]),
      ]),
    ).toEqual([
      [
        200,
        [
          ['guideline', null],
          ['floor', null],
        ],
      ],
      [350, [['agreed', 2035]]],
      [500, [['agreed', 2035]]],
    ])
  })

  it('know of 5% that 3.5 of it are tabulated, and of the others that all is', () => {
    expect(reference.thresholds.map(({ measured }) => measured)).toEqual([
      undefined,
      undefined,
      350,
    ])
  })

  it('name the measure of a gap and of a note by its column', () => {
    expect(reference.gaps).toMatchObject([{ ally: 'POL', measure: 'share' }])
    expect(reference.notes).toMatchObject([
      {
        series: 'NATO_TOTAL',
        measure: 'personnel',
        kind: 'national income',
        text: 'Two lines\nof text',
      },
    ])
  })

  it('tell a stated number from an “all” without one', () => {
    expect(reference.statedCounts.map(({ threshold, number }) => [threshold, number])).toEqual([
      [200, 23],
      [200, null],
    ])
  })

  it('say on which day a count was stated, and whether of a year that was over', () => {
    expect(reference.statedCounts).toMatchObject([
      { release: '2024-06-17', said: '2024-06-17', outlook: 'forecast' },
      { release: '2026-03', said: '2026-03-26', outlook: 'looking back' },
    ])
  })

  it('hold the counts that are known before any release is loaded', () => {
    expect(reference.counts).toEqual([
      { release: '2024-06-17', year: 2024, threshold: 200, meets: 2, undecided: 0, allies: 3 },
    ])
  })

  it('hold the article and its claims, each in the form that its kind needs', () => {
    expect(reference.article).toMatchObject({ release: '2024-06-17', accessed: '2026-11-24' })
    expect(reference.claims.map(({ id, claim }) => [id, claim])).toEqual([
      [
        'one',
        {
          kind: 'count',
          year: 2024,
          op: '=',
          value: 1,
          measure: 'share',
          test: { op: '>=', value: 3 },
          excluding: ['SWE', 'ISL'],
        },
      ],
      [
        'two',
        {
          kind: 'value',
          who: 'POL',
          measure: 'share',
          year: 2024,
          op: '=',
          value: 4.1,
          prec: 0.1,
          unit: '% of GDP',
        },
      ],
      ['three', { kind: 'rank', who: 'POL', measure: 'share', year: 2024, place: 1, from: 'top' }],
      ['four', null],
    ])
  })
})

describe('a reference file that does not fit is refused', () => {
  it.each([
    ['notes', '2024-06-17', '2024-06-18', 'unknown release', 'notes.csv', 2, 'release'],
    ['notes', 'NATO_TOTAL', 'NATO_ALL', 'unknown code', 'notes.csv', 2, 'iso3'],
    ['notes', 'personnel_thousand', 'people', 'not allowed', 'notes.csv', 2, 'column'],
    ['notes', ',data', ',weak', 'not allowed', 'notes.csv', 2, 'status'],
    ['gaps', 'POL', 'NATO_TOTAL', 'unknown code', 'gaps.csv', 2, 'iso3'],
    ['coverage', 'part', 'none', 'not allowed', 'coverage.csv', 3, 'coverage'],
    ['coverage', '2026-03', '2026-04', 'unknown release', 'coverage.csv', 3, 'release'],
    ['releases', 'workbook', 'rumour', 'not allowed', 'releases.csv', 3, 'grade'],
    ['releases', '2023 2024', '2023 24', 'not a year', 'releases.csv', 3, 'estimate_years'],
    ['releases', '2024-06-12', 'June', 'not allowed', 'releases.csv', 3, 'cut_off'],
    ['thresholds', '3.5,', '"3,5",', 'decimal comma', 'thresholds.csv', 2, 'threshold'],
    ['timeline', '2006,', 'long ago,', 'not allowed', 'timeline.csv', 2, 'date'],
    ['article', '2024-06-17', '2023-01-01', 'unknown release', 'article.csv', 2, 'release'],
    ['claims', 'SWE-ISL', 'SWE-XXX', 'unknown code', 'claims.csv', 2, 'without'],
    ['claims', 'share,POL', 'share,', 'unknown code', 'claims.csv', 3, 'ally'],
    ['claims', 'exactly', 'about', 'not allowed', 'claims.csv', 2, 'comparison'],
    ['claims', 'at most,1', 'at most,first', 'not a number', 'claims.csv', 4, 'number'],
    ['statedCounts', ',23,', ',many,', 'not a number', 'stated_counts.csv', 2, 'number'],
    ['allies', 'Sweden', '', 'not allowed', 'allies.csv', 3, 'name'],
    ['allies', '2026-03=EUR', '2026-03=ECU', 'not allowed', 'allies.csv', 3, 'currency'],
    ['releases', '2026-03-26', '2026-03', 'not allowed', 'releases.csv', 2, 'day'],
    ['notes', 'national income', 'income', 'not allowed', 'notes.csv', 2, 'kind'],
  ] as const)('%s with %s → %s: %s', (key, from, to, kind, file, line, column) => {
    expect(problemsWith(key, from, to)).toMatchObject([{ kind, file, line, column }])
  })

  it('a broken list of allies is told once, not again for each file that names one', () => {
    expect(problemsWith('allies', ',PL,', ',poland,')).toMatchObject([
      { kind: 'not allowed', file: 'allies.csv', line: 2, column: 'iso2', found: 'poland' },
    ])
  })

  it('without a release held in full there is nothing to start with', () => {
    expect(problemsWith('coverage', 'full', 'part')).toMatchObject([
      { kind: 'truncated', file: 'coverage.csv', line: null },
    ])
  })

  it('without its row the article is missing', () => {
    const [header = ''] = REFERENCE_TEXTS.article.split('\n')
    expect(problemsWith('article', REFERENCE_TEXTS.article, `${header}\n`)).toMatchObject([
      { kind: 'truncated', file: 'article.csv' },
    ])
  })
})

describe('a table that is downloaded', () => {
  const parse = (text: string) =>
    Papa.parse<string[]>(text, { comments: '#', skipEmptyLines: true }).data

  it('begins with its comment lines and then holds the table', () => {
    expect(writeCsv(['ally', 'share'], [['Poland', '4.12']], ['Source: NATO', 'One\nTwo'])).toBe(
      '#,Source: NATO\r\n#,One\r\n#,Two\r\nally,share\r\nPoland,4.12\r\n',
    )
  })

  it('gives back the cells that were put in, with commas, quotation marks and line breaks', () => {
    const rows = [['a, b', 'say "x"', 'two\nlines', 'Türkiye', '']]
    expect(parse(writeCsv(['1', '2', '3', '4', '5'], rows, []))).toEqual([
      ['1', '2', '3', '4', '5'],
      ...rows,
    ])
  })

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '-', '=HYPERLINK("x")', '-2,1', '-cmd|x'])(
    'the cell %s cannot run as a formula',
    (cell) => {
      expect(parse(writeCsv(['a'], [[cell]], []))).toEqual([['a'], [`'${cell}`]])
    },
  )

  it.each(['-2.1', '-12', '0', '4.12'])('the number %s stays a number', (cell) => {
    expect(parse(writeCsv(['a'], [[cell]], []))).toEqual([['a'], [cell]])
  })

  it('a comment cannot begin a formula in its second cell either', () => {
    expect(writeCsv(['a'], [], ['x,=1+1', 'y; "@z"'])).toBe(
      `#,"x,'=1+1"\r\n#,"y; ""'@z"""\r\na\r\n`,
    )
  })
})
