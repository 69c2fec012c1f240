import { expect, test } from 'vitest'
import { moveFrom, nearestDatum, type PlacedDatum } from '../../src/exploring/exploring'

const placed = (series: string, year: number, x: number, y: number): PlacedDatum => ({
  datum: {
    series,
    year,
    value: 200,
    valueText: '',
    status: 'actual',
    verdict: 'meets',
    closeCall: null,
    isCounted: true,
    noteSigns: [],
    label: '',
  },
  x,
  y,
})

const pol20 = placed('POL', 2020, 0, 10)
const deu20 = placed('DEU', 2020, 0, 30)
const deu21 = placed('DEU', 2021, 10, 20)
const pol22 = placed('POL', 2022, 20, 10)
const trend = [[pol20, deu20], [deu21], [pol22]]

test('left and right follow a line over its gap and stop at its ends', () => {
  expect(moveFrom(trend, pol20, 'ArrowRight')).toBe(pol22)
  expect(moveFrom(trend, pol22, 'ArrowLeft')).toBe(pol20)
  expect(moveFrom(trend, pol22, 'ArrowRight')).toBeNull()
  expect(moveFrom(trend, pol20, 'ArrowLeft')).toBeNull()
})

test('up and down stay in the year', () => {
  expect(moveFrom(trend, pol20, 'ArrowDown')).toBe(deu20)
  expect(moveFrom(trend, deu20, 'ArrowUp')).toBe(pol20)
  expect(moveFrom(trend, pol20, 'ArrowUp')).toBeNull()
})

test('Home and End go to the ends of a line, and in a ranking to its first and last bar', () => {
  expect(moveFrom(trend, pol20, 'End')).toBe(pol22)
  expect(moveFrom(trend, deu21, 'Home')).toBe(deu20)
  const ranking = [[pol20, deu20, deu21]]
  expect(moveFrom(ranking, deu20, 'Home')).toBe(pol20)
  expect(moveFrom(ranking, pol20, 'End')).toBe(deu21)
})

test('other keys lead nowhere', () => {
  expect(moveFrom(trend, pol20, 'a')).toBeNull()
})

test('the nearest figure is found within reach only', () => {
  const distance = (other: PlacedDatum) => Math.hypot(other.x - 9, other.y - 22)
  expect(nearestDatum(trend, distance, 5)).toBe(deu21)
  expect(nearestDatum(trend, distance, 1)).toBeNull()
})
