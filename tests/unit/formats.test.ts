import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/domain/ally'
import { formats } from '../../src/words/en/formats'
import { ALLIES } from './heldFiles'

/** What the machine's own British English writes: another hand than ours. */
const machine = (least: number, most: number) =>
  new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    signDisplay: 'negative',
  })
const hundredths = fc.integer({ min: -1e10, max: 1e10 })

describe('numbers', () => {
  it.each([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 1],
    [2, 2],
  ] as const)(
    'with %i to %i decimals are written as in British English, with a true minus',
    (least, most) => {
      fc.assert(
        fc.property(hundredths, (value) => {
          const written = machine(least, most).format(value / 100)
          expect(formats.number(value, [least, most])).toBe(written.replace('-', '−'))
        }),
      )
    },
  )

  it('are as exact as NATO prints them, and a mark as short as it can be', () => {
    expect(formats.share(212, 2)).toBe('2.12%')
    expect(formats.share(5, 2)).toBe('0.05%')
    expect(formats.share(210, 1)).toBe('2.1%')
    expect([200, 350, 325, 1000].map(formats.mark)).toEqual(['2%', '3.5%', '3.25%', '10%'])
    expect([0, 32, 88414, 1404.6, 1234567].map(formats.integer)).toEqual([
      '0',
      '32',
      '88,414',
      '1,404.6',
      '1,234,567',
    ])
  })
})

describe('dates', () => {
  it('of any day are written as in British English', () => {
    const machineDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    const days = fc.date({
      min: new Date('1949-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        expect(formats.date(day.toISOString().slice(0, 10))).toBe(machineDate.format(day))
      }),
    )
  })

  it('say no more than is known, and stay as they are where they are none', () => {
    expect(formats.date('2018-03')).toBe('March 2018')
    expect(formats.date('2006')).toBe('2006')
    for (const text of ['', 'latest', '2024-13', '2024-00-10', '2024-06-17T10']) {
      expect(formats.date(text)).toBe(text)
    }
  })
})

it('lists are written as in British English', () => {
  const machineList = new Intl.ListFormat('en-GB')
  for (const items of [[], ['Estonia'], ['Estonia', 'Greece'], ['Estonia', 'Greece', 'Poland']]) {
    expect(formats.list(items)).toBe(machineList.format(items))
  }
})

it('the allies’ names are sorted as English sorts them', () => {
  const names = ALLIES.map(({ name }) => name)
  expect(names.toSorted(compareNames)).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
})
