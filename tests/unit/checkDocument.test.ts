import { describe, expect, test } from 'vitest'
import { checkMeasure, checkRelease, checkVintages } from '../../src/wire/checkDocument'
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

/** What travels, as it arrives. */
const sent = (document: unknown) => JSON.parse(JSON.stringify(document))
const own = () => sent(releaseDocument(first, all, reference))
const check = (document: ReturnType<typeof own>, id = '2024-06-17') => checkRelease(document, id)

/** Why a document is refused; `null` where it is not. */
function reasonOf(checking: () => void): string | null {
  try {
    checking()
    return null
  } catch (reason) {
    return String(reason)
  }
}

describe('a document of the API', () => {
  test('is sound as it was written, and may hold fields that this build does not know', () => {
    expect(reasonOf(() => check(own()))).toBeNull()
    expect(reasonOf(() => check({ ...own(), checksum: 'sha256-…' }))).toBeNull()
    const year = sent(yearVintagesDocument(all, 2024, reference))
    expect(reasonOf(() => checkVintages(year, 2024))).toBeNull()
    const whole = sent(vintagesDocument(all, reference))
    expect(reasonOf(() => checkVintages(whole, null))).toBeNull()
  })

  test('is refused, with what is wrong in it, if it is another release’s', () => {
    expect(reasonOf(() => check(own(), '2025-08-28'))).toBe('release')
  })

  test.each<[string, (document: ReturnType<typeof own>) => void, string]>([
    ['a share is a text', (d) => (d.series[0].values[0] = '4.12'), 'POL'],
    ['a share is more than 100 %', (d) => (d.series[0].values[0] = 412), 'POL'],
    ['a share is below nothing', (d) => (d.series[0].values[0] = -0.01), 'POL'],
    ['a row is nobody’s', (d) => (d.series[0].ally = 'XYZ'), 'XYZ'],
    ['a status is not known', (d) => (d.series[0].statuses[0] = 'guess'), 'POL'],
    ['a list is none', (d) => (d.series = {}), 'TypeError'],
    ['a field is missing', (d) => (d.release.concept = undefined), 'release'],
    [
      'a mark is none that can be typed',
      (d) => d.thresholds.push({ value: 5, stages: [] }),
      'release',
    ],
    ['a newer release’s share is none', (d) => (d.later[0].series[0].values[0] = true), 'POL'],
    ['an ally stands in it twice', (d) => d.series.push(d.series[0]), 'POL'],
    ['a row is too short', (d) => d.series[0].values.pop(), 'POL'],
    [
      'a newer release is on no concept that is known',
      (d) => (d.later[0].release.concept = 'x'),
      'release',
    ],
    ['it has three decimals', (d) => (d.release.decimals = 3), 'release'],
    ['an ally joined in no year', (d) => (d.allies[0].accessionYear = '1949'), 'release'],
    ['a figure is said to be there and is not', (d) => (d.series[0].values[0] = null), 'POL'],
    ['there is a figure that is said to be missing', (d) => (d.series[2].values[0] = 2), 'ESP'],
  ])('is refused where %s', (_, spoil, what) => {
    const document = own()
    spoil(document)
    expect(reasonOf(() => check(document))).toContain(what)
  })

  test('is refused where it is no document at all', () => {
    for (const content of [{}, null, 'Not found', [], 5, { allies: null }]) {
      expect(
        reasonOf(() => check(content)),
        String(content),
      ).not.toBeNull()
    }
  })

  test('of one year is refused where it holds another', () => {
    const year = sent(yearVintagesDocument(all, 2024, reference))
    expect(reasonOf(() => checkVintages(year, 2023))).toBe('years')
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

  test('is sound as it was written, figures below nothing among them', () => {
    const content = document()
    expect(content.series[0].values).toEqual([-12.5])
    expect(reasonOf(() => checkMeasure(content, '2024-06-17', 'realChange', allies))).toBeNull()
  })

  test('is refused where it is another measure’s, another release’s, or names an ally that the release does not', () => {
    const reason = (measure: 'gdp' | 'realChange', id: string, known = allies) =>
      reasonOf(() => checkMeasure(document(), id, measure, known))
    expect(reason('gdp', '2024-06-17')).toBe('release')
    expect(reason('realChange', '2025-08-28')).toBe('release')
    expect(reason('realChange', '2024-06-17', allies.slice(1))).toBe('POL')
  })
})
