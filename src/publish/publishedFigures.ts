import { join } from 'node:path'
import { type Connect, type Plugin, runnerImport } from 'vite'
import { buildEmbed } from './embedScripts.ts'
import type { Publication } from './publication'
import type { PublishedFile } from './publishedFile'
import { siteAddress } from './siteAddress.ts'

/**
 * Publishes the figures beside the dashboard: the API (`api/v1/`) and the embed pages (`embed/`),
 * at build as files, in development on demand.
 */
export function publishedFigures(): Plugin {
  let root = '.'
  let served: Promise<readonly PublishedFile[]> | null = null
  return {
    name: 'published-figures',
    // Hundreds of pages take their time; a build that says so looks as if something were wrong.
    config: () => ({ build: { rolldownOptions: { checks: { bundlerTimings: false } } } }),
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.watcher.on('change', () => {
        served = null
      })
      server.middlewares.use(
        answerWith(() => {
          served ??= publishFigures(root)
          return served
        }),
      )
    },
    async generateBundle() {
      for (const { path, content } of await publishFigures(root)) {
        this.emitFile({ type: 'asset', fileName: path, source: content })
      }
    },
  }
}

/** Every file of the API and the embeds, made from `data/` and the sources below `root`. */
async function publishFigures(root: string): Promise<readonly PublishedFile[]> {
  const { module } = await runnerImport<typeof import('./publication')>(
    '/src/publish/publication.ts',
    { root, configFile: false, logLevel: 'warn' },
  )
  const publication: Publication = await module.readPublication(join(root, 'data'))
  const { assets, scripts, sheet, late } = await buildEmbed(root, publication.catalogueOf)
  return [
    ...publication.apiFiles(),
    ...publication.feedFiles(siteAddress()),
    ...(await publication.embedFiles(assets, siteAddress())),
    ...[...scripts, sheet, ...late].map(({ name, text }) => ({
      path: `embed/${name}`,
      content: text,
    })),
  ]
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
}

function answerWith(files: () => Promise<readonly PublishedFile[]>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!/^\/(?:api\/v1|embed)\//.test(pathname)) return next()
    const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`
    files()
      .then((all) => {
        const file = all.find((candidate) => candidate.path === path)
        const type = TYPES[path.split('.').at(-1) ?? '']
        if (file === undefined || type === undefined) return next()
        response.setHeader('Content-Type', type)
        response.end(file.content)
      })
      .catch(next)
  }
}
