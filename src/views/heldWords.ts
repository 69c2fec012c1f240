import type { Language } from '../domain/view/language'
import { loadWords } from '../words/languages'
import type { Part, Parts } from '../words/parts'

/** The parts of languages that are here, for the whole page, and those on their way. */
type Held = { [P in Part]?: Parts[P] }
const held: Partial<Record<Language, Held>> = {}
const awaited = new Map<string, Promise<unknown>>()

/** A part of a language's words, if it is here already. */
export function heldWords<P extends Part>(language: Language, part: P): Parts[P] | undefined {
  return held[language]?.[part]
}

/** Loads a part of a language's words, once. Rejects if it cannot be had; asked for again, it is tried again. */
export function holdWords(language: Language, part: Part): Promise<unknown> {
  const name = `${language} ${part}`
  const own =
    awaited.get(name) ??
    keep(language, part).catch((error) => {
      awaited.delete(name)
      throw error
    })
  awaited.set(name, own)
  return own
}

async function keep<P extends Part>(language: Language, part: P): Promise<void> {
  const words = await loadWords(language, part)
  held[language] = { ...held[language], [part]: words }
}
