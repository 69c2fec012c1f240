import { formatHundredths, type Hundredths, shortHundredths } from '../domain/hundredths'

/** Numbers, dates and lists as a language writes them, through `Intl`. */
export interface Formats {
  /** A share with as many decimals as NATO printed: `2.12 %`, or `2.1 %`. */
  readonly share: (value: Hundredths, decimals: 1 | 2) => string
  /** The same without its unit, for table cells. */
  readonly decimal: (value: Hundredths, decimals: 1 | 2) => string
  /** A threshold in its shortest form: `2 %`, `3.5 %`. */
  readonly mark: (value: Hundredths) => string
  /** `17 June 2024`, `March 2018` or `2006`, as exactly as the date is known. */
  readonly date: (iso: string) => string
  /** `Estonia, Greece and Poland`. */
  readonly list: (items: readonly string[]) => string
  readonly integer: (value: number) => string
}

/** What is written of a date, by the length of its ISO form: a year, a month or a day. */
const DATE_PARTS: readonly (readonly [length: number, parts: Intl.DateTimeFormatOptions])[] = [
  [4, { year: 'numeric' }],
  [7, { year: 'numeric', month: 'long' }],
  [10, { year: 'numeric', month: 'long', day: 'numeric' }],
]

/** Formats of a language (BCP 47, with the region where English needs one: `en-GB`). */
export function formatsFor(lang: string): Formats {
  const decimals = {
    0: new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }),
    1: new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    2: new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  }
  // Made once: a page writes hundreds of dates at each change, and making a format takes long.
  const dates = new Map(
    DATE_PARTS.map(([length, parts]) => [
      length,
      new Intl.DateTimeFormat(lang, { ...parts, timeZone: 'UTC' }),
    ]),
  )
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' })
  const decimal = (value: Hundredths, places: 1 | 2) =>
    decimals[places].format(Number(formatHundredths(value)))
  return {
    decimal,
    share: (value, places) => `${decimal(value, places)} %`,
    mark: (value) => `${decimals[0].format(Number(shortHundredths(value)))} %`,
    date: (iso) => {
      const date = new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`)
      if (Number.isNaN(date.getTime())) return iso
      return dates.get(iso.length)?.format(date) ?? iso
    },
    list: (items) => lists.format(items),
    integer: (value) => decimals[0].format(value),
  }
}

/** Writes hundredths of any size: with so many decimals, thousands separated, and a true minus sign. */
export type WriteNumber = (
  value: Hundredths,
  decimals: readonly [least: number, most: number],
) => string

/** Numbers of measures other than the share, as a language writes them. */
export function numbersFor(lang: string): WriteNumber {
  const held = new Map<string, Intl.NumberFormat>()
  return (value, [least, most]) => {
    const key = `${least} ${most}`
    const format =
      held.get(key) ??
      new Intl.NumberFormat(lang, { minimumFractionDigits: least, maximumFractionDigits: most })
    held.set(key, format)
    return format.format(Number(formatHundredths(value))).replace('-', '−')
  }
}
