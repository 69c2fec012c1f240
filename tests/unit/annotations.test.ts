import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { CHARTS, type ChartKind } from '../../src/domain/view/view'
import { type Candidate, pickFew } from '../../src/figures/annotation/annotation'
import { PICTURE_SHAPES } from '../../src/figures/picture/pictureShapes'
import { drawnOf, pictureFile, sizeOf } from '../component/viewPicture'
import { drawnBoxes } from './drawnBoxes'
import { allIn, type Drawn, isOfClass, readDrawing, textOf } from './drawnTree'

const candidate = (
  reason: Candidate['reason'],
  weight: number,
  series: string,
  year = 2024,
): Candidate => ({ reason, weight, series, year, text: `${reason} ${weight} ${series}` })

describe('what is said of all that could be', () => {
  it('is the heaviest for each reason, three at most, in the order of the chart', () => {
    const all = [
      candidate('move', 1, 'AAA'),
      candidate('near', 5, 'BBB'),
      candidate('crossing', 2, 'CCC'),
      candidate('crossing', 9, 'DDD'),
      candidate('stated', 0, 'EEE'),
    ]
    expect(pickFew(all).map(({ series }) => series)).toEqual(['BBB', 'DDD', 'EEE'])
  })

  it('goes on with the next heaviest where a reason is wanting, and says one thing at a place', () => {
    const all = [
      candidate('crossing', 3, 'AAA'),
      candidate('crossing', 2, 'BBB'),
      candidate('move', 9, 'AAA'),
      candidate('move', 8, 'CCC'),
    ]
    expect(pickFew(all).map(({ text }) => text)).toEqual([
      'crossing 3 AAA',
      'crossing 2 BBB',
      'move 8 CCC',
    ])
    expect(pickFew([])).toEqual([])
  })
})

const NEWEST = 'release=2026-07-07'
const OVER = `${NEWEST}&years=2014..2026`
const saidIn = (query: string) =>
  drawnOf(query).drawn.figure.annotations?.map(({ text }) => text) ?? []

// By the cells of the files, counted and subtracted by hand.
describe('what is said in each chart of the newest release', () => {
  test.each([
    [
      // At 2% or more since: Spain 2025 (1.42, then 2.00), France 2024 (1.88, 2.04); Estonia 3.93 in 2025 and 5.10 in 2026.
      `chart=trend&${OVER}&allies=POL-EST-FRA-ESP`,
      [
        'France: at or above 2% since 2024',
        'Spain: at or above 2% since 2025',
        'Estonia: up 1.17 points from 2025 to 2026, the largest step shown',
      ],
    ],
    [
      // 10 of 31 in 2023, 17 of 32 in 2024, 28 in 2025, 30 in 2026. NATO said 11 of 2023 and all of 2025.
      `chart=count&${OVER}`,
      [
        '2023: NATO said 11 on 14 March 2024; this release, by a new definition, has 10',
        '2024: the first year with more than half of the allies at 2% or more',
        '2025: NATO said all allies on 26 March 2026; this release, by a new definition, has 28',
      ],
    ],
    [
      // Lithuania 0.88 and 5.33, Slovenia 1.61, the United States 3.71 and 3.17.
      `chart=change&${OVER}`,
      [
        'Lithuania: up 4.45 points, the largest rise',
        'Slovenia: nearest below 2%, by 0.39 points',
        'United States: down 0.54 points, the largest fall',
      ],
    ],
    [
      // Slovenia 1.61, Türkiye 2.85, Denmark 3.49.
      `chart=map&${NEWEST}&year=2026`,
      [
        'Slovenia: nearest below 2%, by 0.39 points',
        'Türkiye: nearest below 3%, by 0.15 points',
        'Denmark: nearest below 3.5%, by 0.01 points',
      ],
    ],
    [
      `chart=balance&${NEWEST}&year=2026`,
      [
        'Poland: 55.91% on equipment, the largest part',
        'Norway: 17.95% on equipment, nearest below 20%',
        'Slovenia: nearest below 2%, by 0.39 points',
      ],
    ],
    [
      // Albania 2.0295 and 1.70, North Macedonia 2.2213 and 1.8879, Montenegro 2.0173 and 1.7161.
      `chart=revisions&${NEWEST}&year=2024`,
      [
        'Albania: 2.03% became 1.70%, below 2%',
        'North Macedonia: 2.22% became 1.89%, below 2%',
        'Montenegro: 2.02% became 1.72%, below 2%',
      ],
    ],
    [
      // Needs most first: Slovenia 1.61, then Denmark 3.49; Denmark 2.00 in 2023 is in no way the largest step.
      `chart=path&${NEWEST}&year=2026&allies=SVN-DNK`,
      ['Denmark: nearest below 3.5%, by 0.01 points'],
    ],
  ] as const)('%s', (query, said) => {
    expect(saidIn(query)).toEqual(expect.arrayContaining([...said]))
    expect(saidIn(query).length).toBeLessThanOrEqual(3)
  })

  it('leaves steps between rounded or computed figures unsaid', () => {
    // NATO's table of March 2026 has one decimal.
    const said = saidIn('chart=trend&release=2026-03-26&years=2014..2025&allies=POL-DEU')
    expect(said.filter((text) => /points/.test(text))).toEqual([])
  })

  // NATO's table of March 2026 has one decimal of 2025; Albania's 2012 is the same in both releases that hold it.
  it.each([
    'chart=revisions&release=2026-03-26&year=2025',
    'chart=revisions&release=2026-07-07&year=2025&threshold=3',
    'chart=revisions&release=2019-06-25&year=2012',
  ])('calls no change of rounded figures, and none of 0.00 points, the largest: %s', (query) => {
    expect(saidIn(query).filter((text) => /changed most/.test(text))).toEqual([])
  })
})

const QUERIES: Readonly<Record<ChartKind, readonly string[]>> = {
  ranking: [`chart=ranking&${NEWEST}&year=2026`],
  trend: [
    `chart=trend&${OVER}&allies=USA-POL-EST-GBR-FRA-DEU-ESP`,
    `chart=trend&${OVER}&allies=USA-POL-EST-GBR-LTU-GRC-NATO_EUR_CAN-DEU&threshold=3.5`,
    'chart=trend&release=2024-06-17&years=2014..2024&allies=DEU',
  ],
  map: [`chart=map&${NEWEST}&year=2026`],
  change: [`chart=change&${OVER}`, 'chart=change&release=2024-06-17&years=2014..2024&threshold=3'],
  balance: [`chart=balance&${NEWEST}&year=2026`, 'chart=balance&release=2024-06-17&year=2024'],
  count: [`chart=count&${OVER}`, 'chart=count&release=2024-06-17&years=2014..2024'],
  revisions: [`chart=revisions&${NEWEST}&year=2024`],
  path: [`chart=path&${NEWEST}&year=2026&allies=USA-POL-GBR-FRA-DEU`],
  announced: [`chart=announced&${OVER}`],
}

const pinsIn = (drawing: Drawn) =>
  allIn(drawing)
    .filter((one) => isOfClass(one, 'mtm-pins'))
    .flatMap(allIn)
const ringsIn = (drawing: Drawn) => pinsIn(drawing).filter(({ tag }) => tag === 'circle')

/** What figures are drawn with: named elements and all that is in them, without the areas of a map. */
function dataIn(drawing: Drawn): ReadonlySet<Drawn> {
  const isNamed = ({ attributes }: Drawn) =>
    ['listitem', 'img'].includes(attributes.get('role') ?? '')
  const [root] = drawing.children
  const pins = new Set(pinsIn(drawing))
  return new Set(
    allIn(drawing)
      .filter((one) => one !== root && isNamed(one))
      .flatMap(allIn)
      .filter((one) => !pins.has(one))
      .filter((one) => !(one.tag === 'path' && (one.attributes.get('d') ?? '').startsWith('m'))),
  )
}

/** Kinds whose rows, labels or panels need all the height of a wide picture. */
const LOW: readonly ChartKind[] = ['change', 'revisions', 'balance', 'path', 'announced']

describe.each(CHARTS)('annotations of the %s', (chart) => {
  const pictures = QUERIES[chart].flatMap((query) =>
    PICTURE_SHAPES.map((shape) => {
      const markup = pictureFile(query, shape)
      return { query, shape, drawing: readDrawing(markup), figure: drawnOf(query).drawn.figure }
    }),
  )

  it('are between one and three, whatever the view', () => {
    for (const { query, figure } of pictures) {
      const noted = figure.kind === 'ranking' ? figure.bars.filter(({ note }) => note !== '') : []
      const texts = figure.kind === 'ranking' ? noted : (figure.annotations ?? [])
      expect(texts.length, query).toBeGreaterThan(0)
      expect(texts.length, query).toBeLessThanOrEqual(3)
    }
  })

  it('have numbers that stand on no point, bar or line, each beside one place at most', () => {
    for (const { query, shape, drawing } of pictures) {
      const data = dataIn(drawing)
      const rings = new Set(ringsIn(drawing))
      const boxes = drawnBoxes(drawing, sizeOf(chart, shape))
      const shapes = boxes.filter(({ element }) => data.has(element))
      const faults = boxes
        .filter(({ element }) => rings.has(element))
        .flatMap((ring) =>
          shapes
            .filter(({ left, right, top, bottom, along }) =>
              along === undefined
                ? left < ring.right && right > ring.left && top < ring.bottom && bottom > ring.top
                : along.some(
                    ([x, y]) =>
                      Math.hypot(
                        x - (ring.left + ring.right) / 2,
                        y - (ring.top + ring.bottom) / 2,
                      ) <
                      (ring.right - ring.left) / 2,
                  ),
            )
            .map(({ what }) => `${query} ${shape}: on ${what}`),
        )
      expect(faults).toEqual([])
    }
  })

  it('are told in the picture, after their numbers', () => {
    for (const { drawing, figure, shape } of pictures) {
      const texts = allIn(drawing)
        .filter(({ tag }) => tag === 'text')
        .map((one) => textOf(one).replaceAll(/\s+/g, ' '))
        .join(' ')
      const isLow = LOW.includes(chart) && shape === '1200x675'
      for (const { text } of figure.annotations ?? []) {
        expect(texts.includes(text), `${shape} ${text}`).toBe(!isLow)
      }
      const count = ringsIn(drawing).length
      if (isLow || chart === 'map' || chart === 'ranking') expect(count).toBe(0)
      else expect(count).toBeGreaterThan(figure.annotations?.length ?? 0)
    }
  })

  it('have numbers on the page, and none in embeds, which have no room for what they stand for', () => {
    for (const query of QUERIES[chart]) {
      const { drawing } = drawnOf(query).drawn
      const rings = (isRoomy: boolean) =>
        ringsIn(readDrawing(renderToStaticMarkup(drawing({ idPrefix: 't', isRoomy, size: null }))))
      expect(rings(false)).toEqual([])
      const isPinned = chart !== 'ranking' && chart !== 'map'
      expect(rings(true).length > 0, query).toBe(isPinned)
    }
  })
})

// Poland, Norway and Slovenia: in frames of a phone's width, a column's and a desk's.
test('each number of the balance stands at its ally in narrow frames and in wide ones', () => {
  const { drawing } = drawnOf(`chart=balance&${NEWEST}&year=2026`).drawn
  const room = { idPrefix: 't', isRoomy: true, size: null }
  const groups = allIn(readDrawing(renderToStaticMarkup(drawing(room)))).filter((one) =>
    isOfClass(one, 'mtm-pins'),
  )
  const numbers = groups.map((group) =>
    allIn(group)
      .filter(({ tag }) => tag === 'text')
      .map(textOf),
  )
  expect(numbers).toEqual([
    ['1', '2', '3'],
    ['1', '2', '3'],
    ['1', '2', '3'],
  ])
})
