import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptWords, gradeWords } from '../figureNouns'
import { formats } from '../formats'
import { inText } from '../grammar'
import { conceptOverYears } from './vintageNouns'

export function title(name: string): string {
  return `${name} in every release`
}

export const allyLabel = 'Ally'

/** Where there is nothing to show: Iceland. */
export function noFigures(name: string): string {
  return `No release here has a figure for ${inText(name)}.`
}

/** What the table holds, and how it is read; with releases of two concepts, what lies between them. */
export function caption(hasTwoConcepts: boolean): string {
  const apart = hasTwoConcepts
    ? ` Beyond the dashed line another definition: a difference, not a revision. ${conceptOverYears}.`
    : ''
  return `Share of GDP, %, by year and release, the newest first, fragments included. e: an estimate in that release. †: computed, not printed by NATO. Empty: not in our copy.${apart}`
}

export const year = 'Year'

/** Names the region that scrolls sideways. */
export function regionLabel(name: string): string {
  return `${name}, all vintages`
}

/** Head of a release's column, and its origin grade beneath. */
export function head(release: Release) {
  return { date: formats.date(release.day), grade: gradeWords[release.grade] }
}

/** Head of a group of columns of one concept. */
export function conceptHead({ concept }: Release): string {
  return conceptWords[concept]
}

/** A figure as the matrix shows it: "2.03e", "1.70†". */
export function cell({ value, decimals, status, origin }: Observation): string {
  if (value === null) return ''
  const estimate = status === 'estimate' ? 'e' : ''
  return `${formats.decimal(value, decimals)}${estimate}${origin === 'derived' ? '†' : ''}`
}
