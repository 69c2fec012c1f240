import { fileURLToPath } from 'node:url'
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

/** A group of React's own modules, before all others: a file that readers keep when ours are new. */
export const REACT_CHUNK = {
  name: 'react',
  test: /\/node_modules\/(react|react-dom|scheduler)\//,
  priority: 1,
} as const

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
