import { describe, expect, test } from 'vitest'
import { balancesIn, countBalances } from '../../src/domain/verdict/balance'
import { balanceFigure } from '../../src/figures/balance/balanceFigure'
import { layoutBalance } from '../../src/figures/balance/balanceLayout'
import { textWidth } from '../../src/figures/ink/textWidth'
import { releaseScene } from '../component/releaseScene'
import { english as drawingEnglish } from '../englishWords'

const balanceIn = (release: string, view: Parameters<typeof releaseScene>[1]) =>
  balanceFigure(releaseScene(release, { chart: 'balance', ...view }), drawingEnglish)

describe('2024 in the release of 17 June 2024', () => {
  const figure = balanceIn('2024-06-17', { year: 2024 })
  const within = (quadrant: string) =>
    figure.points.filter((point) => point.quadrant === quadrant).map((point) => point.series)

  test('23 of 32 allies were to reach both, nobody 2% alone, six 20% alone, two neither', () => {
    expect(within('both')).toHaveLength(23)
    expect(within('share')).toEqual([])
    expect(within('equipment').toSorted()).toEqual(['ESP', 'HRV', 'ITA', 'LUX', 'PRT', 'SVN'])
    expect(within('neither').toSorted()).toEqual(['BEL', 'CAN'])
    expect(figure.finding).toBe(
      '23 of 32 allies were expected to reach both 2% of GDP and 20% on equipment in 2024. 6 only on equipment; 2 on neither.',
    )
    expect(figure.caption).toMatch(/31 allies have both figures; Iceland has no armed forces\.$/)
  })

  test('Poland has 4.12% of GDP, and 51.13% of its expenditure goes to equipment', () => {
    const [first] = figure.points
    expect(first?.label).toBe(
      'Poland, 4.12%, estimate, at or above 2%; 51.13% of defence spending on equipment, at or above 20%',
    )
    expect(first?.equipment).toBe(5113)
  })

  test('Iceland is named with the reason, and the table has a row for each of the 32', () => {
    expect(figure.absent.map((row) => [row.name, row.reason])).toEqual([
      ['Iceland', 'no armed forces'],
    ])
    expect(figure.table.rows).toHaveLength(32)
    const equipment = figure.table.columns.findIndex(({ key }) => key === 'equipment')
    const belgium = figure.table.rows.find((row) => row.series === 'BEL')
    expect(belgium?.value).toBe(130)
    expect(belgium?.cells[equipment]?.text).toBe('15.16')
    expect(belgium?.cells[equipment + 1]?.text).toBe('below 20%')
  })

  test('the marks say what they are', () => {
    expect(figure.equipmentMark.label).toBe('20% on equipment, NATO guideline since 2014')
    expect(figure.marks.map((mark) => mark.label)).toEqual([
      '2%, NATO guideline since 2006',
      '3%, proposed 2024, not NATO policy',
    ])
  })

  test('at 3% only the five at or above it are at both', () => {
    const { points } = balanceIn('2024-06-17', { year: 2024, threshold: 300 })
    const both = points.filter((point) => point.quadrant === 'both').map((point) => point.series)
    expect(both).toEqual(['POL', 'EST', 'USA', 'LVA', 'GRC'])
  })
})

test('in 2014 two allies were at both: the United Kingdom and the United States; Greece at 2% alone', () => {
  const figure = balanceIn('2024-06-17', { year: 2014 })
  expect(figure.finding).toContain(
    '2 of 28 allies were at or above both 2% of GDP and 20% on equipment in 2014',
  )
  expect(figure.points.find((point) => point.series === 'GRC')?.quadrant).toBe('share')
  const { figures } = releaseScene('2024-06-17', {})
  const count = countBalances(figures, 2014, balancesIn(figures, 2014, 200))
  // Estonia, France, Luxembourg, Norway and Türkiye; Sweden had not joined.
  expect(count.quadrants.equipment).toEqual(['EST', 'FRA', 'LUX', 'NOR', 'TUR'])
})

test('on core defence spending 16 allies were at both in 2024, the Netherlands at 2% alone', () => {
  const { finding, points } = balanceIn('2026-07-07', { year: 2024 })
  expect(finding).toBe(
    '16 of 32 allies were at or above both 2% of GDP and 20% on equipment in 2024. 11 only on equipment; the Netherlands only on GDP; 3 on neither.',
  )
  const alone = points.filter((point) => point.quadrant === 'share').map((point) => point.series)
  expect(alone).toEqual(['NLD'])
})

test('who lacks one figure is named with the other one: Denmark in 2025', () => {
  const { absent, finding } = balanceIn('2025-08-28', { year: 2025 })
  expect(absent.map((row) => [row.series, row.reason])).toEqual([
    ['DNK', 'share of GDP: 3.22%; on equipment: not in our copy'],
    ['DEU', 'no figure published by NATO'],
    ['ISL', 'no armed forces'],
  ])
  expect(finding).toMatch(/^At least \d+ of 32 allies/)
})

describe('labels lie on no other label', () => {
  test.each([
    ['2024-06-17', 2014],
    ['2024-06-17', 2024],
    ['2025-08-28', 2025],
    ['2026-07-07', 2026],
  ] as const)('at 320 px and wide, in the release of %s for %i', (release, year) => {
    const figure = balanceIn(release, { year })
    const layout = layoutBalance(figure, { idPrefix: 't', isRoomy: false, size: null })
    const [tight, middle, wide] = layout.labellings
    for (const [labelling, width] of [
      [tight, 226],
      [tight, 242],
      [tight, 474],
      [middle, 482],
      [middle, 546],
      [middle, 700],
      [wide, 1060],
    ] as const) {
      const boxes = (labelling?.places ?? []).map(({ point, place }) => {
        const name = labelling?.isNamed ? point.name : point.shortName
        const text = [name, ...point.noteSigns].join(' ')
        const long = textWidth(text, labelling?.isNamed ? 12 : 11)
        const start = { start: 0, middle: long / 2, end: long }[place.anchor]
        const left = layout.partOf(point.value) * width + place.dx - start
        const top = layout.yOf(point.equipment) + place.dy - 6
        return { text, left, top, right: left + long, bottom: top + 12 }
      })
      const overlaps = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.text} and ${b.text} at ${width}`),
      )
      expect(boxes).toHaveLength(figure.points.length)
      expect(overlaps).toEqual([])
    }
  })
})

describe('on a phone, for 2026, a line that leads to a code', () => {
  const figure = balanceIn('2026-07-07', { year: 2026 })
  const layout = layoutBalance(figure, { idPrefix: 't', isRoomy: false, size: null })
  const places = layout.labellings[0]?.places ?? []
  const far = places.filter(({ place }) => place.isFar)

  test('is at most 42 px long', () => {
    const long = far.filter(({ place }) => Math.hypot(place.dx, place.dy) > 42.5)
    expect(long.map(({ point }) => point.series)).toEqual([])
  })

  test.each([232, 299, 330])('runs through no other code in a plot of %i px', (width) => {
    const at = ({ point }: (typeof places)[number]) =>
      [layout.partOf(point.value) * width, layout.yOf(point.equipment)] as const
    const hits = far.flatMap((one) =>
      places
        .filter((other) => other !== one)
        .filter((other) => {
          const [[x1, y1], [x2, y2]] = [at(one), at(other)]
          const long = textWidth([other.point.shortName, ...other.point.noteSigns].join(' '), 11)
          const start = { start: 0, middle: long / 2, end: long }[other.place.anchor]
          const [left, middle] = [x2 + other.place.dx - start, y2 + other.place.dy]
          return Array.from({ length: 41 }, (_, step) => step / 40).some((part) => {
            const [x, y] = [x1 + one.place.dx * part, y1 + one.place.dy * part]
            return x > left && x < left + long && Math.abs(y - middle) < 5
          })
        })
        .map((other) => `${one.point.series} through ${other.point.series}`),
    )
    expect(hits).toEqual([])
  })
})

test('in a picture no name lies on the line of the guideline on equipment, or on the judged mark', () => {
  const figure = balanceIn('2026-07-07', { year: 2026 })
  const size = { width: 900, height: 330 }
  const { labellings, yOf, partOf } = layoutBalance(figure, { idPrefix: 't', isRoomy: false, size })
  // 40 px are left free for ticks, 14 px for labels that overhang.
  const plot = 900 - 40 - 14
  const onLine = labellings
    .flatMap(({ places }) => places)
    .filter(({ point, place }) => {
      const long = textWidth(point.name, 12)
      const start = { start: 0, middle: long / 2, end: long }[place.anchor]
      const left = partOf(point.value) * plot + place.dx - start
      const middle = yOf(point.equipment) + place.dy
      const mark = partOf(200) * plot
      return Math.abs(middle - yOf(2000)) < 5 || (left < mark && mark < left + long)
    })
  expect(onLine.map(({ point }) => point.name)).toEqual([])
})
