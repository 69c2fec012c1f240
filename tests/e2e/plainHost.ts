import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

/** The folder of the build. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** A simple file server with a header of its own or none, as many hosts are, and a story if it has one; `close` ends it. */
export async function openPlainHost(
  headers: Readonly<Record<string, string>> = {},
  story: string | null = null,
) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/story' && story !== null) {
      response.writeHead(200, { 'Content-Type': 'text/html', ...headers })
      response.end(story)
      return
    }
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const file = await readFile(`${DIST}${path}`).catch(() => null)
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    response.writeHead(file === null ? 404 : 200, { 'Content-Type': type, ...headers })
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { host, root: `http://${host}/`, close }
}
