import { expect, test } from 'vitest'
import type { Labelling } from '../../src/figures/balance/balanceLayout'
import { layoutBalance } from '../../src/figures/balance/balanceLayout'
import { balancePins } from '../../src/figures/balance/balancePins'
import { textWidth } from '../../src/figures/ink/textWidth'
import { drawnOf } from '../component/viewPicture'

const balanceOf = (query: string) => {
  const { figure } = drawnOf(`chart=balance&${query}`).drawn
  if (figure.kind !== 'balance') throw new Error(`no balance: ${figure.kind}`)
  return { figure, layout: layoutBalance(figure, { idPrefix: 't', isRoomy: true, size: null }) }
}

const NEWEST = 'release=2026-07-07&year=2026'
const QUERIES = [
  NEWEST,
  `${NEWEST}&threshold=3`,
  `${NEWEST}&threshold=3.5`,
  'release=2024-06-17&year=2024',
  'release=2024-06-17&year=2014',
  'release=2025-08-28&year=2014',
  'release=2026-07-07&year=2014',
]

test.each(QUERIES)(
  'what the quadrants are stands clear of the line of the judged mark, in plots of any width (%s)',
  (query) => {
    const { figure, layout } = balanceOf(query)
    const judged = figure.marks.find(({ isJudged }) => isJudged)?.value ?? 0
    const touching = layout.labellings.flatMap(({ corners, widths }) =>
      widths.flatMap((width) =>
        corners
          .filter(({ isMark }) => !isMark)
          .filter(({ lines, end }) => {
            const long = Math.max(...lines.map((line) => textWidth(line, 12)))
            const line = layout.partOf(judged) * width
            // At the left edge and at the mark it keeps 4 px of paper, at the right edge none.
            const to = end === null ? 4 + long : end === 1 ? width : end * width - 4
            return to - long - 2 < line && line < to + 2
          })
          .map(({ key }) => `${key} at ${width}`),
      ),
    )
    expect(touching).toEqual([])
  },
)

test.each(QUERIES)('no line that leads to a pin runs through a code or name (%s)', (query) => {
  const { figure, layout } = balanceOf(query)
  const throughs = layout.labellings.flatMap((labelling) =>
    labelling.widths.flatMap((width) => crossed(labelling, width)),
  )
  expect(throughs).toEqual([])

  function crossed(labelling: Labelling, width: number): readonly string[] {
    const pins = balancePins(figure, layout, labelling).flatMap((group) => group.pins)
    // Beside its own name a pin needs no line.
    const led = pins.filter(({ place }) => !place.isInRow)
    return led.flatMap(({ annotation, y, place }) => {
      const own = figure.points.find(({ series }) => series === annotation.series)
      const x = layout.partOf(own?.value ?? 0) * width
      return labelling.places
        .filter(({ point, place: label }) => {
          const text = [labelling.isNamed ? point.name : point.shortName, ...point.noteSigns]
          const long = textWidth(text.join(' '), 12)
          const left =
            layout.partOf(point.value) * width +
            label.dx -
            { start: 0, middle: long / 2, end: long }[label.anchor]
          const middle = layout.yOf(point.equipment) + label.dy
          return Array.from({ length: 41 }, (_, step) => step / 40).some((part) => {
            const [px, py] = [x + place.dx * part, y + place.dy * part]
            return px > left && px < left + long && Math.abs(py - middle) < 5
          })
        })
        .map(({ point }) => `${annotation.series} through ${point.series} at ${width}`)
    })
  }
})

test.each(QUERIES)('all three pins have a place, in plots of any width (%s)', (query) => {
  const { figure, layout } = balanceOf(query)
  const numbers = layout.labellings.map((labelling) =>
    balancePins(figure, layout, labelling).flatMap(({ pins }) =>
      pins.map(({ annotation }) => annotation.number),
    ),
  )
  expect(numbers).toEqual(Array(3).fill([1, 2, 3]))
})

test.each(QUERIES)('no pin stands on a line that judges (%s)', (query) => {
  const { figure, layout } = balanceOf(query)
  const guideline = layout.yOf(20_00)
  const judged = layout.partOf(figure.marks.find(({ isJudged }) => isJudged)?.value ?? 0)
  const onLines = layout.labellings.flatMap((labelling) =>
    labelling.widths.flatMap((width) =>
      balancePins(figure, layout, labelling)
        .flatMap(({ pins }) => pins)
        .filter(({ annotation, y, place }) => {
          const own = figure.points.find(({ series }) => series === annotation.series)
          const x = layout.partOf(own?.value ?? 0) * width + place.dx
          return Math.abs(y + place.dy - guideline) < 9 || Math.abs(x - judged * width) < 9
        })
        .map(({ annotation }) => `${annotation.series} at ${width}`),
    ),
  )
  expect(onLines).toEqual([])
})
