import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { dataManifest, MANIFEST_FILE } from '../wire/dataManifest.ts'
import { sumsOf } from './dataSums.ts'

/**
 * Whether a file of `data/` is published: the figures (`*.csv`) and their description, not the
 * README or the programs beside them, and nothing of SIPRI's, which is shown on the page alone
 * (`sipriModules`). The path is relative to `data/`, with forward slashes.
 */
function isPublishedData(path: string): boolean {
  if (path.startsWith('sipri/')) return false
  return path.endsWith('.csv') || path === 'datapackage.json'
}

/** Every published file below a data folder, relative to it, with forward slashes, in order. */
export async function listPublishedData(folder: string): Promise<readonly string[]> {
  const paths = await readdir(folder, { recursive: true })
  return paths
    .map((path) => path.split(sep).join('/'))
    .filter(isPublishedData)
    .sort()
}

/** The checksums that the page is built with. */
const SUMS = 'virtual:data-sums'

/**
 * Publishes `data/` as it is: copied to `dist/data/` at build, and given the same addresses and
 * content types by the development and preview servers. Beside the files lies the manifest that vouches for them,
 * and the page is given their checksums (`virtual:data-sums`).
 */
export function dataFolder(): Plugin {
  let folder = 'data'
  const heldSums = async () => sumsOf(folder, await listPublishedData(folder))
  return {
    name: 'data-folder',
    configResolved(config) {
      folder = join(config.root, 'data')
    },
    resolveId: (id) => (id === SUMS ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${SUMS}`) return null
      const sums = await heldSums()
      for (const path of Object.keys(sums)) this.addWatchFile(join(folder, path))
      return `export const DATA_SUMS = ${JSON.stringify(sums)}`
    },
    configureServer(server) {
      server.middlewares.use(`/data/${MANIFEST_FILE}`, (_, response, next) => {
        heldSums()
          .then((sums) => {
            response.setHeader('Content-Type', 'application/json')
            response.end(JSON.stringify(dataManifest(sums)))
          })
          .catch(next)
      })
      server.middlewares.use('/data', admitPublishedData)
    },
    configurePreviewServer(server) {
      server.middlewares.use('/data', admitPublishedData)
    },
    async generateBundle() {
      const paths = await listPublishedData(folder)
      if (!paths.some((path) => path.endsWith('.csv'))) this.error('data/ holds no CSV file')
      for (const path of paths) {
        const source = await readFile(join(folder, path))
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source })
      }
      const source = JSON.stringify(dataManifest(await sumsOf(folder, paths)))
      this.emitFile({ type: 'asset', fileName: `data/${MANIFEST_FILE}`, source })
    },
  }
}

/** Answers 404 for what is not published; says the character set, which Vite leaves out for CSV. */
const admitPublishedData: Connect.NextHandleFunction = (request, response, next) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const path = pathname.slice(1)
  if (path !== MANIFEST_FILE && !isPublishedData(path)) {
    response.statusCode = 404
    response.end()
    return
  }
  if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8')
  next()
}
