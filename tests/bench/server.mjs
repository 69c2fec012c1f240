import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, posix, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** An empty page. */
export const BLANK = '/blank.html'

/**
 * @typedef {object} Server
 * @property {string} address Without a slash at its end.
 * @property {(addresses: readonly string[]) => number} scriptBytesOf Gzipped bytes of the scripts among them.
 * @property {() => Promise<void>} close
 */

/**
 * Serves folders under a name each, everything gzipped beforehand at level 9, over HTTP/1.1 on a free
 * port of this machine alone.
 *
 * @param {Readonly<Record<string, string>>} folders
 * @returns {Promise<Server>}
 */
export async function serve(folders) {
  const files = new Map([[BLANK, gzipSync('<!doctype html><link rel="icon" href="data:,">')]])
  for (const [name, folder] of Object.entries(folders)) {
    for (const path of await listFiles(folder)) {
      files.set(
        posix.join('/', name, ...path.split(sep)),
        gzipSync(await readFile(join(folder, path)), { level: 9 }),
      )
    }
  }
  const http = createServer((request, response) => {
    const path = fileOf(request.url ?? '/')
    const body = files.get(path)
    if (body === undefined) return response.writeHead(404).end()
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    })
    response.end(body)
  })
  await new Promise((done) => http.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${http.address().port}`,
    scriptBytesOf: (addresses) =>
      [...new Set(addresses.map(fileOf))]
        .filter((path) => extname(path) === '.js')
        .reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0),
    close: () =>
      new Promise((done) => {
        http.close(() => done())
        http.closeAllConnections()
      }),
  }
}

/** @param {string} address A path, or a whole address. */
function fileOf(address) {
  const { pathname } = new URL(address, 'http://localhost')
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}

/** @param {string} folder */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
