import { expect, test } from 'vitest'
import { datelineOf } from '../../../src/reading/dateline'

test.each([
  ['BERLIN, Nov. 23, 2024 – Germany spends more.', '2024-11-23'],
  ['Published 3 July 2025. All allies are at 2%.', '2025-07-03'],
  ['2026-07-07: NATO has new figures.', '2026-07-07'],
  ['On the 1st September, 2023 the ministers met.', '2023-09-01'],
])('the day at the head of “%s” is found', (text, day) => {
  expect(datelineOf(text)).toBe(day)
})

test('no day is made up where none stands whole, or the calendar has none', () => {
  expect(datelineOf('BERLIN, Nov. 23 (dpa) – Germany spends more.')).toBeNull()
  expect(datelineOf('On 30 February 2024 nothing happened.')).toBeNull()
  expect(datelineOf(`${'No date for a long time. '.repeat(20)}23 November 2024`)).toBeNull()
})
