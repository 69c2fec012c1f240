import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { CHARTS, PAGE_TRAITS } from '../domain/view/view.ts'

/** What of the bundler's knowledge of modules is needed. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

/** The page, and what draws the charts that it opens with, which it asks for at once. */
const OPENING = [
  'main.tsx',
  ...CHARTS.filter((chart) => PAGE_TRAITS[chart].isAtHand).map(
    (chart) => `figures/${chart}/${chart}Chart.tsx`,
  ),
].map(pathOf)

/** Groups before all others: React's own modules, a file that readers keep when ours are new, and by itself what starts it. */
export const REACT_CHUNKS = [
  { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
  { name: 'root', test: /\/src\/views\/reactRoot\.ts$/, priority: 1 },
] as const

/** Name of the file that the page opens with. */
export const PAGE_CHUNK = 'page'

/**
 * A group of modules for the bundler that keeps all else that the page opens with in one file. Without it
 * a module that a lazily loaded page uses as well would stand in a small file of its own, which
 * compresses worse: the more such pages, the heavier the first one.
 */
export function pageChunk() {
  let opening: ReadonlySet<string> | null = null
  return {
    name: (id: string, graph: ModuleGraph): string | null => {
      opening ??= reachableFrom(OPENING, graph)
      return opening.has(id) ? PAGE_CHUNK : null
    },
  }
}

/** Some modules and all that they import at once, directly or not. */
function reachableFrom(entries: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...entries]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/**
 * Stands first in a script most of whose functions run as soon as it is here: Chromium then compiles them beside the page while
 * the script arrives, and not one by one as each is called. Other browsers read a comment.
 */
export const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n'

/** The page that checks a text: nearly all that its file holds runs over the first text. */
export const CHECK_CHUNK = 'CheckPage'

/** Puts it first in some files of the page, once the bundler has put its own things there. */
export function compiledAtOnce(...names: readonly string[]): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.includes(file.name))
            file.code = COMPILED_AT_ONCE + file.code
        }
      },
    },
  }
}
