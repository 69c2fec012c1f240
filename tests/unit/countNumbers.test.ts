import { expect, test } from 'vitest'
import { COUNT_WIDTHS, countNumbers, numberBox } from '../../src/figures/count/countNumbers'
import { countPlace } from '../../src/figures/count/countPlace'
import { drawnOf } from '../component/viewPicture'

test.each(['2', '2.7', '3', '3.5'])(
  'no number of a count lies on the axis or on its years (%s)',
  (threshold) => {
    const { figure } = drawnOf(
      `chart=count&release=2026-07-07&years=2014..2026&threshold=${threshold}`,
    ).drawn
    if (figure.kind !== 'count') throw new Error(`no count: ${figure.kind}`)
    const place = countPlace(figure, 220, null)
    const axis = place.down(0)
    const low = Object.values(COUNT_WIDTHS).flatMap((widths) =>
      countNumbers(figure, place, widths)
        .map(({ text, index, at }) => ({ text, index, box: numberBox(text, at, 0) }))
        .filter(({ box }) => box.y + box.height > axis),
    )
    expect(low).toEqual([])
  },
)
