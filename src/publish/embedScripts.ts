import { build, type Rolldown, type UserConfig } from 'vite'
import type { CatalogueIndex } from '../domain/catalogueIndex'
import type { EmbedAssets } from './embedPage'

/** A script of the embed pages: its file name below `embed/`, and its text. */
export interface EmbedScript {
  readonly name: string
  readonly text: string
}

/** What the embed pages are made with, ready to be published. */
export interface EmbedBuild {
  readonly assets: EmbedAssets
  readonly scripts: readonly EmbedScript[]
}

/** Builds the embed pages' scripts and style sheet. `catalogue` goes into the drawing script. */
export async function buildEmbed(root: string, catalogue: CatalogueIndex): Promise<EmbedBuild> {
  const boot = await bundle(root, 'src/embed/boot.ts', { format: 'iife' })
  const draw = await bundle(
    root,
    'src/embed/draw.tsx',
    { format: 'es' },
    { RELEASES: JSON.stringify(catalogue) },
  )
  const style = await bundle(root, 'src/embed/embed.css', { format: 'es' })
  const [bootScript, drawScript] = [scriptIn(boot, 'boot'), scriptIn(draw, 'draw')]
  return {
    assets: { style: styleIn(style), boot: bootScript.name, draw: drawScript.name },
    scripts: [bootScript, drawScript],
  }
}

type Bundle = Rolldown.RolldownOutput['output']

async function bundle(
  root: string,
  input: string,
  output: { readonly format: 'iife' | 'es' },
  define: UserConfig['define'] = {},
): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    resolve: { alias: { 'react/jsx-runtime': 'preact/jsx-runtime' } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input, output: { ...output, entryFileNames: '[name]-[hash].js' } },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error(`${input} was not built`)
  return first.output
}

function scriptIn(output: Bundle, name: string): EmbedScript {
  const [chunk, ...more] = output
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${name} is not one script`)
  return { name: chunk.fileName, text: chunk.code }
}

function styleIn(output: Bundle): string {
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (style?.type !== 'asset') throw new Error('the embed has no style sheet')
  return String(style.source).trim()
}
