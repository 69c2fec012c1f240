import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from '../../src/figures/ink/spreadLabels'

const at = (...places: number[]) => places.map((place) => ({ at: place, height: 10 }))

test('labels that do not touch stay where they are', () => {
  expect(spreadLabels(at(20, 60, 100), [0, 200], 2)).toEqual([20, 60, 100])
})

test('two labels at one place move apart by the same distance', () => {
  expect(spreadLabels(at(50, 50), [0, 200], 2)).toEqual([44, 56])
})

test('a label that is pushed pushes the next one, and a far one stays', () => {
  expect(spreadLabels(at(50, 52, 54, 150), [0, 200], 2)).toEqual([40, 52, 64, 150])
})

test('labels at the edge move inwards', () => {
  expect(spreadLabels(at(0, 3), [0, 200], 2)).toEqual([5, 17])
  expect(spreadLabels(at(198, 200), [0, 200], 2)).toEqual([183, 195])
})

test('answers stand in the order of the question, whatever the order of the places', () => {
  expect(spreadLabels(at(100, 20), [0, 200], 2)).toEqual([100, 20])
})

test('labels keep their order, their gap and their bounds as long as there is room', () => {
  const label = fc.record({
    at: fc.integer({ min: -50, max: 650 }),
    height: fc.integer({ min: 10, max: 45 }),
  })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
      const placed = spreadLabels(labels, [0, 600], 4)
        .map((centre, index) => ({ centre, ...(labels[index] ?? { at: 0, height: 0 }) }))
        .sort((a, b) => a.centre - b.centre)
      placed.forEach((current, index) => {
        expect(current.centre - current.height / 2).toBeGreaterThanOrEqual(-1e-6)
        expect(current.centre + current.height / 2).toBeLessThanOrEqual(600 + 1e-6)
        const before = placed[index - 1]
        if (before === undefined) return
        expect(before.at).toBeLessThanOrEqual(current.at)
        const needed = (before.height + current.height) / 2 + 4
        expect(current.centre - before.centre).toBeGreaterThanOrEqual(needed - 1e-6)
      })
    }),
  )
})
