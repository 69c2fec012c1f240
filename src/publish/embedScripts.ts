import { createHash } from 'node:crypto'
import { build, type Plugin, type Rolldown } from 'vite'
import type { Measure } from '../domain/measure'
import {
  CHART_TRAITS,
  CHARTS,
  type ChartKind,
  type ChartTraits,
  dataOf,
  type GivenName,
} from '../domain/view/view.ts'
import type { CatalogueIndex } from '../wire/catalogueIndex'
import type { DrawnCharts } from '../wire/drawnCharts'
import type { EmbedAssets } from './embedPage'
import { scriptStyle, withoutFallbacks } from './leanPage.ts'

/** A script of the embed pages: its file name below `embed/`, and its text. */
export interface EmbedScript {
  readonly name: string
  readonly text: string
  /** The files that it is made of. */
  readonly modules: readonly string[]
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
  const style = styleIn(await bundle(root, 'src/embed/embed.css', 'es'))
  const drawing = async (
    { given, reads }: ChartTraits,
    own: ChartModule,
    measures: readonly Measure[],
  ): Promise<EmbedScript> => {
    const define = {
      RELEASES: JSON.stringify(catalogueOf([...measures, ...reads])),
      STYLE: STYLE_PLACE,
    }
    const built = scriptIn(await bundle(root, entryOf(own, given), 'iife', define))
    const text = JSON.stringify(scriptStyle(style, built.text))
    return { ...built, text: built.text.replace(STYLE_PLACE_WRITTEN, () => text) }
  }
  const built: BuiltChart[] = []
  for (const chart of CHARTS) {
    const traits = CHART_TRAITS[chart]
    const share = await drawing(traits, { chart, name: `${chart}Chart` }, ['share'])
    const others =
      traits.measures.length > 1
        ? await drawing(traits, { chart, name: `${chart}MeasuresChart` }, traits.measures)
        : null
    built.push({ chart, share, others })
  }
  const named = withCommonHash(built)
  const define = { DRAWN: JSON.stringify(drawnCharts(named)) }
  const boot = scriptIn(await bundle(root, 'src/embed/boot.ts', 'iife', define))
  return {
    assets: { style, boot: boot.text.trim() },
    scripts: named.flatMap(({ share, others }) => (others === null ? [share] : [share, others])),
  }
}

/** What draws one kind: its shares, and other measures if it shows any. */
interface BuiltChart {
  readonly chart: ChartKind
  readonly share: EmbedScript
  readonly others: EmbedScript | null
}

/** What the boot script has to know of each kind. */
function drawnCharts(built: readonly BuiltChart[]): DrawnCharts {
  return Object.fromEntries(
    built.map(({ chart, share, others }) => [
      chart,
      [share.name, others?.name ?? null, dataOf(chart)] as const,
    ]),
  )
}

/** Names the scripts anew whenever one of them changes, all alike: every page's boot script lists them all. */
function withCommonHash(built: readonly BuiltChart[]): readonly BuiltChart[] {
  const hash = createHash('sha256')
  for (const { share, others } of built) hash.update(share.text + (others?.text ?? ''))
  const common = hash.digest('hex').slice(0, 8)
  const named = (script: EmbedScript) => ({ ...script, name: `${script.name}-${common}.js` })
  return built.map(({ chart, share, others }) => ({
    chart,
    share: named(share),
    others: others && named(others),
  }))
}

/** The module that draws a kind, by its name and what it exports: `rankingChart` of `ranking/rankingChart.tsx`. */
interface ChartModule {
  readonly chart: ChartKind
  readonly name: string
}

/** The script that draws a kind alone, as text. What it needs besides figures an embed has by modules of those names. */
function entryOf({ chart, name }: ChartModule, given: readonly GivenName[]): Entry {
  const code = [
    `import { drawAskedView } from '/src/embed/drawView.tsx'`,
    `import { drawOf } from '/src/figures/chart.ts'`,
    `import { ${name} } from '/src/figures/${chart}/${name}.tsx'`,
    ...given.map((one) => `import { ${one} } from '/src/embed/${one}.ts'`),
    given.length === 0
      ? `drawAskedView(async () => drawOf(${name}))`
      : `drawAskedView(async () => drawOf(await ${name}({ ${given.join(', ')} })))`,
  ].join('\n')
  return { name: name.replace(/Chart$/, ''), code }
}

/** Stands in a script for its style, which depends on what else is in the script; and as it is there in the end. */
const STYLE_PLACE = '"/*style*/"'
const STYLE_PLACE_WRITTEN = /(["'`])\/\*style\*\/\1/

type Bundle = Rolldown.RolldownOutput['output']

/** A module that is in no file. */
interface Entry {
  readonly name: string
  readonly code: string
}

async function bundle(
  root: string,
  input: string | Entry,
  format: 'iife' | 'es',
  define: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const id = typeof input === 'string' ? input : `virtual:embed/${input.name}`
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: typeof input === 'string' ? [] : [virtualModule(id, input.code)],
    resolve: { alias: { 'react/jsx-runtime': `${root}/src/embed/jsxRuntime.ts` } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: typeof input === 'string' ? input : { [input.name]: id },
        output: { format, entryFileNames: '[name]' },
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error(`${id} was not built`)
  return first.output
}

function virtualModule(id: string, code: string): Plugin {
  return {
    name: 'virtual-embed',
    resolveId: (asked) => (asked === id ? id : null),
    load: (asked) => (asked === id ? code : null),
  }
}

function scriptIn([chunk, ...more]: Bundle): EmbedScript {
  if (more.length > 0) throw new Error(`${chunk.fileName} is not one script alone`)
  return {
    name: chunk.fileName,
    text: withoutFallbacks(chunk.code),
    modules: chunk.moduleIds,
  }
}

function styleIn(output: Bundle): string {
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (style?.type !== 'asset') throw new Error('the embed has no style sheet')
  return String(style.source).trim()
}
