import type { HeldAlly } from '../../../domain/ally'
import type { NameBook } from '../names/nameBook'

/** What each way of opening a file needs besides its bytes. */
export interface Opening {
  readonly allies: readonly HeldAlly[]
  readonly names: NameBook
  /** Answers by what they are about. */
  readonly answers: Readonly<Record<string, string>>
  /** Called every few thousand records with the number seen; it may throw to stop. */
  readonly progress: (seen: number) => void
  /** How many listed rows are held. */
  readonly mostListed: number
}
