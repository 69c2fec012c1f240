import type { Part, Parts } from './parts'

/** What a language must bring: its own name, and each part of the words, loaded when it is asked for. */
export interface LanguageWords {
  readonly name: string
  readonly load: { readonly [P in Part]: () => Promise<Parts[P]> }
}
