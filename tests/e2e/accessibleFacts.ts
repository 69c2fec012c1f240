import type { ChartKind } from '../../src/domain/view/view'
import {
  allyNames,
  type DataRow,
  hundredthsOf,
  publishedShares,
  readDataRows,
  twoDecimals,
} from './publishedShares'

/** One thing that a chart shows: whose or of what mark, when, how much, and on which side that is. */
export type Fact = string

const NEWEST = '2026-07-07'
const YEARS = Array.from({ length: 13 }, (_, index) => String(2014 + index))
/** The allies that charts over years begin with, and NATO's own rows: as the page names them. */
const FIRST_SEVEN = ['USA', 'POL', 'EST', 'GBR', 'FRA', 'DEU', 'ESP']
const AGGREGATES = { NATO_TOTAL: 'NATO total', NATO_EUR_CAN: 'NATO Europe and Canada' }
const ALL = 'all allies'
/** The later table of a year that NATO spoke of, of the same concept where there is one: of 2025 that of August is no later one. */
const tableOf = (year: string) => (year === '2025' ? NEWEST : '2025-08-28')

const MONTHS =
  'January February March April May June July August September October November December'

/** `2024-06-17` as it is written: "17 June 2024". */
function written(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS.split(' ')[Number(month) - 1]} ${year}`
}

const fact = (...parts: readonly (string | number)[]): Fact => parts.join(' | ')
const side = (share: string, mark: number) => (hundredthsOf(share) >= mark ? 'meets' : 'below')

/** What the files in `data/` hold of all that a kind's chart shows in its default view, read without any code of the site. */
export async function heldFacts(chart: ChartKind): Promise<readonly Fact[]> {
  switch (chart) {
    case 'ranking':
      return shareFacts(null, ['2026'], Object.keys(AGGREGATES))
    case 'map':
      return shareFacts(null, ['2026'], [])
    case 'trend':
      return shareFacts(FIRST_SEVEN, YEARS, [])
    case 'path':
      return shareFacts(FIRST_SEVEN, YEARS.slice(2), [])
    case 'change':
      return shareFacts(null, ['2014', '2026'], Object.keys(AGGREGATES))
    case 'balance':
      return [...(await shareFacts(null, ['2026'], [])), ...(await equipmentFacts())]
    case 'count':
      return (
        await Promise.all([200, 300].flatMap((mark) => YEARS.map((year) => countFact(mark, year))))
      ).flat()
    case 'revisions':
      return revisionFacts('2024')
    case 'announced':
      return announcedFacts()
  }
}

/** Shares of allies, of all of them where none are named, and of NATO's own rows. */
async function shareFacts(
  allies: readonly string[] | null,
  years: readonly string[],
  aggregates: readonly string[],
): Promise<readonly Fact[]> {
  const names = await allyNames()
  const since = await accessions()
  const shares = await Promise.all(years.map((year) => publishedShares(NEWEST, year)))
  return shares.flat().flatMap(({ code, year, share }) => {
    const own = AGGREGATES[code as keyof typeof AGGREGATES]
    if (own !== undefined)
      return aggregates.includes(code) ? [fact(own, year, share, 'uncounted')] : []
    const name = names.get(code)
    if (name === undefined || (allies !== null && !allies.includes(code))) return []
    const isAlly = (since.get(code) ?? 0) <= Number(year)
    return [fact(name, year, share, isAlly ? side(share, 200) : 'uncounted')]
  })
}

async function equipmentFacts(): Promise<readonly Fact[]> {
  const names = await allyNames()
  return (await rowsOf(NEWEST, '2026')).flatMap((row) => {
    const name = names.get(row.iso3 ?? '')
    const part = row.equipment_share_pct ?? ''
    if (name === undefined || part === '') return []
    return [fact(name, 'equipment', twoDecimals(part), side(part, 2000))]
  })
}

/** How many allies of a year a release has at or above a mark. */
async function countFact(mark: number, year: string): Promise<readonly Fact[]> {
  return [fact(`${mark / 100}%`, year, await countIn(NEWEST, year, mark), await alliesOf(year))]
}

async function countIn(release: string, year: string, mark: number): Promise<number> {
  const since = await accessions()
  return (await publishedShares(release, year)).filter(
    ({ code, share }) => (since.get(code) ?? 9999) <= Number(year) && hundredthsOf(share) >= mark,
  ).length
}

async function alliesOf(year: string): Promise<number> {
  return [...(await accessions()).values()].filter((from) => from <= Number(year)).length
}

/** An ally's share of one year in each release, with as many decimals as NATO printed. */
async function revisionFacts(year: string): Promise<readonly Fact[]> {
  const names = await allyNames()
  const releases = await readDataRows('data/releases.csv')
  const all = releases.map(async ({ id = '', day = '', decimals }) =>
    (await publishedShares(id, year)).flatMap(({ code, share }) => {
      const name = names.get(code)
      return name === undefined
        ? []
        : [
            fact(
              name,
              written(day),
              decimals === '1' ? share.slice(0, -1) : share,
              side(share, 200),
            ),
          ]
    }),
  )
  return (await Promise.all(all)).flat()
}

/** Every count that NATO announced before the later table, and what the later table of its year has. */
async function announcedFacts(): Promise<readonly Fact[]> {
  const stated = (await readDataRows('data/stated_counts.csv')).filter(
    ({ threshold, year = '', said = '' }) =>
      threshold === '2' && YEARS.includes(year) && said < tableOf(year),
  )
  const years = [...new Set(stated.map(({ year = '' }) => year))]
  const tables = years.map(async (year) => {
    return fact('table', year, written(tableOf(year)), await countIn(tableOf(year), year, 200))
  })
  return [
    ...stated.map(({ year = '', number = '', said = '' }) =>
      fact('NATO', year, written(said), number === '' ? ALL : number),
    ),
    ...(await Promise.all(tables)),
  ]
}

async function rowsOf(release: string, year: string): Promise<readonly DataRow[]> {
  return (await readDataRows(`data/nato/${release}.csv`)).filter((row) => row.year === year)
}

/** The year of accession of each ally. */
async function accessions(): Promise<ReadonlyMap<string, number>> {
  const rows = await readDataRows('data/allies.csv')
  return new Map(rows.map((row) => [row.iso3 ?? '', Number(row.accession_year)]))
}

/** The same as the name of a mark tells it: nothing where it tells no figure. */
export function toldFacts(chart: ChartKind, name: string): readonly Fact[] {
  if (chart === 'count') return toldCount(name)
  if (chart === 'revisions') return toldRevisions(name)
  if (chart === 'announced') return toldAnnounced(name)
  const [, whose = '', year = '2026', share = '', said = ''] =
    /^(.+?), (?:(\d{4}), )?([\d.]+)%, (?:actual|estimate), (.+)$/.exec(name) ?? []
  if (whose === '') return []
  const [, part] = /; ([\d.]+)% of core defence spending on equipment, /.exec(said) ?? []
  return [
    fact(whose, year, share, toldSide(said.split(';')[0] ?? '', '2%')),
    ...(part === undefined ? [] : [fact(whose, 'equipment', part, toldSide(said, '20%'))]),
  ]
}

/** An ally that joined in between is on a side in the later year, though its crossing is not counted. */
function toldSide(said: string, mark: string): string {
  if (said.includes(`at or above ${mark}`)) return 'meets'
  if (said.includes(`below ${mark}`)) return 'below'
  return said.includes('not counted') ? 'uncounted' : said
}

function toldCount(name: string): readonly Fact[] {
  const [, year, count, allies, mark] =
    /^(\d{4}): (\d+) of (\d+) allies at or above ([\d.]+%)/.exec(name) ?? []
  return year && count && allies && mark ? [fact(mark, year, count, allies)] : []
}

function toldRevisions(name: string): readonly Fact[] {
  const [, ally, said] = /^(.+?): (.+?%)(?:\. .*|\.)$/.exec(name) ?? []
  if (ally === undefined || said === undefined) return []
  return said
    .split('; ')
    .flatMap((stretch) =>
      [...stretch.matchAll(/([\d.]+)%[^(,]*\(([^)]+)\)/g)].map(([, share = '', day = '']) =>
        fact(ally, day, share, toldSide(stretch, '2%')),
      ),
    )
}

function toldAnnounced(name: string): readonly Fact[] {
  const [, year, announced, day, count] =
    /^(\d{4}): NATO announced (.+); its table of (\d+ \w+ \d+)\b.* has (\d+)\.$/.exec(name) ?? []
  if (!year || !announced || !day || !count) return []
  const stated = [...announced.matchAll(/(\d+|“all allies”) \(([^)]+)\)/g)]
  return [
    ...stated.map(([, number = '', said = '']) =>
      fact('NATO', year, said, number.replaceAll(/[“”]/g, '')),
    ),
    fact('table', year, day, count),
  ]
}
