import { expect, test } from 'vitest'
import { scaleBand, scaleLinear, scalePoint } from '../../src/exploring/scales'

test('numbers lie on a scale from one end to the other, in either direction', () => {
  const scale = scaleLinear()
  scale.domain([2014, 2024])
  scale.range([100, 300])
  expect([2014, 2019, 2024].map(scale)).toEqual([100, 200, 300])
  scale.range([300, 100])
  expect(scale(2016)).toBe(260)
  expect([scale.domain(), scale.range(), scale.bandwidth]).toEqual([
    [2014, 2024],
    [300, 100],
    undefined,
  ])
})

test('names in a row have each a part of it, in their order', () => {
  const scale = scaleBand()
  scale.domain(['POL', 'LTU', 'EST', 'LVA'])
  scale.range([0, 80])
  expect(['POL', 'LTU', 'EST', 'LVA'].map(scale)).toEqual([0, 20, 40, 60])
  expect(scale.bandwidth?.()).toBe(20)
  expect(scale('ISL')).toBeUndefined()
})

test('points in a row reach from its one end to the other, and one alone stands at its beginning', () => {
  const scale = scalePoint()
  scale.domain(['2014', '2019', '2024'])
  scale.range([10, 30])
  expect(['2014', '2019', '2024'].map(scale)).toEqual([10, 20, 30])
  scale.domain(['2024'])
  expect(scale('2024')).toBe(10)
  expect(scale.bandwidth?.()).toBe(0)
})
