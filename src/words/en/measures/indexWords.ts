import type { Hundredths } from '../../../domain/hundredths'
import type { Measure } from '../../../domain/measure'
import type { Release } from '../../../domain/release/release'
import { formats } from '../formats'
import { spanWords } from '../spanWords'
import { nounOf, unitWords } from './measureTerms'

/** What an index is told from. */
interface IndexTold {
  readonly measure: Measure
  readonly release: Release
  readonly years: readonly [first: number, last: number]
}

/** Title of an index: "Core defence spending, 2014 = 100 (US$ million, 2021 prices), 2014–2026". */
export function indexTitle({ measure, release, years }: IndexTold, base: number): string {
  const noun = nounOf(measure, release)
  return `${noun}, ${base} = 100 (${unitWords(measure, release)}), ${spanWords(years)}`
}

/** The line below it, with where the amounts are. */
export function indexSubtitle(subtitle: string): string {
  return `${subtitle} Amounts are in the table.`
}

/** Title of the axis, and head of the column. */
export function indexAxisTitle(base: number): string {
  return `Index, ${base} = 100`
}

/** An index as it stands at a line's end and in the table, in whole numbers. */
export function indexWords(index: Hundredths): string {
  return formats.number(index, [0, 0])
}

/** A figure's full name with its index. */
export function indexLabel(label: string, index: Hundredths): string {
  return `${label}, index ${indexWords(index)}`
}
