import type { Language } from '../domain/view/language'
import { holdPart } from '../state/heldParts'
import { loadWords } from '../words/languages'
import type { Part, Parts } from '../words/parts'

/** Loads a part of a language's words, once. Rejects if it cannot be had. */
export function holdWords<P extends Part>(language: Language, part: P): Promise<Parts[P]> {
  return holdPart(`${language} ${part}`, () => loadWords(language, part))
}
