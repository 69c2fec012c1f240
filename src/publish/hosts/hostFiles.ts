import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { writeCompressed } from './compressedCopies.ts'
import { HASHED, type Header, headersFor, policyOf } from './headers.ts'
import { DOCKERFILE, HOST_NOTES } from './hostNotes.ts'
import { inlineHashes } from './inlineScripts.ts'
import { apacheFile, caddyFile, nginxFile, staticHeadersFile } from './serverFiles.ts'

/**
 * Writes what hosts need into the finished build: their configuration with the policy of its scripts (`hosts/`, and
 * `_headers`, which static hosts read at the top), and compressed copies. The preview sends the same headers.
 */
export function hostFiles(): Plugin {
  let folder = 'dist'
  return {
    name: 'host-files',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = await filesIn(folder)
        const policy = await policyIn(folder, files)
        await mkdir(join(folder, 'hosts'), { recursive: true })
        const written = {
          'hosts/nginx.conf': nginxFile(policy),
          'hosts/htaccess': apacheFile(policy),
          'hosts/Caddyfile': caddyFile(policy),
          'hosts/Dockerfile': DOCKERFILE,
          'hosts/README.md': HOST_NOTES,
          _headers: staticHeadersFile(policy, namedByContent(files)),
        }
        for (const [path, text] of Object.entries(written))
          await writeFile(join(folder, path), text)
        await writeCompressed(files.map((path) => join(folder, path)))
      },
    },
    async configurePreviewServer({ middlewares }) {
      const files = await filesIn(folder)
      const policy = await policyIn(folder, files)
      const pages = new Set(files)
      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of headersFor(pathname, policy)) response.setHeader(name, value)
        // As every host does: a folder has its slash.
        if (!pages.has(`${pathname.slice(1)}/index.html`)) return next()
        response.writeHead(301, { Location: `${pathname}/${search}` }).end()
      })
    },
  }
}

/** Every file below a folder, relative to it, with forward slashes. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
}

async function policyIn(folder: string, files: readonly string[]): Promise<Header> {
  const pages = files.filter((path) => path.endsWith('.html'))
  return policyOf(
    inlineHashes(await Promise.all(pages.map((path) => readFile(join(folder, path), 'utf8')))),
  )
}

/** The scripts of embeds, which lie beside pages: the only ones that no folder of their own tells. */
function namedByContent(files: readonly string[]): readonly string[] {
  return files
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith('/embed/') && new RegExp(HASHED).test(path))
}
