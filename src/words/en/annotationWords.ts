import type { Hundredths } from '../../domain/hundredths'
import type { StatedCount } from '../../domain/statement/statedCount'
import type { Verdict } from '../../domain/verdict/verdict'
import { formats } from './formats'

const points = (distance: Hundredths) =>
  `${formats.decimal(Math.abs(distance), 2)} ${Math.abs(distance) === 100 ? 'point' : 'points'}`

/** On which side of a mark an ally has been from a year on: "Poland: at or above 2% since 2018". */
export function sinceText(name: string, side: Verdict, mark: Hundredths, year: number): string {
  return `${name}: ${side === 'meets' ? 'at or above' : 'below'} ${formats.mark(mark)} since ${year}`
}

/** Who is nearest below a mark. */
export function nearText(name: string, distance: Hundredths, mark: Hundredths): string {
  return `${name}: nearest below ${formats.mark(mark)}, by ${points(distance)}`
}

/** The largest step that one of several lines took from a year to the next; of a line alone, its own. */
export function stepText(
  name: string,
  change: Hundredths,
  [from, to]: readonly [number, number],
  isAlone: boolean,
): string {
  const way = change < 0 ? 'down' : 'up'
  return `${name}: ${way} ${points(change)} from ${from} to ${to}, ${isAlone ? 'its largest step' : 'the largest step shown'}`
}

/** What kind of a change an ally has. */
export type MoveKind = 'rise' | 'least' | 'fall'

const MOVES: Readonly<Record<MoveKind, string>> = {
  rise: 'the largest rise',
  least: 'the smallest rise',
  fall: 'the largest fall',
}

/** The largest rise of all shown, the smallest, or the largest fall. */
export function moveText(name: string, change: Hundredths, kind: MoveKind): string {
  return `${name}: ${change < 0 ? 'down' : 'up'} ${points(change)}, ${MOVES[kind]}`
}

/** Who is on the other side of a mark in the later year. */
export function crossedText(
  name: string,
  isUp: boolean,
  mark: Hundredths,
  [from, to]: readonly [number, number],
): string {
  const [before, after] = isUp ? ['below', 'at or above'] : ['at or above', 'below']
  return `${name}: ${before} ${formats.mark(mark)} in ${from}, ${after} it in ${to}`
}

/** The first year with more than half of the allies at or above a mark. */
export function majorityText(year: number, mark: Hundredths): string {
  return `${year}: the first year with more than half of the allies at ${formats.mark(mark)} or more`
}

/** The year in which most allies came to a mark or left it. */
export function countStepText(year: number, change: number): string {
  return `${year}: ${Math.abs(change)} ${change < 0 ? 'fewer' : 'more'} than the year before, the largest step`
}

/** What NATO said of a year, and what the release shown has. */
export function statedText(
  { year, number, said }: StatedCount,
  count: number,
  isOtherConcept: boolean,
): string {
  const measured = isOtherConcept ? ', by a new definition,' : ''
  return `${year}: NATO said ${number ?? 'all allies'} on ${formats.date(said)}; this release${measured} has ${count}`
}

/** Whose figure for a year came to lie on the other side of a mark. */
export function revisedText(
  name: string,
  from: string,
  to: string,
  side: Verdict,
  mark: Hundredths,
): string {
  const where = side === 'meets' ? 'at or above' : 'below'
  return `${name}: ${from} became ${to}, ${where} ${formats.mark(mark)}`
}

/** Whose figure for a year was changed most, of all that are drawn. */
export function mostRevisedText(name: string, changeText: string): string {
  return `${name}: changed most of those shown, by ${changeText} points`
}

/** The year whose later table differs most from what NATO announced. */
export function announcedText(year: number, announced: number, table: number): string {
  const difference = Math.abs(table - announced)
  return `${year}: ${difference} ${table < announced ? 'fewer' : 'more'} in the later table than announced, the largest difference`
}

/** A year of which NATO announced a count on another definition. */
export function announcedApartText(year: number, announced: string, table: number): string {
  return `${year}: NATO announced ${announced}; its later table, by a new definition, has ${table}`
}

/** Who spends the largest part on equipment. */
export function mostEquipmentText(name: string, part: string): string {
  return `${name}: ${part} on equipment, the largest part`
}

/** Whose part for equipment is nearest below the guideline. */
export function nearEquipmentText(name: string, part: string, guideline: Hundredths): string {
  return `${name}: ${part} on equipment, nearest below ${formats.mark(guideline)}`
}
