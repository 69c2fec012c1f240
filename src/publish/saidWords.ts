import type { Plugin } from 'vite'
import { type Drawn, type Entry, entryOf, type Said } from './embedEntries.ts'

/** Where the words of all languages are: what one of them says of another is no use of it by a drawing. */
const WORDS = '/src/words/'

/** What is said nowhere where `IN_EMBED` is true, as it stands in a module of such a script. */
const UNSAID = /\btrue \? (?:""|'') : [\w$.]+/g

/**
 * What a script says of the words: of each part the exports that any code besides the words names. They are read
 * from the script as `bundle` makes it with all of them, for a bundler cannot leave out what a whole part holds.
 * Nothing looks words up by a name that is not written in the code.
 */
export async function saidIn(
  bundle: (entry: Entry, reader: Plugin) => Promise<unknown>,
  drawn: Drawn,
): Promise<Said> {
  const named = new Set<string>()
  const exported = new Map<string, readonly string[]>()
  const reader: Plugin = {
    name: 'said-words',
    generateBundle(_, output) {
      for (const chunk of Object.values(output)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          const at = id.indexOf(WORDS)
          if (at >= 0) exported.set(id.slice(at), this.getModuleInfo(id)?.exports ?? [])
          else if (!id.includes('virtual:embed/'))
            for (const name of code?.replace(UNSAID, '').match(/[\w$]+/g) ?? []) named.add(name)
        }
      }
    },
  }
  await bundle(
    entryOf(drawn, () => null),
    reader,
  )
  return (module) => {
    const all = exported.get(module)
    if (all === undefined) throw new Error(`${module} is not in the script of ${drawn.module}`)
    return all.filter((name) => named.has(name)).sort()
  }
}
