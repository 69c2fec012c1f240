import { createHash } from 'node:crypto'
import { build, type Plugin, type Rolldown } from 'vite'
import { LINKED_MEASURES, type Measure } from '../domain/measure.ts'
import { dataOf, EMBED_DATA } from '../domain/view/drawnData.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../domain/view/language.ts'
import { CHART_TRAITS, CHARTS, type ChartKind, type MeasuredKind } from '../domain/view/view.ts'
import { CHART_PARTS, MEASURED_PARTS } from '../figures/chartWords.ts'
import { type CatalogueIndex, catalogueFrom } from '../wire/catalogueIndex.ts'
import type { DrawnCharts } from '../wire/drawnCharts'
import { UTF_8 } from '../wire/utf8.ts'
import { allyNames } from './allyNames.ts'
import {
  ADDRESS,
  BOOT,
  BOOT_FILE,
  type Drawn,
  type Entry,
  entryOf,
  explorerIn,
  LATE,
} from './embedEntries.ts'
import { COMPILED_AT_ONCE } from './pageChunk.ts'
import type { EmbedAssets } from './pages/embedPage'
import { withoutFallbacks } from './pages/leanPage.ts'
import { saidIn } from './saidWords.ts'
import { publisherOf } from './siteAddress.ts'
import { virtualModule } from './virtualModule.ts'

/** A script of the embed pages: its file name below `embed/`, and its text. */
interface EmbedScript {
  readonly name: string
  readonly text: string
  /** The files that it is made of. */
  readonly modules: readonly string[]
}

/** What the embed pages are made with, ready to be published. */
export interface EmbedBuild {
  readonly assets: EmbedAssets
  readonly scripts: readonly EmbedScript[]
  /** The whole style sheet, for a page on which another kind of chart is drawn; its name is in the scripts. */
  readonly sheet: Pick<EmbedScript, 'name' | 'text'>
  /** Those whose names stay: for hosts whose policy blocks what stands in a page. */
  readonly late: readonly EmbedScript[]
}

/** What a script has to know of the releases, as far as some measures go. */
export type CatalogueOf = (measures: readonly Measure[]) => CatalogueIndex

/** Builds the embed pages' scripts and style sheet. What `catalogueOf` gives goes into the drawing scripts. */
export async function buildEmbed(root: string, catalogueOf: CatalogueOf): Promise<EmbedBuild> {
  const style = styleIn(await bundle(root, 'src/embed/embed.css', 'es'))
  const sheet = { name: `style-${hashOf([style])}.css`, text: style }
  const drawing = async (drawn: Drawn, measures: readonly Measure[]): Promise<EmbedScript> => {
    const { chart } = drawn
    const drawsShares = measures.length === 1
    const define = {
      KIND: JSON.stringify(chart),
      RELEASES: JSON.stringify(catalogueOf([...measures, ...CHART_TRAITS[chart].reads])),
      DRAWS_SHARES: String(drawsShares),
      COUNTS_BESIDE: String(drawsShares && dataOf({ chart, measure: 'share' }) === EMBED_DATA.year),
      SHEET: JSON.stringify(sheet.name),
      PUBLISHER: JSON.stringify(publisherOf()?.name ?? null),
    }
    const said = await saidIn((entry, reader) => bundle(root, entry, 'iife', define, reader), drawn)
    return scriptIn(await bundle(root, entryOf(drawn, said), 'iife', define))
  }
  const drawn: EmbedScript[] = []
  for (const chart of CHARTS) {
    for (const lang of LANGUAGES) {
      const own = { chart, lang, module: `${chart}Chart`, parts: CHART_PARTS[chart] }
      drawn.push(await drawing(own, ['share']))
      if (!isMeasured(chart)) continue
      const parts = MEASURED_PARTS[chart]
      const measured = { chart, lang, module: `${chart}MeasuresChart`, parts }
      drawn.push(await drawing(measured, CHART_TRAITS[chart].measures))
    }
  }
  const laidOver = styleIn(await bundle(root, 'src/exploring/explorer.css', 'es'))
  const explorer = { STYLE: JSON.stringify(laidOver) }
  for (const lang of LANGUAGES) {
    drawn.push(scriptIn(await bundle(root, explorerIn(lang), 'iife', explorer)))
  }
  drawn.push(scriptIn(await bundle(root, ADDRESS, 'iife')))
  // All are named anew whenever one of them changes, for every page's boot script knows them all.
  const end = `-${hashOf(drawn.map(({ text }) => text))}.js`
  const others = LANGUAGES.filter((lang) => lang !== DEFAULT_LANGUAGE)
  const define = {
    ...Object.fromEntries(
      Object.entries(drawnCharts(end, catalogueOf(['share']))).map(([part, value]) => [
        `DRAWN.${part}`,
        JSON.stringify(value),
      ]),
    ),
    OTHER_LANGUAGES: JSON.stringify(others.length > 0 ? others : null),
  }
  const boot = scriptIn(await bundle(root, BOOT, 'iife', define))
  const late: EmbedScript[] = []
  for (const entry of [LATE, BOOT_FILE]) {
    const script = scriptIn(await bundle(root, entry, 'iife', define))
    late.push({ ...script, name: `${script.name}.js` })
  }
  const scripts = drawn.map(({ name, text, modules }) => ({
    name: name + end,
    text: `${UTF_8}${COMPILED_AT_ONCE}${text}`,
    modules,
  }))
  const drawingOf = (chart: ChartKind) =>
    drawn.filter(({ name }) => name.replace('Measures', '') === chart).map(({ text }) => text)
  return { assets: { style, boot: boot.text.trim(), drawingOf }, scripts, sheet, late }
}

function isMeasured(chart: ChartKind): chart is MeasuredKind {
  return CHART_TRAITS[chart].measures.length > 1
}

function drawnCharts(end: string, index: CatalogueIndex): DrawnCharts {
  const data = Object.fromEntries(
    CHARTS.map((chart) => [chart, dataOf({ chart, measure: 'share' })]),
  )
  const years = catalogueFrom(index).coverage.map(({ year }) => year)
  const measures = LINKED_MEASURES.filter((measure) => measure !== 'share')
  return {
    end,
    data,
    first: Math.min(...years),
    last: Math.max(...years),
    measured: CHARTS.filter(isMeasured).join(' '),
    measures: measures.join(' '),
  }
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 8)
}

type Bundle = Rolldown.RolldownOutput['output']

async function bundle(
  root: string,
  input: string | Entry,
  format: 'iife' | 'es',
  define: Readonly<Record<string, string>> = {},
  reader: Plugin | null = null,
): Promise<Bundle> {
  const id = typeof input === 'string' ? input : `virtual:embed/${input.name}`
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define, EMBED_SCRIPT: 'true' },
    plugins: typeof input === 'string' ? [] : [allyNames(), virtualModule(id, input.code), reader],
    resolve: { alias: { 'react/jsx-runtime': `${root}/src/embed/jsxRuntime.ts` } },
    build: {
      write: false,
      modulePreload: false,
      // A third of a kilobyte less in each script than with the bundler's own.
      minify: reader === null ? 'terser' : false,
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
      },
      target: 'es2022',
      rolldownOptions: {
        input: typeof input === 'string' ? input : { [input.name]: id },
        // The minifier takes most of the time, as it must.
        checks: { pluginTimings: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        output: { format, entryFileNames: '[name]', generatedCode: { symbols: false } },
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error(`${id} was not built`)
  return first.output
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
