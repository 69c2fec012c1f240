import { execFileSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { MARKS, readRanking } from './ranking.mjs'

export const BENCH = fileURLToPath(new URL('.', import.meta.url)).replace(/.$/, '')
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/.$/, '')

/** Builds the site itself, as its own `npm run build` does. */
export function buildSite() {
  execFileSync('npm', ['run', 'build', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** Builds every peer by itself, minified, for the same browsers as the site, its figures inline or in `ranking.json` beside it. */
export async function buildPeers() {
  const rows = await readRanking('2026-07-07', 2026)
  const figures = rows.map(({ name, share }) => ({ name, share: share === '' ? null : +share }))
  for (const peer of await readdir(join(BENCH, 'peers'))) {
    await build({
      root: join(BENCH, 'peers', peer),
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [rankingModule(figures)],
      build: {
        outDir: join(BENCH, 'dist', peer),
        emptyOutDir: true,
        chunkSizeWarningLimit: 2000,
      },
    })
  }
}

/** What the peers draw: as the module `virtual:ranking`, and as `ranking.json` for a page that fetches it. */
function rankingModule(figures) {
  const name = 'virtual:ranking'
  return {
    name: 'ranking',
    generateBundle() {
      const source = JSON.stringify({ rows: figures, marks: MARKS })
      this.emitFile({ type: 'asset', fileName: 'ranking.json', source })
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const rows = ${JSON.stringify(figures)}\nexport const marks = ${JSON.stringify(MARKS)}`
        : undefined,
  }
}
