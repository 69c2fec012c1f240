import type { BesidePageProps } from './pages'

/** The claim desk: a claim built from parts, and what each release makes of it. */
export function ClaimDesk(_: BesidePageProps) {
  return <div className="claim-desk" />
}
