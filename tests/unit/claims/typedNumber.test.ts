import { expect, it } from 'vitest'
import { lastDigit, typedNumber } from '../../../src/views/claims/typedNumber'

it.each([
  ['2,1', '2.1'],
  ['2.10', '2.1'],
  ['2.0 %', '2'],
  ['−0,5', '-0.5'],
  ['+3', '3'],
  ['.5', '0.5'],
  ['90 000', '90000'],
  ['100', '100'],
  ['0,667', '0.667'],
  ['', ''],
])('“%s” typed into a form is %s', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})

it.each(['90,000', '1,474,404', '2,125'])(
  '“%s” may be thousands or decimals, and is taken for neither',
  (typed) => expect(typedNumber(typed)).toBe(''),
)

it.each([
  ['2', '1'],
  ['2.0', '0.1'],
  ['2,12 %', '0.01'],
])('“%s” is said to the last %s', (typed, unit) => {
  expect(lastDigit(typed)).toBe(unit)
})
