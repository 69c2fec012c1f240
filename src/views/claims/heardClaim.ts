import type { Reading } from '../../domain/claim/reading'
import type { FactStatus } from '../../domain/statement/factStatus'

/** A claim to start from: the article's or one that is often heard. */
export interface HeardClaim {
  readonly id: string
  readonly claim: Reading
  readonly text: string
  readonly source: string
  readonly status: FactStatus
}
