import type { Hundredths } from '../domain/hundredths'

/** Numbers, dates and lists as a language writes them. */
export interface Formats {
  /** A share with as many decimals as NATO printed: `2.12%`, or `2.1%`. */
  readonly share: (value: Hundredths, decimals: 1 | 2) => string
  /** The same without its unit, for table cells. */
  readonly decimal: (value: Hundredths, decimals: 1 | 2) => string
  /** A threshold in its shortest form: `2%`, `3.5%`. */
  readonly mark: (value: Hundredths) => string
  /** Hundredths of any size with at least and at most so many decimals: `1,404.6`, `−0.54`. */
  readonly number: (
    value: Hundredths,
    decimals: readonly [least: 0 | 1 | 2, most: 0 | 1 | 2],
  ) => string
  /** A plain number, with its decimals where there are some: `32`, `88,414`. */
  readonly integer: (value: number) => string
  /** `17 June 2024`, `March 2018` or `2006`, as exactly as the date is known. */
  readonly date: (iso: string) => string
  /** `Estonia, Greece and Poland`. */
  readonly list: (items: readonly string[]) => string
}
