import type { Claim } from '../../domain/claim/claim'
import type { FactStatus } from '../../domain/statement/factStatus'

/** A claim to start from: the article's or one that is often heard. */
export interface HeardClaim {
  readonly id: string
  readonly claim: Claim
  readonly text: string
  readonly source: string
  readonly status: FactStatus
}
