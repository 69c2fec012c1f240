import type { Language } from '../domain/view/language'
import { loadWords } from '../words/languages'
import type { Part, Parts } from '../words/parts'

/** The parts of languages that are here or on their way, for the whole page. */
const awaited = new Map<string, Promise<unknown>>()

/** A promise that `use` takes at once where its words are here: React reads these fields. */
interface Settled {
  readonly status: 'fulfilled'
  readonly value: unknown
}

/** Loads a part of a language's words, once. Rejects if it cannot be had; asked for again, it is tried again. */
export function holdWords<P extends Part>(language: Language, part: P): Promise<Parts[P]> {
  const name = `${language} ${part}`
  const under = awaited.get(name) as Promise<Parts[P]> | undefined
  if (under !== undefined) return under
  const own = loadWords(language, part).then(
    (words) => {
      Object.assign(own, { status: 'fulfilled', value: words } satisfies Settled)
      return words
    },
    (error) => {
      awaited.delete(name)
      throw error
    },
  )
  awaited.set(name, own)
  return own
}
