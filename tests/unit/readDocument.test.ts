import { describe, expect, test } from 'vitest'
import { RefusedDocument } from '../../src/wire/checked'
import {
  readMeasureDocument,
  readReleaseDocument,
  readVintagesDocument,
} from '../../src/wire/readDocument'
import {
  measureDocument,
  releaseDocument,
  vintagesDocument,
  yearVintagesDocument,
} from '../../src/wire/releaseDocument'
import { madeAlly, madeFigures, madeRelease } from './madeFigures'
import { madeReference } from './madeReference'

const allies = [madeAlly('POL'), madeAlly('DEU'), madeAlly('ESP')]
const reference = { ...madeReference(), allies }
const first = madeFigures({ POL: '4.12', DEU: '2.00†', NATO_TOTAL: '2.7' }, { allies })
const second = madeFigures(
  { POL: '4.20', ESP: '2.1' },
  { allies, release: madeRelease({ id: '2025-08-28' }) },
)
const all = [first, second]
const FILE = 'a.json'

/** What travels, as it arrives. */
const sent = (document: unknown) => JSON.parse(JSON.stringify(document))
const own = () => sent(releaseDocument(first, all, reference))
const read = (content: unknown, id = '2024-06-17') => readReleaseDocument(content, FILE, id)

/** Where a document is refused; `null` where it is read. */
function placeOf(reading: () => unknown): string | null {
  try {
    reading()
    return null
  } catch (error) {
    if (error instanceof RefusedDocument) return error.place
    throw error
  }
}

describe('a document of the API', () => {
  test('is read as it was written', () => {
    expect(read(own())).toEqual(releaseDocument(first, all, reference))
    const year = sent(yearVintagesDocument(all, 2024, reference))
    expect(readVintagesDocument(year, FILE, 2024)).toEqual(year)
    const whole = sent(vintagesDocument(all, reference))
    expect(readVintagesDocument(whole, FILE, null)).toEqual(whole)
  })

  test('may hold fields that this build does not know; they are left out', () => {
    expect(read({ ...own(), checksum: 'sha256-…' })).toEqual(own())
  })

  test('is refused, with the file and the place, if it is another release’s', () => {
    expect(placeOf(() => read(own(), '2025-08-28'))).toBe('a.json release')
  })

  test.each<[string, (document: ReturnType<typeof own>) => void, string]>([
    ['a share is a text', (d) => (d.series[0].values[0] = '4.12'), ' series 0 values 0'],
    ['a share is more than 100 %', (d) => (d.series[0].values[0] = 412), ' series 0 values 0'],
    ['a share is below nothing', (d) => (d.series[0].values[0] = -0.01), ' series 0 values 0'],
    ['a row is nobody’s', (d) => (d.series[0].ally = 'XYZ'), ' series 0 ally'],
    ['a status is not known', (d) => (d.series[0].statuses[0] = 'guess'), ' series 0 statuses 0'],
    ['a list is none', (d) => (d.series = {}), ' series'],
    ['a field is missing', (d) => (d.release.concept = undefined), ' release concept'],
    [
      'a mark is none that can be typed',
      (d) => d.thresholds.push({ value: 5, stages: [] }),
      ' thresholds 0 value',
    ],
    [
      'a newer release’s share is none',
      (d) => (d.later[0].series[0].values[0] = true),
      ' later 0 series 0 values 0',
    ],
    ['an ally stands in it twice', (d) => d.series.push(d.series[0]), ''],
    ['a row is too short', (d) => d.series[0].values.pop(), ''],
    ['a figure is said to be there and is not', (d) => (d.series[0].values[0] = null), ''],
    ['there is a figure that is said to be missing', (d) => (d.series[2].values[0] = 2), ''],
  ])('is refused where %s', (_, spoil, place) => {
    const document = own()
    spoil(document)
    expect(placeOf(() => read(document))).toBe(`${FILE}${place}`)
  })

  test('is refused where it is no document at all', () => {
    for (const content of [null, 'Not found', [], 5, { allies: null }]) {
      expect(
        placeOf(() => read(content)),
        String(content),
      ).not.toBeNull()
    }
  })

  test('of one year is refused where it holds another', () => {
    const year = sent(yearVintagesDocument(all, 2024, reference))
    expect(placeOf(() => readVintagesDocument(year, FILE, 2023))).toBe('a.json vintages 0')
  })
})

describe('the document of a measure', () => {
  const gdp = {
    ...first,
    rows: new Map(
      [...first.rows].map(([key, row]) => [
        key,
        { ...row, values: new Map([['realChange' as const, -1250]]), derived: new Set<never>() },
      ]),
    ),
  }
  const document = () => sent(measureDocument(gdp, 'realChange', reference))

  test('is read as it was written, figures below nothing among them', () => {
    const content = document()
    expect(content.series[0].values).toEqual([-12.5])
    expect(readMeasureDocument(content, FILE, '2024-06-17', 'realChange', allies)).toEqual(content)
  })

  test('is refused where it is another measure’s, another release’s, or names an ally that the release does not', () => {
    const place = (measure: 'gdp' | 'realChange', id: string, known = allies) =>
      placeOf(() => readMeasureDocument(document(), FILE, id, measure, known))
    expect(place('gdp', '2024-06-17')).toBe('a.json measure')
    expect(place('realChange', '2025-08-28')).toBe('a.json release')
    expect(place('realChange', '2024-06-17', allies.slice(1))).toBe('a.json series 0 ally')
  })
})
