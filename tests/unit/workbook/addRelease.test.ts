import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNatoWorkbook } from '../../../src/ingest/natoWorkbook/natoWorkbook'
import { openWorkbook } from '../../../src/ingest/workbook/workbook'
import { refusedFacts, refusedTables } from '../../../src/publish/newRelease/newRelease'
import { workedOutText } from '../../workedOut'
import { workedOutFolder } from '../../workedOutFolder'
import { ALLIES, type MadeRelease } from './madeRelease'
import { type MadeSheet, madeWorkbook } from './madeWorkbook'
import { layout2024, layout2025 } from './natoLayouts'

const folder = mkdtempSync(join(tmpdir(), 'release-'))
/** Data as they were when the expectations below were worked out, to which the command adds. */
const OUT = workedOutFolder()
const ELSEWHERE = workedOutFolder()
const RELEASE: MadeRelease = {
  first: 2014,
  last: 2027,
  base: 2021,
  decimals: null,
  cells: { 'DEU 2027 share_gdp_pct': '..' },
}

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as a shell would. */
function addRelease(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['data/addRelease.mjs', ...given], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
  return { status, stdout, stderr }
}

function made(name: string, sheets: readonly MadeSheet[]): string {
  writeFileSync(join(folder, name), madeWorkbook(sheets))
  return name
}

/** One checksum over every file of a folder, with its name. */
function checksumOf(path: string): string {
  const files = (readdirSync(path, { recursive: true }) as string[]).toSorted()
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(file)
    if (statSync(join(path, file)).isFile()) hash.update(readFileSync(join(path, file)))
  }
  return hash.digest('hex')
}

/** A command starts Vite each time. */
const SLOW = 60_000

const rowsOf = (file: string) => readFileSync(join(OUT, file), 'utf8').split('\n')
const rowsWith = (file: string, start: string) =>
  rowsOf(file).filter((row) => row.startsWith(start))

describe('a release is added to a copy of data/', { timeout: SLOW }, () => {
  const before = checksumOf('data')
  let said: ReturnType<typeof addRelease>

  beforeAll(() => {
    const file = made('next.xlsx', layout2025(RELEASE))
    said = addRelease(
      file,
      '--date',
      '2027-06-20',
      '--cut-off',
      '2027-06-01',
      '--address',
      'https://www.nato.int/next',
      '--out',
      OUT,
    )
  }, SLOW)

  test('with its file, and data/ itself stays as it is', () => {
    expect(said.stderr).toBe('')
    expect(said.status).toBe(0)
    expect(checksumOf('data')).toBe(before)
    // 31 allies and two aggregates with 14 years, Iceland with 14.
    expect(rowsWith('nato/2027-06-20.csv', '').filter((row) => row !== '')).toHaveLength(
      1 + 34 * 14,
    )
  })

  test('with figures and estimate marks in the columns of the other releases', () => {
    const [header] = rowsOf('nato/2027-06-20.csv')
    expect(header).toBe(workedOutText('nato/2026-07-07.csv').split('\n')[0])
    // Belgium is the second ally: 1.05 + 0.01 x 5 = 1.10% of 25,000 in 2019; 2027 is an estimate.
    expect(rowsWith('nato/2027-06-20.csv', 'BEL,Belgium,2019,')[0]).toMatch(
      /^BEL,Belgium,2019,0,1\.1,[\d.]+,550,275,50000,25000,/,
    )
    expect(rowsWith('nato/2027-06-20.csv', 'BEL,Belgium,2027,')[0]).toMatch(
      /^BEL,Belgium,2027,1,1\.18,/,
    )
    expect(rowsWith('nato/2027-06-20.csv', 'DEU,Germany,2027,')[0]).toMatch(/^DEU,Germany,2027,1,,/)
  })

  test('with its row, the cell that NATO left empty, coverage and hash', () => {
    expect(rowsWith('releases.csv', '2027-06-20')[0]).toContain(
      ',https://www.nato.int/next,2027-06-01,2026 2027,2021,defence expenditure,2,workbook,',
    )
    expect(rowsWith('gaps.csv', '2027-06-20')).toEqual([
      '2027-06-20,DEU,2027,share_gdp_pct,https://www.nato.int/next',
    ])
    expect(rowsWith('releases.csv', '2027-06-20,2027-06-20,')).toHaveLength(1)
    // 1 + 0.05 x place + 0.13 from place 0: from 18 to 30 of the 31 allies with armed forces.
    expect(rowsWith('counts.csv', '2027-06-20,2027,2,')).toEqual(['2027-06-20,2027,2,13,0,32'])
    expect(rowsWith('coverage.csv', '2027-06-20,2027,share')).toEqual([
      '2027-06-20,2027,share,full',
    ])
    const hash = createHash('sha256')
      .update(readFileSync(join(OUT, 'nato/2027-06-20.csv')))
      .digest('hex')
    expect(rowsOf('landed.csv').at(-2)).toBe(`2027-06-20,${hash}`)
    expect(readFileSync(join(OUT, 'datapackage.json'), 'utf8')).toContain(
      `"hash": "sha256:${hash}"`,
    )
  })

  test('and every other row is carried as it was', () => {
    const files = 'releases.csv gaps.csv ties.csv notes.csv landed.csv coverage.csv counts.csv'
    for (const file of files.split(' ')) {
      const own = rowsOf(file).filter((row) => !row.startsWith('2027-06-20'))
      expect(own.join('\n')).toBe(workedOutText(file))
    }
  })

  test('with a report against the newest release', () => {
    expect(said.stdout).toContain('Compared with: 2026-07-07')
    expect(said.stdout).toContain(
      'concept: core defence expenditure before, defence expenditure now',
    )
    // The invented share of Poland, the 24th ally, in 2024: 1 + 0.05 x 23 + 0.01 x 10 = 2.25.
    expect(said.stdout).toMatch(/Poland 2024, mark 3%: now below \([\d.]+ before, 2\.25 now\)/)
    expect(said.stdout).toMatch(
      /Poland 2024: [\d.]+ before, 2\.25 now \(-[\d.]+ points, of another concept\)/,
    )
    expect(said.stdout).toContain('2027: Germany (unpublished)')
    expect(said.stdout).toContain('--title was not given')
    expect(said.stdout).toMatch(
      /Draft for the CHANGELOG[^\n]*\n- 2027-06-20, Defence Expenditure of NATO Countries \(2014-2027\)/,
    )
  })

  test('and its own file, with our columns, adds the same release again elsewhere', () => {
    const own = [join(OUT, 'nato/2027-06-20.csv'), '--date', '2027-06-20', '--price-base', '2021']
    const unsaid = addRelease(...own, '--out', ELSEWHERE)
    expect([unsaid.status, unsaid.stderr]).toEqual([
      1,
      expect.stringContaining('add --concept "core defence expenditure"'),
    ])
    const again = addRelease(...own, '--concept', 'defence expenditure', '--out', ELSEWHERE)
    expect(again.stderr).toBe('')
    expect(readFileSync(join(ELSEWHERE, 'nato/2027-06-20.csv'), 'utf8')).toBe(
      readFileSync(join(OUT, 'nato/2027-06-20.csv'), 'utf8'),
    )
  })
})

describe('what is said on the command line', () => {
  const said = {
    date: '2026-11-01',
    title: '',
    document: '',
    address: '',
    cutOff: '',
    concept: '',
    priceBase: '',
  }

  test('is taken when it can be true', () => {
    expect(refusedFacts(said)).toBeNull()
    expect(
      refusedFacts({ ...said, cutOff: '2026-10-01', address: 'https://www.nato.int/x' }),
    ).toBeNull()
  })

  test.each([
    [{ date: '' }, 'never read from the file'],
    [{ date: '2026-02-30' }, '--date 2026-02-30 is no day'],
    [{ date: '2026-7-1' }, '--date 2026-7-1 is no day'],
    [{ cutOff: '2026-12-01' }, 'is after --date'],
    [{ address: 'nato.int' }, 'begins with https://'],
    [{ concept: 'spending' }, '--concept spending is not known'],
    [{ priceBase: '21' }, '--price-base 21 is no year'],
  ])('%o is refused', (wrong, sentence) => {
    expect(refusedFacts({ ...said, ...wrong })).toContain(sentence)
  })

  test.each([
    ['2024-06-17', null],
    ['2025-03-01', null],
    ['2023-06-17', 'The tables end in 2024, and --date says 2023-06-17'],
    ['2026-01-01', null],
  ])('tables that end in 2024 and the day %s', (date, sentence) => {
    const opened = openWorkbook(madeWorkbook(layout2024({ ...RELEASE, last: 2024, cells: {} })))
    const read = opened.ok ? readNatoWorkbook(opened.value, ALLIES) : null
    if (!read?.ok) throw new Error('the tables were not read')
    const refused = refusedTables(read.value, date, ALLIES, false)
    if (sentence === null) expect(refused).toBeNull()
    else expect(refused).toContain(sentence)
  })
})

describe('a release is refused, and nothing is written', { timeout: SLOW }, () => {
  const good = layout2024({ ...RELEASE, last: 2026 })
  const broken = (cells: MadeSheet['cells']) =>
    good.map((sheet) =>
      sheet.name === 'TABLE3' ? { ...sheet, cells: { ...sheet.cells, ...cells } } : sheet,
    )
  const date = ['--date', '2026-11-01']

  test.each([
    [
      'with a name that is no ally',
      broken({ C11: 'Albanya' }),
      date,
      'Table 3 (sheet TABLE3, cell C11) has figures for “Albanya”',
    ],
    ['with a slipped point', broken({ D11: 10 }), date, 'cell D11): spending over GDP gives 1'],
  ])('%s', (_, sheets, given, sentence) => {
    const before = checksumOf('data')
    const { status, stdout, stderr } = addRelease(
      made('broken.xlsx', sheets),
      ...given,
      '--out',
      'nowhere',
      '--json',
    )
    expect(status).toBe(1)
    expect(stderr).toContain(sentence)
    expect(stderr).toContain('Nothing was written.')
    const refusal = { sentence: expect.stringContaining(sentence) }
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'refuse', values: [], refusal })
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
    expect(checksumOf('data')).toBe(before)
  })

  test('when it is held already, though a dry run may compare it', () => {
    const before = checksumOf('data')
    const file = join(process.cwd(), 'data/nato/2025-08-28.csv')
    const held = addRelease(file, '--date', '2025-08-28')
    expect([held.status, held.stderr]).toEqual([1, expect.stringContaining('is held already')])
    expect(checksumOf('data')).toBe(before)
  })

  test('unless somebody compared the slipped point with what NATO printed', () => {
    const { status } = addRelease(
      made('printed.xlsx', broken({ D11: 10 })),
      ...date,
      '--as-printed',
      '--dry-run',
    )
    expect(status).toBe(0)
  })
})
