import { expect, test } from 'vitest'
import type { FigureDatum } from '../../src/figures/figure'
import { strokesOf } from '../../src/figures/ink/lineStrokes'
import type { Line } from '../../src/figures/trend/line'

const point = (status: FigureDatum['status'], isCounted = true): FigureDatum => ({
  series: 'FIN',
  year: 2020,
  value: 200,
  valueText: '',
  status,
  verdict: 'meets',
  closeCall: null,
  isCounted,
  noteSigns: [],
  label: '',
})
const line = (points: Line['points'], isAggregate = false): Line => ({
  series: 'FIN',
  shortName: 'FIN',
  name: 'Finland',
  colour: 0,
  isAggregate,
  points,
  accession: null,
})

test('a gap belongs to no stretch of the line', () => {
  const points = [point('actual'), point('actual'), null, point('actual'), point('actual')]
  expect(strokesOf(line(points))).toEqual([
    { kind: 'actual', from: 0, to: 1 },
    { kind: 'actual', from: 3, to: 4 },
  ])
})

test('a stretch that leads to an estimate is an estimate', () => {
  expect(strokesOf(line([point('actual'), point('actual'), point('estimate')]))).toEqual([
    { kind: 'actual', from: 0, to: 1 },
    { kind: 'estimate', from: 1, to: 2 },
  ])
})

test('a stretch that starts before accession is of that time, but an aggregate never is', () => {
  const points = [point('actual', false), point('actual', false), point('actual')]
  expect(strokesOf(line(points))).toEqual([{ kind: 'before', from: 0, to: 2 }])
  expect(strokesOf(line(points, true))).toEqual([{ kind: 'actual', from: 0, to: 2 }])
})
