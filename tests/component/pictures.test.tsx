import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CHARTS, type ChartKind } from '../../src/domain/view/view'
import { textWidth } from '../../src/figures/ink/textWidth'
import { PICTURE_SHAPES } from '../../src/figures/picture/pictureShapes'
import { loadedKind } from '../../src/publish/loadedKinds'
import { statusWords } from '../../src/words/en/figureNouns'
import { releaseScene } from './releaseScene'
import { ALLIES as ALL_ALLIES, pictureOf, sizeOf } from './viewPicture'

/** Of secondary texts, on light paper. */
const QUIET = '#4a5259'

const ALLIES = ALL_ALLIES.map(({ name }) => name)

const NEWEST = 'release=2026-07-07'
const QUERIES: Readonly<Record<ChartKind, string>> = {
  ranking: `chart=ranking&${NEWEST}&year=2026`,
  trend: `chart=trend&${NEWEST}&years=2014..2026&allies=USA-POL-EST-GBR-LTU-GRC-FRA-DEU`,
  map: `chart=map&${NEWEST}&year=2026`,
  change: `chart=change&${NEWEST}&years=2014..2026`,
  balance: `chart=balance&${NEWEST}&year=2026`,
  count: `chart=count&${NEWEST}&years=2014..2026`,
  revisions: `chart=revisions&${NEWEST}&year=2024`,
  path: `chart=path&${NEWEST}&year=2026&allies=USA-POL-EST-GBR-LTU-GRC-FRA-DEU`,
  announced: `chart=announced&${NEWEST}&years=2014..2026`,
}
const ALL = CHARTS.flatMap((chart) => PICTURE_SHAPES.map((shape) => [chart, shape] as const))

const textsIn = (picture: Element) =>
  [...picture.querySelectorAll('text')].map((text) => text.textContent ?? '')

/** How far down an element's own origin lies, in px of the picture. */
function downOf(element: Element): number {
  let [down, at]: [number, Element | null] = [0, element]
  for (; at !== null; at = at.parentElement) {
    const transform = at.getAttribute('transform') ?? ''
    const scale = Number(/scale\(([\d.]+)/.exec(transform)?.[1] ?? 1)
    const shift = Number(/translate\([-\d.]+[ ,]([-\d.]+)/.exec(transform)?.[1] ?? 0)
    const own = at.tagName.toLowerCase() === 'svg' ? Number(at.getAttribute('y') ?? 0) : 0
    down = down * scale + shift + own
  }
  return down
}

describe('a row for each ally', () => {
  test.each([
    ...PICTURE_SHAPES.map((shape) => [QUERIES.change, shape] as const),
    ['chart=change&release=2024-06-17&years=2014..2024&threshold=3', '1200x675'],
  ] as const)('every ally is in the picture of changes: %s, %s', (query, shape) => {
    const picture = pictureOf(query, shape)
    const { height } = sizeOf('change', shape)
    const rows = [...picture.querySelectorAll('[role=listitem]')]
    // 32 allies, and NATO's two rows.
    expect(rows).toHaveLength(34)
    const texts = textsIn(picture).join(' ')
    for (const name of ALLIES) expect(texts).toContain(name)
    const places = rows.map(downOf)
    expect(Math.max(...places)).toBeLessThan(height - 40)
  })

  test.each(PICTURE_SHAPES)(
    'of allies without both figures those that have no room are counted: %s',
    (shape) => {
      const picture = pictureOf('chart=change&release=2021-06-11&years=2014..2021', shape)
      const { height } = sizeOf('change', shape)
      const rows = [...picture.querySelectorAll('[role=listitem]')]
      const more = textsIn(picture).flatMap((text) => /^and (\d+) more/.exec(text)?.[1] ?? [])
      const named = rows.filter((row) => !/^NATO/.test(row.textContent ?? ''))
      expect(named.length + Number(more[0] ?? 0)).toBe(32)
      for (const row of rows) {
        expect(downOf(row.querySelector('text') ?? row)).toBeLessThan(height - 40)
      }
    },
  )

  test.each(PICTURE_SHAPES)(
    'allies who changed sides are readable, then those who moved most, the others counted: %s',
    (shape) => {
      const picture = pictureOf(QUERIES.revisions, shape)
      const rows = [...picture.querySelectorAll('[role=listitem]')]
      const named = rows.map((row) => row.getAttribute('aria-label') ?? '')
      // Six left 2% from one release to the next, by 0.33 points to 0.02; of the others Greece moved most, 0.34.
      const first = named.slice(0, 7).map((name) => name.replace(/:.*/, ''))
      expect(first).toEqual([
        'Albania',
        'North Macedonia',
        'Montenegro',
        'Bulgaria',
        'Slovakia',
        'Czechia',
        'Greece',
      ])
      const more = textsIn(picture).flatMap((text) => /^and (\d+) more/.exec(text)?.[1] ?? [])
      expect(rows.length + Number(more[0] ?? 0)).toBe(32)
      const places = rows.slice(0, 9).map(downOf)
      const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
      for (const step of steps) expect(step).toBeGreaterThanOrEqual(shape === 'column' ? 14 : 18)
    },
  )

  test('a wide map lists what its shapes have no room for', () => {
    const texts = textsIn(pictureOf(QUERIES.map, '1200x675'))
    for (const name of ALLIES) expect(texts).toContain(name)
    expect(texts).toContain('5.33')
    expect(texts).toContain('1.61')
  })
})

describe('what a picture is drawn with', () => {
  test.each(ALL)(
    'has every rule of its own classes, and hides nothing by them: %s, %s',
    (chart, shape) => {
      const picture = pictureOf(QUERIES[chart], shape)
      const style = picture.querySelector('style')?.textContent ?? ''
      const classes = new Set(
        [...picture.querySelectorAll('[class]')].flatMap((one) => [...one.classList]),
      )
      // Names for scripts and tests; the sheet has nothing on them.
      for (const name of ['mtm-rows', 'mtm-mark', 'mtm-end', 'mtm-pins', 'mtm-unsigned'])
        classes.delete(name)
      for (const name of classes) expect(style).toContain(`.${name}`)
      const hidden = [...style.matchAll(/([^{}]+)\{display:none/g)].map(([, selector]) => selector)
      expect(hidden).toEqual([])
      expect(picture.outerHTML).not.toMatch(/var\(|non-scaling-stroke/)
    },
  )

  test('the judged mark is a line in full ink, the others are dotted', () => {
    const picture = pictureOf(QUERIES.revisions, '1080x1080')
    const lines = [...picture.querySelectorAll('.mtm-mark line')].map((line) => [
      line.getAttribute('stroke'),
      line.getAttribute('stroke-dasharray'),
    ])
    expect(lines).toEqual([
      ['#1a1d21', null],
      [QUIET, '2 3'],
    ])
  })
})

describe('texts of a picture', () => {
  test.each(ALL.filter(([, shape]) => shape !== 'column'))(
    'are none smaller than 14 px: %s, %s',
    (chart, shape) => {
      const picture = pictureOf(QUERIES[chart], shape)
      for (const text of picture.querySelectorAll('text')) {
        const sized = text.closest('[font-size]')
        const scaled = text.closest('[transform*=scale]')?.getAttribute('transform') ?? ''
        const scale = Number(/scale\(([\d.]+)/.exec(scaled)?.[1] ?? 1)
        const size = Number(sized?.getAttribute('font-size')) * scale
        expect(size, text.textContent ?? '').toBeGreaterThanOrEqual(13.95)
      }
    },
  )

  test.each(ALL)(
    'stay within it, addresses too, and none begins or ends with a dot: %s, %s',
    (chart, shape) => {
      const picture = pictureOf(QUERIES[chart], shape)
      const { width } = sizeOf(chart, shape)
      for (const line of picture.querySelectorAll(':scope > text > tspan')) {
        const words = line.textContent ?? ''
        expect(words).not.toMatch(/^·|·$|^\s|\s$/)
        const size = Number(line.parentElement?.getAttribute('font-size'))
        if (/https:|&/.test(words)) expect(textWidth(words, size)).toBeLessThan(width)
      }
      const address = [...picture.querySelectorAll(':scope > text')].at(-1)?.textContent ?? ''
      expect(address).toMatch(/^https:\/\/meeting-the-mark\.example\.org\/\?chart=/)
    },
  )
})

test('a picture without room for the notes of its rows draws no letters', () => {
  // Albania, Luxembourg, Croatia, Slovakia and Finland have notes for 2024.
  const wide = pictureOf(QUERIES.revisions, '1200x675')
  expect(wide.querySelector('.mtm-unsigned')).not.toBeNull()
  expect(textsIn(wide).filter((text) => /^Albania/.test(text))).toEqual(['Albania'])
  expect(wide.querySelector('.mtm-sign')).toBeNull()
})

test('where three panels stand above each other a path’s plot is high, and no sentence is cut', () => {
  for (const shape of PICTURE_SHAPES) {
    const lines = [...pictureOf(QUERIES.path, shape).querySelectorAll('[role=listitem]')].map(
      (panel) => panel.lastElementChild?.textContent ?? '',
    )
    for (const line of lines) expect(line).toMatch(/\.$/)
  }
})

test('why there is no figure fits a frame of 320 px', () => {
  const scene = releaseScene('2021-06-11', { year: 2021 })
  const { drawing } = loadedKind('ranking').draw(scene)
  const holder = document.createElement('div')
  holder.innerHTML = renderToStaticMarkup(drawing({ idPrefix: 't', isRoomy: false, size: null }))
  const rows = [...holder.querySelectorAll('[role=listitem]')]
  const reasons = rows
    .filter((row) => row.querySelector('rect') === null)
    .map((row) => row.querySelector('text:last-of-type')?.textContent ?? '')
  expect(new Set(reasons)).toEqual(
    new Set(['not yet an ally', 'not in our copy', 'no armed forces']),
  )
  // 320 px less the names' 112, the body's 12 on their left, and 6 beside the axis.
  for (const reason of [...reasons, statusWords.unpublished]) {
    expect(textWidth(reason, 12)).toBeLessThanOrEqual(190)
  }
})

test('in a program that drops spaces where a run of a text begins or ends, name and value still stand apart', () => {
  for (const chart of CHARTS) {
    for (const shape of PICTURE_SHAPES) {
      for (const run of pictureOf(QUERIES[chart], shape).querySelectorAll('text tspan tspan')) {
        expect(run.textContent, `${chart} ${shape}`).not.toMatch(/^\s|\s$/)
      }
    }
  }
  const trend = textsIn(pictureOf(QUERIES.trend, '1200x675')).join(' ')
  expect(trend).toMatch(/Germany\u00a02\.69%/)
})

test('a headline of two lines leaves no word alone in the second', () => {
  // "Estonia’s share has more than doubled since 2014" left the year alone.
  const [headline] = pictureOf(QUERIES.ranking, '1080x1080').querySelectorAll('text')
  const lines = [...(headline?.querySelectorAll('tspan') ?? [])].map((line) => line.textContent)
  expect(lines).toEqual(['30 of NATO’s 32 allies are expected', 'to reach 2% of GDP in 2026'])
})
