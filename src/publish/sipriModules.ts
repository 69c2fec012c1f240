import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'

/** The module that lists the allies, and what the name of each ally's own begins with. */
const MODULE = 'virtual:sipri'
const OF_ALLY = `${MODULE}/`

/**
 * SIPRI's figures as modules of the page, one per ally, loaded when that ally's series is drawn. They
 * are for display alone: the file itself is published nowhere (`isPublishedData`), because SIPRI's
 * terms are not those under which our own files can be taken.
 */
export function sipriModules(): Plugin {
  let root = '.'
  let read: Promise<ReadonlyMap<string, string>> | null = null
  const texts = () => {
    read ??= sipriTexts(root)
    return read
  }
  return {
    name: 'sipri-modules',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === MODULE || id.startsWith(OF_ALLY) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${MODULE}`) {
        const loaders = [...(await texts()).keys()].map(
          (ally) => `${ally}: () => import(${JSON.stringify(OF_ALLY + ally)})`,
        )
        return `export const SIPRI = { ${loaders.join(', ')} }`
      }
      if (!id.startsWith(`\0${OF_ALLY}`)) return null
      const text = (await texts()).get(id.slice(OF_ALLY.length + 1))
      return text === undefined ? null : `export const figures = ${text}`
    },
  }
}

/** Each ally's figures as JSON. Throws with every problem if the file is refused. */
async function sipriTexts(root: string): Promise<ReadonlyMap<string, string>> {
  const options = { root, configFile: false, logLevel: 'warn' } as const
  const { readSipri, SIPRI_FILE } = (
    await runnerImport<typeof import('../ingest/sipriFile')>('/src/ingest/sipriFile.ts', options)
  ).module
  const { readAllies } = (
    await runnerImport<typeof import('../ingest/catalogueFiles')>(
      '/src/ingest/catalogueFiles.ts',
      options,
    )
  ).module
  const text = (path: string) => readFile(join(root, 'data', path), 'utf8')
  const { entries: allies } = readAllies('allies.csv', await text('allies.csv'))
  const codes = new Set(allies.map((ally) => ally.code))
  const series = readSipri(await text(SIPRI_FILE), { allies: codes })
  if (!series.ok) {
    throw new Error(series.problems.map((problem) => JSON.stringify(problem)).join('\n'))
  }
  return new Map(series.value.map(({ ally, figures }) => [ally, JSON.stringify(figures)]))
}
