import type { AllyCode } from '../ally'
import type { Hundredths } from '../hundredths'

/**
 * One figure of the Stockholm International Peace Research Institute: military expenditure as a share
 * of GDP, by SIPRI's definition. It may stand beside NATO's figures and is never joined to them.
 */
export interface SipriShare {
  readonly year: number
  /** In hundredths of a percent of GDP. */
  readonly value: Hundredths
  /** Whether SIPRI calls it its own estimate. */
  readonly isEstimate: boolean
  /** The edition of the database, `2025-04`: figures of two editions are not joined either. */
  readonly edition: string
}

/** SIPRI's figures for one ally, by year. A year without a figure is absent; Iceland has none at all. */
export interface SipriSeries {
  readonly ally: AllyCode
  readonly figures: readonly SipriShare[]
}

/** The stretches of a series that may be drawn as one line: years that follow each other in one edition. */
export function sipriStretches(figures: readonly SipriShare[]): readonly (readonly SipriShare[])[] {
  const stretches: SipriShare[][] = []
  for (const figure of figures) {
    const open = stretches.at(-1)
    const last = open?.at(-1)
    const follows = last?.year === figure.year - 1 && last.edition === figure.edition
    if (open !== undefined && follows) open.push(figure)
    else stretches.push([figure])
  }
  return stretches
}
