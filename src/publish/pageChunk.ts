import { fileURLToPath } from 'node:url'

/** What of the bundler's knowledge of modules is needed. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const ENTRY = fileURLToPath(new URL('../main.tsx', import.meta.url))

/**
 * A group of modules for the bundler that keeps all that the page opens with in one file. Without it a
 * module that a lazily loaded page uses as well would stand in a small file of its own, which
 * compresses worse: the more such pages, the heavier the first one.
 */
export function pageChunk() {
  let opening: ReadonlySet<string> | null = null
  return {
    name: (id: string, graph: ModuleGraph): string | null => {
      opening ??= reachableFrom(ENTRY, graph)
      return opening.has(id) ? 'page' : null
    },
  }
}

/** A module and all that it imports at once, directly or not. */
function reachableFrom(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}
