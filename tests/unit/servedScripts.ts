import { vi } from 'vitest'
import type { EmbedData } from '../../src/wire/embedData'

/**
 * Answers every script that is asked for as a browser does: it runs, then it is told that it has; one that cannot be
 * parsed runs not, and is told all the same. `undefined` is a 404. Returns the addresses, as they are asked for.
 */
export function serveScripts(answer: (address: string) => string | undefined): readonly string[] {
  const asked: string[] = []
  interface MadeScript {
    src: string
    onload: () => void
    onerror: () => void
  }
  vi.stubGlobal('mtm', undefined)
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('document', {
    createElement: () => ({ src: '', onload: () => {}, onerror: () => {} }),
    head: {
      append: (script: MadeScript) => {
        asked.push(script.src)
        const text = answer(script.src)
        queueMicrotask(() => {
          if (text === undefined) return script.onerror()
          try {
            // Sloppy, as a classic script is: what it assigns is global.
            new Function(text)()
          } catch {
            // A browser reports it to the window, and goes on.
          }
          script.onload()
        })
      },
    },
  })
  return asked
}

/** What a file of the embeds' data holds. */
export function dataIn(script: string): EmbedData {
  const [, , , text = ''] = new Function(`let mtm; ${script}; return mtm`)()
  return JSON.parse(text)
}
