import { expect, test } from 'vitest'
import { tipPlace } from '../../src/exploring/tipPlace'

const ROOM = { left: 10, right: 410, top: 0, bottom: 600 }
const SIZE = { width: 100, height: 40 }
const mark = (left: number, top: number, width = 20, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

test('a tip stands right below its mark, beside the way of the pointer', () => {
  expect(tipPlace(SIZE, mark(100, 100), null, ROOM)).toEqual({ left: 122, top: 120 })
  expect(tipPlace(SIZE, mark(100, 100), { x: 105, y: 110 }, ROOM)).toEqual({ left: 117, top: 120 })
})

test('at the right edge it stands on the other side of the pointer, at the lower edge above the mark', () => {
  expect(tipPlace(SIZE, mark(350, 570), null, ROOM)).toEqual({ left: 248, top: 530 })
})

test('it keeps within a narrow chart', () => {
  const narrow = { ...ROOM, right: 120 }
  expect(tipPlace(SIZE, mark(50, 100), null, narrow)).toEqual({ left: 10, top: 120 })
})

test('on a large area it stands below the pointer; it covers an area only where there is no other room', () => {
  const area = mark(20, 20, 380, 570)
  expect(tipPlace(SIZE, area, { x: 200, y: 300 }, ROOM)).toEqual({ left: 212, top: 312 })
  expect(tipPlace(SIZE, area, null, ROOM)).toEqual({ left: 222, top: 560 })
})
