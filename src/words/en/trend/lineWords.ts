import type { Release } from '../../../domain/release/release'
import { datedWords } from '../page/answerWords'

/** Release, and what dashes and hollow points are. */
export function subtitle(release: Release): string {
  return `${datedWords(release)}. Dashed lines and hollow points are estimates; no figure is joined from another release.`
}

/** Label of the year in which a line's ally joined. */
export function accessionLabel(name: string, year: number): string {
  return `${name} joined in ${year}`
}

/** The shaded band of estimates. */
export const estimatesLabel = 'estimates'
