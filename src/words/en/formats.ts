import { divideHalfUp } from '../../domain/hundredths'
import type { Formats } from '../formats'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** A year, a month of it or a day. */
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

const number: Formats['number'] = (value, [least, most]) => {
  const rounded = divideHalfUp(value, 10 ** (2 - most))
  const digits = String(Math.abs(rounded)).padStart(most + 1, '0')
  const point = digits.length - most
  const whole = digits.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const fraction = digits.slice(point).replace(/0+$/, '').padEnd(least, '0')
  return `${rounded < 0 ? '−' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

const decimal: Formats['decimal'] = (value, decimals) => number(value, [decimals, decimals])

/**
 * British English: days before months, as in NATO's own documents. Written out rather than through
 * `Intl`, whose formats take a phone longer to make than the chart that they label takes to draw.
 */
export const formats: Formats = {
  number,
  decimal,
  share: (value, decimals) => `${decimal(value, decimals)}%`,
  mark: (value) => `${number(value, [0, 2])}%`,
  integer: (value) => number(Math.round(value * 100), [0, 2]),
  date: (iso) => {
    const [, year, month, day] = DATE.exec(iso) ?? []
    if (year === undefined) return iso
    const parts = [day && Number(day), month && MONTHS[Number(month) - 1], year]
    return parts.filter((part) => part !== undefined).join(' ')
  },
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
}
