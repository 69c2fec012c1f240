import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Connect, Plugin } from 'vite'

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

/**
 * Publishes `data/` as it is: copied to `dist/data/` at build, and given the same addresses and
 * content types by the development and preview servers.
 */
export function dataFolder(): Plugin {
  let folder = 'data'
  return {
    name: 'data-folder',
    configResolved(config) {
      folder = join(config.root, 'data')
    },
    configureServer(server) {
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
    },
  }
}

/** Answers 404 for what is not published; says the character set, which Vite leaves out for CSV. */
const admitPublishedData: Connect.NextHandleFunction = (request, response, next) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (!isPublishedData(pathname.slice(1))) {
    response.statusCode = 404
    response.end()
    return
  }
  if (pathname.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8')
  next()
}
