import type { Measure } from '../../../domain/measure'
import type { Release } from '../../../domain/release/release'
import { conceptOf } from './measureTerms'

/** What is said of who is first by a measure; `concept` is the release’s, in lower case. */
interface Leads {
  /** Who is first has this. */
  readonly most: (concept: string) => string
  /** What who is first does, for headlines: in the present and in the past; `purpose` is "core defence". */
  readonly leads: (purpose: string) => readonly [present: string, past: string]
}

const partOf = (what: string): Leads => ({
  most: (concept) => `the largest share of ${concept} for ${what}`,
  leads: () => [`spend the largest part on ${what}`, `spent the largest part on ${what}`],
})

const spending: Leads = {
  most: (concept) => `the largest ${concept}`,
  leads: (purpose) => [`spend the most on ${purpose}`, `spent the most on ${purpose}`],
}

const having = (what: string): Leads => ({
  most: () => what,
  leads: () => [`have ${what}`, `had ${what}`],
})

/** By measure; the share has words of its own, and national currencies are not compared. */
const LEADS: Readonly<Partial<Record<Measure, Leads>>> = {
  expenditure: spending,
  expenditureCurrent: spending,
  expenditurePerCapita: {
    most: (concept) => `the highest ${concept} per head`,
    leads: () => ['spend the most per head', 'spent the most per head'],
  },
  realChange: {
    most: (concept) => `the largest real rise in ${concept}`,
    leads: () => ['raise real spending most', 'raised real spending most'],
  },
  equipment: partOf('equipment'),
  personnelShare: partOf('personnel'),
  infrastructureShare: partOf('infrastructure'),
  otherShare: partOf('all else'),
  personnel: having('the most military personnel'),
  gdp: having('the largest GDP'),
  gdpCurrent: having('the largest GDP'),
  gdpPerCapita: having('the highest GDP per head'),
}

/** What the first ally has: "the largest core defence expenditure". */
export function mostOf(measure: Measure, release: Release): string {
  const concept = conceptOf(release)
  return LEADS[measure]?.most(concept) ?? `the most ${concept}`
}

/** What the first ally does, for a headline: "spend the most on core defence", and the same of the past. */
export function leadsOf(measure: Measure, { concept }: Release): readonly [string, string] {
  const purpose = concept === 'defence expenditure' ? 'defence' : 'core defence'
  return (LEADS[measure] ?? spending).leads(purpose)
}
