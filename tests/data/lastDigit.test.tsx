import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FigureDocument } from '../../src/figures/document/FigureDocument'
import { KINDS } from '../../src/figures/kinds'
import { readPublication } from '../../src/publish/publication'
import { csvOf, tableText } from '../../src/views/take/takenText'
import { releaseScene } from '../component/releaseScene'
import { english } from '../englishWords'

const [drawShares, drawMeasures] = await Promise.all([
  KINDS.ranking.load('en'),
  KINDS.ranking.loadMeasures('en'),
])

type Case = readonly [release: string, ally: string, year: number, measure: string, prints: string]

/** Worked out by hand from all digits of the sources: 1.5249698 is 1.52, although 1.525 would be 1.53. */
const SHARES: readonly Case[] = [
  ['2024-06-17', 'PRT', 2021, 'share', '1.52'],
  ['2024-06-17', 'MKD', 2017, 'share', '0.89'],
  ['2023-07-07', 'CZE', 2023, 'share', '1.50'],
  ['2019-06-25', 'ITA', 2019, 'share', '1.22'],
  ['2019-06-25', 'MNE', 2019, 'share', '1.65'],
]
const PARTS: readonly Case[] = [
  ['2024-06-17', 'BEL', 2014, 'personnelShare', '77.84'],
  ['2024-06-17', 'ROU', 2020, 'personnelShare', '59.20'],
  ['2024-06-17', 'ROU', 2022, 'personnelShare', '55.03'],
  ['2024-06-17', 'FRA', 2014, 'infrastructureShare', '2.33'],
  ['2024-06-17', 'NOR', 2016, 'infrastructureShare', '6.56'],
  ['2024-06-17', 'HRV', 2017, 'otherShare', '18.99'],
  ['2019-06-25', 'BEL', 2014, 'personnelShare', '77.84'],
  ['2019-06-25', 'DEU', 2018, 'personnelShare', '46.97'],
  ['2019-06-25', 'FRA', 2014, 'infrastructureShare', '2.33'],
  ['2019-06-25', 'HRV', 2017, 'otherShare', '18.99'],
  ['2025-08-28', 'HRV', 2024, 'equipment', '26.37'],
  ['2025-08-28', 'LUX', 2018, 'personnelShare', '33.42'],
  ['2025-08-28', 'SVK', 2014, 'personnelShare', '69.14'],
]
const ALL = [...SHARES, ...PARTS]

const published = new Map(
  (await readPublication('data'))
    .apiFiles()
    .map(({ path, content }) => [path, JSON.parse(String(content))]),
)

/** The value that a document of the API has for an ally and year. */
function inApi(release: string, ally: string, year: number, measure: string): number | null {
  const path = measure === 'share' ? release : `${release}/${measure}`
  const document = published.get(`api/v1/releases/${path}.json`)
  const row = document.series.find((one: { ally: string }) => one.ally === ally)
  return row.values[document.years.indexOf(year)]
}

function drawnIn(release: string, year: number, measure: string) {
  const scene = releaseScene(release, { year, measure: measure as 'share' })
  const draw = measure === 'share' ? drawShares : drawMeasures
  return { scene, drawn: draw(scene) }
}

/** The row of an ally in the HTML of an embed, and the whole. */
function inEmbed(release: string, ally: string, year: number, measure: string) {
  const { drawn } = drawnIn(release, year, measure)
  const setting = { words: english, link: 'https://example.org/', notice: null }
  const html = renderToStaticMarkup(<FigureDocument drawn={drawn} setting={setting} />)
  const table = html.slice(html.indexOf('<table'))
  return {
    html,
    row: table.match(new RegExp(`<tr[^>]*data-ally="${ally}".*?</tr>`, 's'))?.[0] ?? '',
  }
}

/** The row of an ally in a downloaded CSV. */
function inCsv(release: string, ally: string, year: number, measure: string) {
  const { scene, drawn } = drawnIn(release, year, measure)
  const { data } = Papa.parse<Record<string, string>>(csvOf(scene, drawn.figure, english), {
    comments: '#',
    header: true,
    skipEmptyLines: true,
  })
  return data.find((row) => row.Code === ally) ?? {}
}

/** A column of numbers drops a zero at the end: 59.20 is written 59.2 there. */
const isWritten = (cell: string, prints: string) =>
  cell === prints || cell === String(Number(prints))

describe('eighteen figures that were rounded twice print 0.01 less', () => {
  test('there are five shares and thirteen parts', () => {
    expect([SHARES.length, PARTS.length]).toEqual([5, 13])
  })

  test.each(ALL)('API: %s %s %i %s is %s', (release, ally, year, measure, prints) => {
    expect(inApi(release, ally, year, measure)).toBe(Number(prints))
    if (measure !== 'share') return
    const { allies } = published.get(`api/v1/releases/${release}/${year}.json`)
    expect(allies.find((one: { ally: string }) => one.ally === ally).share).toBe(Number(prints))
    const { vintages } = published.get(`api/v1/vintages/${year}.json`)
    const own = vintages.find((one: { release: { id: string } }) => one.release.id === release)
    const row = own.series.find((one: { ally: string }) => one.ally === ally)
    expect(row.values).toEqual([Number(prints)])
  })

  test.each(ALL)(
    'embed and its table: %s %s %i %s is %s',
    (release, ally, year, measure, prints) => {
      const { html, row } = inEmbed(release, ally, year, measure)
      expect(row).toContain(`data-value="${prints}"`)
      expect(row).toMatch(new RegExp(`>${prints.replace('.', '\\.')}[^\\d]`))
      expect(html).toContain(`${prints}%`)
    },
  )

  test.each(ALL)(
    'CSV and copied table: %s %s %i %s is %s',
    (release, ally, year, measure, prints) => {
      const cells = Object.values(inCsv(release, ally, year, measure))
      expect(cells.some((cell) => isWritten(cell, prints))).toBe(true)
      const { scene, drawn } = drawnIn(release, year, measure)
      const line = tableText(scene, drawn.figure, english)
        .split('\n')
        .find((text) => text.split('\t').includes(ally))
      expect(line?.split('\t').some((cell) => isWritten(cell, prints))).toBe(true)
    },
  )
})

/** Every cell of August 2025 that stays open, as it is held, rounded half up. */
const OPEN: readonly Case[] = [
  ['2025-08-28', 'DEU', 2023, 'share', '1.62'],
  ['2025-08-28', 'MNE', 2021, 'share', '1.56'],
  ['2025-08-28', 'MKD', 2017, 'share', '0.90'],
  ['2025-08-28', 'CZE', 2016, 'equipment', '6.70'],
  ['2025-08-28', 'MKD', 2015, 'equipment', '11.13'],
  ['2025-08-28', 'NOR', 2025, 'equipment', '31.44'],
  ['2025-08-28', 'ITA', 2022, 'personnelShare', '63.67'],
  ['2025-08-28', 'MKD', 2024, 'personnelShare', '49.66'],
  ['2025-08-28', 'BGR', 2015, 'infrastructureShare', '1.27'],
  ['2025-08-28', 'ESP', 2016, 'infrastructureShare', '0.97'],
  ['2025-08-28', 'FRA', 2014, 'infrastructureShare', '2.34'],
  ['2025-08-28', 'NLD', 2016, 'infrastructureShare', '3.90'],
  ['2025-08-28', 'CZE', 2021, 'otherShare', '28.59'],
  ['2025-08-28', 'HRV', 2024, 'otherShare', '13.23'],
  ['2025-08-28', 'TUR', 2024, 'otherShare', '17.89'],
  ['2025-08-28', 'ALB', 2022, 'realChange', '1.98'],
]

describe('sixteen figures that cannot be settled say so where they stand', () => {
  test.each(OPEN)('%s %s %i %s, held as %s', (release, ally, year, measure, prints) => {
    const said = /May be 0\.01 lower: our copy ends on \d+\.\d\d5/
    expect(inApi(release, ally, year, measure)).toBe(Number(prints))
    const path = measure === 'share' ? release : `${release}/${measure}`
    const { notes, series } = published.get(`api/v1/releases/${path}.json`)
    const note = notes.find(
      (one: { series: string; year: number; kind: string | null }) =>
        one.series === ally && one.year === year && one.kind === 'open tie',
    )
    expect(note.text).toMatch(said)
    const row = series.find((one: { ally: string }) => one.ally === ally)
    expect(row.mayBeLower).toContain(year)
    expect(inEmbed(release, ally, year, measure).row).toMatch(said)
    expect(Object.values(inCsv(release, ally, year, measure)).join(' ')).toMatch(said)
  })

  test('a share that is settled has no such mark', () => {
    const { series } = published.get('api/v1/releases/2024-06-17.json')
    expect(series.filter((row: object) => 'mayBeLower' in row)).toEqual([])
  })
})
