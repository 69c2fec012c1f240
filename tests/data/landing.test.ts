import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csvFile, dataPath, dataText, RELEASE_IDS, splitCsv } from './csvFile'
import { type Correction, columnWritten, joinCsv, sha256, undoCorrections } from './landing'

const LANDED = new Map(csvFile('landed.csv').rows.map((row) => [row('release'), row('sha256')]))
const CORRECTIONS: readonly Correction[] = csvFile('corrections.csv').rows.map((row) => ({
  release: row('release'),
  iso3: row('iso3'),
  year: row('year'),
  column: row('column'),
  old: row('old'),
  new: row('new'),
}))

/** Whether a release's text is the one that landed, once its corrections are undone. */
function isAccountedFor(
  release: string,
  text: string,
  corrections: readonly Correction[],
): boolean {
  const own = corrections.filter((correction) => correction.release === release)
  return sha256(undoCorrections(text, own)) === LANDED.get(release)
}

describe('a release file changes only with a correction', () => {
  test('each release has landed once', () => {
    expect([...LANDED.keys()]).toEqual(RELEASE_IDS)
    expect(csvFile('landed.csv').rows).toHaveLength(RELEASE_IDS.length)
  })

  test.each(RELEASE_IDS)('%s is as it landed, but for its corrections', (release) => {
    expect(isAccountedFor(release, dataText(`nato/${release}.csv`), CORRECTIONS)).toBe(true)
  })

  test.each(RELEASE_IDS)('%s can be split into cells and put together again', (release) => {
    const text = dataText(`nato/${release}.csv`)
    expect(joinCsv(splitCsv(text))).toBe(text)
  })
})

describe('a made-up change to the release of April 2025', () => {
  const RELEASE = '2025-04-24'
  const LAST_LINE = 'USA,United States,2024,1,3.19,,,,,,,,,,,,,,0,\n'
  const TEXT = dataText(`nato/${RELEASE}.csv`)
  const change = (old: string, now: string): Correction => ({
    release: RELEASE,
    iso3: 'HRV',
    year: '2024',
    column: 'share_gdp_pct',
    old,
    new: now,
  })
  const changed = TEXT.replace('HRV,Croatia,2024,1,1.86', 'HRV,Croatia,2024,1,1.88')

  test('fails without a correction', () => {
    expect(changed).not.toBe(TEXT)
    expect(isAccountedFor(RELEASE, changed, [])).toBe(false)
  })

  test('passes with the right one', () => {
    expect(isAccountedFor(RELEASE, changed, [change('1.86', '1.88')])).toBe(true)
  })

  test('passes with two in a row, undone from the last', () => {
    const twice = [change('1.86', '1.87'), change('1.87', '1.88')]
    expect(isAccountedFor(RELEASE, changed, twice)).toBe(true)
    expect(() => isAccountedFor(RELEASE, changed, twice.toReversed())).toThrow()
  })

  test('fails with a correction that names another old figure', () => {
    expect(isAccountedFor(RELEASE, changed, [change('1.85', '1.88')])).toBe(false)
  })

  test('fails with a correction that names another new figure, or another release', () => {
    expect(() => isAccountedFor(RELEASE, changed, [change('1.86', '1.89')])).toThrow()
    const elsewhere = { ...change('1.86', '1.88'), release: '2024-06-17' }
    expect(isAccountedFor(RELEASE, changed, [elsewhere])).toBe(false)
  })

  test('fails with a second change that no correction names', () => {
    const more = changed.replace('POL,Poland,2024,1,4.07', 'POL,Poland,2024,1,4.08')
    expect(isAccountedFor(RELEASE, more, [change('1.86', '1.88')])).toBe(false)
  })

  test('passes with a row that was added as a whole, and fails with one that was lost', () => {
    const added = `${TEXT}NATO_EUR_CAN,NATO Europe and Canada,2024,1,2.00,,,,,,,,,,,,,,1,\n`
    const row = { ...change('', 'NATO_EUR_CAN'), iso3: 'NATO_EUR_CAN', column: 'iso3' }
    const share = { ...change('', '2.00'), iso3: 'NATO_EUR_CAN' }
    expect(isAccountedFor(RELEASE, added, [row, share])).toBe(true)
    expect(TEXT.endsWith(LAST_LINE)).toBe(true)
    expect(isAccountedFor(RELEASE, TEXT.replace(LAST_LINE, ''), [])).toBe(false)
  })

  test('fails with an added row whose figures no correction names, or names otherwise', () => {
    const added = `${TEXT}NATO_EUR_CAN,NATO Europe and Canada,2024,1,2.00,,,,,,,,,,,,,,1,\n`
    const row = { ...change('', 'NATO_EUR_CAN'), iso3: 'NATO_EUR_CAN', column: 'iso3' }
    const other = { ...change('', '2.01'), iso3: 'NATO_EUR_CAN' }
    expect(() => isAccountedFor(RELEASE, added, [row])).toThrow()
    expect(() => isAccountedFor(RELEASE, added, [row, other])).toThrow()
  })

  test('passes with a column that was filled, and fails when a cell of it is another one', () => {
    const [header = [], ...rows] = splitCsv(TEXT)
    const place = header.indexOf('personnel_thousand')
    const filled = (first: string) =>
      joinCsv([header, ...rows.map((row, at) => row.with(place, at === 0 ? first : '7.5'))])
    const column = rows.map((_, at) => (at === 0 ? '6.7' : '7.5'))
    const star: Correction = {
      release: RELEASE,
      iso3: '*',
      year: '',
      column: 'personnel_thousand',
      old: '',
      new: columnWritten(column),
    }
    expect(isAccountedFor(RELEASE, filled('6.7'), [star])).toBe(true)
    expect(() => isAccountedFor(RELEASE, filled('6.8'), [star])).toThrow()
    expect(isAccountedFor(RELEASE, filled('6.7'), [])).toBe(false)
  })
})

interface Datapackage {
  readonly resources: readonly {
    readonly path: string
    readonly bytes: number
    readonly hash: string
    readonly schema: { readonly fields: readonly { readonly name: string }[] }
  }[]
}

describe('datapackage.json', () => {
  const datapackage: Datapackage = JSON.parse(dataText('datapackage.json'))
  const paths = datapackage.resources.map((resource) => resource.path)

  test('lists every release and every table once', () => {
    const tables = [...new Set(csvFile('fields.csv').rows.map((row) => row('table')))]
    const expected = tables.filter((table) => table !== 'nato').map((table) => `${table}.csv`)
    const releases = RELEASE_IDS.map((id) => `nato/${id}.csv`)
    expect(paths.toSorted()).toEqual([...expected, ...releases].sort())
  })

  test.each(paths)('has the hash, the size and the columns of %s', (path) => {
    const bytes = readFileSync(dataPath(path))
    const own = datapackage.resources.find((resource) => resource.path === path)
    expect(own?.hash).toBe(`sha256:${sha256(bytes)}`)
    expect(own?.bytes).toBe(bytes.length)
    expect(own?.schema.fields.map((field) => field.name)).toEqual(csvFile(path).columns)
  })
})
