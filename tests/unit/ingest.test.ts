import { describe, expect, it } from 'vitest'
import { MEASURE_COLUMNS, MEASURES } from '../../src/domain/measure'
import { observe } from '../../src/domain/observation/observation'
import type { Problem } from '../../src/domain/problem'
import { readRelease } from '../../src/ingest/releaseFile'
import { describeProblem, describeUnreachable } from '../../src/words/en/page/problemWords'
import { accepted, heldText } from './heldFiles'
import { madeAlly, madeRelease } from './madeFigures'

const FILE = 'nato/2024-06-17.csv'
const HEADER =
  'iso3,country,year,estimate,share_gdp_pct,real_change_pct,expenditure_usd_million_current,expenditure_usd_million_constant,gdp_usd_million_current,gdp_usd_million_constant,gdp_per_capita_thousand_usd_constant,expenditure_per_capita_usd_constant,personnel_thousand,equipment_share_pct,personnel_share_pct,infrastructure_share_pct,other_share_pct,expenditure_million_national_currency_current,is_aggregate,derived'
const POL = 'POL,Poland,2024,1,4.12,17.2,34975,28000.5,849000,,,,216.1,51.1,,,,,0,'
const EST = 'EST,Estonia,2024,1,3.43,,,,,,,,7.1,,,,,,0,personnel_thousand'
const NATO = 'NATO_TOTAL,NATO Total,2024,1,2.71,,,,,,,,3418.609,,,,,,1,'
const ALLIES = [
  ['POL', 'Poland'],
  ['EST', 'Estonia'],
  ['DEU', 'Germany'],
].map(([code = '', name = '']) => madeAlly(code, { name }))

const file = (...lines: readonly string[]) => `${lines.join('\n')}\n`
const read = (text: string) => readRelease(text, madeRelease(), ALLIES, [], [])

function problemsOf(text: string): readonly Problem[] {
  const result = read(text)
  return result.ok ? [] : result.problems
}

const problem = (kind: Problem['kind'], more: Partial<Problem>): Problem => ({
  kind,
  file: FILE,
  line: null,
  column: null,
  found: '',
  expected: '',
  ...more,
})

describe('a sound release file', () => {
  const figures = accepted(read(file(HEADER, POL, EST, NATO)))

  it('gives every figure in whole hundredths, as printed', () => {
    expect(observe(figures, 'POL', 2024, 'share')).toMatchObject({
      value: 412,
      status: 'estimate',
      origin: 'printed',
    })
    expect(observe(figures, 'POL', 2024, 'expenditure').value).toBe(2800050)
    expect(observe(figures, 'NATO_TOTAL', 2024, 'personnel').value).toBe(341861)
  })

  it('leaves an empty cell without a figure', () => {
    expect(observe(figures, 'POL', 2024, 'gdp').value).toBeNull()
  })

  it('knows which figures are derived', () => {
    expect(observe(figures, 'EST', 2024, 'personnel').origin).toBe('derived')
    expect(observe(figures, 'EST', 2024, 'share').origin).toBe('printed')
  })

  it('is read the same with Windows line ends, a byte order mark and columns in another order', () => {
    const swapped = [HEADER, POL, EST, NATO].map((line) => line.split(',').toReversed().join(','))
    const other = accepted(read(`\uFEFF${swapped.join('\r\n')}\r\n`))
    expect([...other.rows]).toEqual([...figures.rows])
  })

  it('has the columns that the measures name', () => {
    for (const measure of MEASURES) {
      expect(HEADER.split(',')).toContain(MEASURE_COLUMNS[measure])
    }
  })
})

describe('a broken release file is refused with file, line, column and what was found', () => {
  const without = (column: string) =>
    [HEADER, POL, EST].map((line) => {
      const place = HEADER.split(',').indexOf(column)
      return line
        .split(',')
        .filter((_, index) => index !== place)
        .join(',')
    })

  it('a removed column', () => {
    expect(problemsOf(file(...without('share_gdp_pct')))).toEqual([
      problem('missing column', { line: 1, column: 'share_gdp_pct', found: 'share_gdp_pct' }),
    ])
  })

  it('a name that is not that of the code beside it', () => {
    expect(problemsOf(file(HEADER, POL.replace('POL,', 'DEU,')))).toEqual([
      problem('not allowed', { line: 2, column: 'country', found: 'Poland', expected: 'Germany' }),
    ])
  })

  it('a column that is there twice', () => {
    expect(problemsOf(file(`${HEADER},year`, `${POL},2024`))).toEqual([
      problem('duplicate column', { line: 1, column: 'year', found: 'year' }),
    ])
  })

  it('a duplicated row, with the line of the first', () => {
    expect(problemsOf(file(HEADER, POL, EST, POL))).toEqual([
      problem('duplicate row', { line: 4, found: 'POL 2024', expected: '2' }),
    ])
  })

  it('an unknown code', () => {
    expect(problemsOf(file(HEADER, POL, EST.replace('EST', 'ESX')))).toEqual([
      problem('unknown code', { line: 3, column: 'iso3', found: 'ESX' }),
    ])
  })

  it('a year with an “e”', () => {
    expect(problemsOf(file(HEADER, POL.replace('2024', '2024e')))).toEqual([
      problem('not a year', { line: 2, column: 'year', found: '2024e' }),
    ])
  })

  it('a word for a number', () => {
    expect(problemsOf(file(HEADER, POL, EST.replace('3.43', 'n/a')))).toEqual([
      problem('not a number', { line: 3, column: 'share_gdp_pct', found: 'n/a' }),
    ])
  })

  it('a decimal comma in quotation marks', () => {
    expect(problemsOf(file(HEADER, POL.replace('4.12', '"4,12"')))).toEqual([
      problem('decimal comma', { line: 2, column: 'share_gdp_pct', found: '4,12' }),
    ])
  })

  it('a bare decimal comma, named where only one place can hold it', () => {
    expect(problemsOf(file(HEADER, POL, EST.replace('3.43', '3,43')))).toEqual([
      problem('decimal comma', { line: 3, column: 'share_gdp_pct', found: '3,43' }),
    ])
    expect(problemsOf(file(HEADER, EST.replace('7.1', '7,1')))).toEqual([
      problem('decimal comma', { line: 2, column: 'personnel_thousand', found: '7,1' }),
    ])
  })

  it('a whole number before the flag is not taken for one split by a comma', () => {
    const withEuros = EST.replace(',0,p', ',1200,0,p')
      .replace(',,,1200', ',,1200')
      .replace('3.43', '3,43')
    expect(problemsOf(file(HEADER, withEuros))).toMatchObject([
      { column: 'share_gdp_pct', found: '3,43' },
    ])
  })

  it('a bare decimal comma that may be in one of several places', () => {
    const [found] = problemsOf(file(HEADER, POL.replace('28000.5', '28000,5')))
    expect(found).toMatchObject({ kind: 'decimal comma', line: 2, column: null })
    expect(found?.found).toContain('28000,5')
  })

  it('a row with a cell too few, and an empty line', () => {
    expect(problemsOf(file(HEADER, POL.slice(0, -1), '', EST))).toEqual([
      problem('wrong number of cells', { line: 2, found: '19', expected: '20' }),
      problem('wrong number of cells', { line: 3, found: '1', expected: '20' }),
    ])
  })

  it('a flag that is neither 0 nor 1, and a code that contradicts its flag', () => {
    const lines = [POL.replace('2024,1', '2024,yes'), EST.replace(',0,p', ',1,p')]
    expect(problemsOf(file(HEADER, ...lines))).toEqual([
      problem('not allowed', { line: 2, column: 'estimate', found: 'yes', expected: '0, 1' }),
      problem('not allowed', { line: 3, column: 'is_aggregate', found: '1', expected: '0' }),
    ])
  })

  it('a derived column that does not exist', () => {
    const [found] = problemsOf(file(HEADER, EST.replace('personnel_thousand', 'personel')))
    expect(found).toMatchObject({
      kind: 'not allowed',
      line: 2,
      column: 'derived',
      found: 'personel',
    })
  })

  it('a file cut off within a row, or before its last line break', () => {
    const whole = file(HEADER, POL, EST)
    expect(problemsOf(whole.slice(0, -27))).toEqual([
      problem('truncated', { line: 3, found: 'EST,Estonia,2024,1,3.43,,,,,,,,7.1' }),
    ])
    expect(problemsOf(whole.slice(0, -1))).toMatchObject([{ kind: 'truncated', line: 3 }])
    expect(problemsOf(whole.slice(0, 40))).toMatchObject([{ kind: 'truncated', line: 1 }])
  })

  it('a file that ends after its header', () => {
    expect(problemsOf(file(HEADER))).toEqual([problem('truncated', { line: 1 })])
  })

  it.each([
    ['nothing', '', ''],
    ['blank lines', '\n\n', ''],
    ['a web page', '<!doctype html>\n<title>404, not found</title>\n', '<!doctype html>'],
    ['columns separated by semicolons', file(HEADER.replaceAll(',', ';')), 'iso3;country;year'],
  ])('%s in place of a table', (_, text, found) => {
    const [only, ...others] = problemsOf(text)
    expect(only).toMatchObject({ kind: 'not a table', line: null })
    expect(only?.found.startsWith(found)).toBe(true)
    expect(others).toEqual([])
  })

  it('a quotation mark that does not close names the line', () => {
    const text = file(HEADER, POL, EST.replace('Estonia', '"Estonia'), NATO)
    expect(problemsOf(text)).toMatchObject([{ kind: 'truncated', line: 3 }])
    expect(problemsOf(text.replace('NATO Total', 'NATO" Total'))).toMatchObject([
      { kind: 'not a table', line: 3 },
    ])
  })

  it('lines are counted right after a cell with a line break in it', () => {
    const lines = [POL.replace('Poland', '"Po\nland"'), EST.replace('3.43', 'x')]
    expect(problemsOf(file(HEADER, ...lines))).toMatchObject([
      { line: 2, column: 'country', found: 'Po\nland' },
      { line: 4, found: 'x' },
    ])
  })

  it('all problems are told in the order of lines, but no more than twenty', () => {
    const wrong = Array.from({ length: 30 }, (_, index) => POL.replace('2024', `${index}`))
    const found = problemsOf(file(HEADER, ...wrong))
    expect(found).toHaveLength(20)
    expect(found.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2))
  })
})

describe('a real file that was spoiled', () => {
  const real = heldText('nato/2024-06-17.csv')
  const spoiled = (text: string) =>
    readRelease(
      text,
      madeRelease(),
      [
        ...new Map(
          [...real.matchAll(/^([A-Z]{3}),([^,]+)/gm)].map(([, code, name]) => [code, name]),
        ),
      ].map(([code = '', name = '']) => madeAlly(code, { name })),
      [],
      [],
    )

  it('is sound before', () => {
    expect(spoiled(real).ok).toBe(true)
  })

  it('with one decimal comma is refused with the line that holds it', () => {
    const line = real.split('\n').findIndex((text) => text.startsWith('POL,Poland,2024,')) + 1
    expect(spoiled(real.replace('POL,Poland,2024,1,4.1202', 'POL,Poland,2024,1,4,1202'))).toEqual({
      ok: false,
      problems: [problem('decimal comma', { line, column: 'share_gdp_pct', found: '4,1202' })],
    })
  })

  it('cut short anywhere within a line is refused', () => {
    for (const length of [10, 500, 1000, 20_000, real.length - 1]) {
      const text = real.slice(0, length).trimEnd()
      expect(spoiled(text)).toMatchObject({
        ok: false,
        problems: [{ kind: 'truncated', line: text.split('\n').length }],
      })
    }
  })
})

describe('the words for a problem', () => {
  it('name file, line and column, and how to mend it', () => {
    expect(
      describeProblem(
        problem('decimal comma', { line: 5, column: 'share_gdp_pct', found: '2,12' }),
      ),
    ).toEqual({
      what: 'data/nato/2024-06-17.csv, line 5, column share_gdp_pct: the number “2,12” has a decimal comma.',
      cure: 'Write it with a point: 2.12.',
    })
  })

  it('are of their own for each kind', () => {
    const kinds: readonly Problem['kind'][] = [
      'missing column',
      'duplicate column',
      'duplicate row',
      'unknown code',
      'unknown release',
      'not a year',
      'decimal comma',
      'not a number',
      'not allowed',
      'wrong number of cells',
      'truncated',
      'not a table',
      'not vouched for',
      'another format',
      'disagrees',
    ]
    const said = kinds.map((kind) =>
      describeProblem(problem(kind, { line: 3, found: 'this', expected: 'that' })),
    )
    expect(new Set(said.map(({ what }) => what)).size).toBe(kinds.length)
    expect(new Set(said.map(({ cure }) => cure)).size).toBe(kinds.length)
    for (const { what } of said) expect(what).toContain('data/nato/2024-06-17.csv, line 3: ')
  })

  it('say that a web page came in place of the file', () => {
    const { what } = describeProblem(problem('not a table', { found: '<!doctype html>' }))
    expect(what).toContain('web page')
  })

  it('of a file that could not be fetched name the server’s answer, or that there was none', () => {
    expect(describeUnreachable('allies.csv', 503).what).toBe(
      'data/allies.csv could not be loaded: the server answered with status 503.',
    )
    expect(describeUnreachable('allies.csv', null).what).toBe(
      'data/allies.csv could not be loaded: the server did not answer.',
    )
    expect(describeUnreachable('allies.csv', 'silent').what).toBe(
      'data/allies.csv could not be loaded: the server accepted the request and then sent nothing.',
    )
  })
})
