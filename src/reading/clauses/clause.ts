import type { Phrase } from '../phrases/phrase'

/** A part of a sentence with one thing said in it. */
export interface Clause {
  readonly phrases: readonly Phrase[]
  /** What led into it: a contrast, a relative, an aside in brackets, or nothing of the kind. */
  readonly lead: 'main' | 'contrast' | 'relative' | 'aside'
}
