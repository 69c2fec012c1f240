import { createHash } from 'node:crypto'
import { build, type Rolldown } from 'vite'
import type { Measure } from '../domain/measure'
import { CHART_TRAITS, CHARTS, type ChartKind } from '../domain/view/view.ts'
import type { CatalogueIndex } from '../wire/catalogueIndex'
import type { EmbedAssets } from './embedPage'
import { scriptStyle, withoutFallbacks } from './leanPage.ts'

/** A script of the embed pages: its file name below `embed/`, and its text. */
interface EmbedScript {
  readonly name: string
  readonly text: string
}

/** What the embed pages are made with, ready to be published. */
export interface EmbedBuild {
  readonly assets: EmbedAssets
  readonly scripts: readonly EmbedScript[]
}

/** What a script has to know of the releases, as far as some measures go. */
export type CatalogueOf = (measures: readonly Measure[]) => CatalogueIndex

/** Builds the embed pages' scripts and style sheet. What `catalogueOf` gives goes into the drawing scripts. */
export async function buildEmbed(root: string, catalogueOf: CatalogueOf): Promise<EmbedBuild> {
  const script = async (input: string, format: 'iife' | 'es', define = {}) =>
    scriptIn(await bundle(root, input, format, define))
  const boot = await script('boot.ts', 'iife')
  const style = styleIn(await bundle(root, 'embed.css', 'es'))
  const drawing = async (
    name: string,
    chart: ChartKind,
    measures: readonly Measure[],
  ): Promise<EmbedScript> => {
    const built = await script(`${name}.ts`, 'es', {
      RELEASES: JSON.stringify(catalogueOf(measures)),
      IS_OVER_RELEASES: String(CHART_TRAITS[chart].isOverReleases),
      READS_MEASURES: String(measures.length > 1),
      STYLE: STYLE_PLACE,
    })
    const own = JSON.stringify(scriptStyle(style, built.text))
    return { ...built, text: built.text.replace(STYLE_PLACE_WRITTEN, () => own) }
  }
  const drawings: EmbedScript[] = []
  for (const chart of CHARTS) {
    const { measures, reads } = CHART_TRAITS[chart]
    drawings.push(await drawing(chart, chart, ['share', ...reads]))
    if (measures.length > 1) {
      drawings.push(await drawing(`${chart}Measures`, chart, [...measures, ...reads]))
    }
  }
  const scripts = withCommonHash(drawings)
  return {
    assets: { style, boot: boot.text.trim(), draw: scripts.map(({ name }) => name).join(' ') },
    scripts,
  }
}

/** Names the scripts anew whenever one of them changes, all alike: every page lists them all. */
function withCommonHash(scripts: readonly EmbedScript[]): readonly EmbedScript[] {
  const hash = createHash('sha256')
  for (const { text } of scripts) hash.update(text)
  const common = hash.digest('hex').slice(0, 8)
  return scripts.map(({ name, text }) => ({
    name: name.replace(/-[^-]*\.js$/, `-${common}.js`),
    text,
  }))
}

/** Stands in a script for its style, which depends on what else is in the script; and as it is there in the end. */
const STYLE_PLACE = '"/*style*/"'
const STYLE_PLACE_WRITTEN = /(["'`])\/\*style\*\/\1/

type Bundle = Rolldown.RolldownOutput['output']

async function bundle(
  root: string,
  input: string,
  format: 'iife' | 'es',
  define: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    resolve: { alias: { 'react/jsx-runtime': `${root}/src/embed/jsxRuntime.ts` } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: `src/embed/${input}`,
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        output: {
          format,
          entryFileNames: '[name]-[hash:8].js',
          hashCharacters: 'hex',
          generatedCode: { symbols: false },
        },
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error(`${input} was not built`)
  return first.output
}

function scriptIn([chunk, ...more]: Bundle): EmbedScript {
  if (more.length > 0) throw new Error(`${chunk.fileName} is not one script alone`)
  return { name: chunk.fileName, text: withoutFallbacks(chunk.code) }
}

function styleIn(output: Bundle): string {
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (style?.type !== 'asset') throw new Error('the embed has no style sheet')
  return String(style.source).trim()
}
