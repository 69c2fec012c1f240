import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type HtmlTagDescriptor, type Plugin, type Rolldown, runnerImport } from 'vite'
import { DEFAULT_CHART } from '../../domain/view/view.ts'
import { escapeHtml } from '../../figures/document/frame.ts'
import { unscriptedTexts } from '../../words/en/fallenWords.ts'
import { cardTags } from '../card/cardTags.ts'
import { type DescribedFigures, datasetDescription } from '../datasetDescription.ts'
import { JSX_FILES, JSX_SOURCE } from '../pages/pageJsx.ts'
import { publisherOf, siteAddress } from '../siteAddress.ts'
import { FACES_TOGETHER, facesApart } from './facesTogether.ts'
import { headScript } from './headScript.ts'
import { LAID_OUT_AHEAD } from './laidOutAhead.ts'

/** Where in index.html the page is drawn. */
const ROOT = '<div id="root"></div>'

/** The page's style sheet, as the bundler asks for it. */
const SHEET = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/

/** Said once at build where the site's address is not known. */
const NO_SITE =
  'SITE_URL is not set: the pages carry no tag that needs an absolute address (cards, oEmbed). Set it to the address the build will have, such as https://example.org/mark/'

/** The page's script, and the file that starts React, which it begins with. */
const SCRIPT = /<script type="module"/
const ROOT_PRELOAD = /<link rel="modulepreload" crossorigin href="(\.\/assets\/root-[^"]+)">/

/**
 * What does nothing without script is not offered without it. What is said where none runs goes as soon as one does, and
 * is said on paper of a view that another is awaited in place of.
 */
const HEAD_STYLE = [
  ':root:not([data-scripted]) :is(.answer-words,.toolbar,.own-threshold,.share-button,.copy-bar,.sort-sign){display:none}',
  '[data-scripted] .unscripted{display:none}',
  '@media not print{[data-awaited]{visibility:hidden}}',
  '@media print{[data-awaited]:not([data-drawn]) .unscripted{display:block}}',
].join('')

/** Where the page's main part begins, as it is drawn. */
const MAIN = '<main>'

/**
 * Puts the default view into index.html at build: the page says its answer before any script runs,
 * and without one. `main.tsx` takes it over as soon as it has the same figures.
 */
export function firstPaint(): Plugin {
  let root = '.'
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved(config) {
      root = config.root
      if (siteAddress() === null) config.logger.warn(NO_SITE)
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { module } = await runnerImport<typeof import('../../prerender')>(
          '/src/prerender.tsx',
          {
            root,
            configFile: false,
            logLevel: 'warn',
            define: { PUBLISHER: JSON.stringify(publisherOf()) },
            resolve: { alias: JSX_FILES },
            oxc: { jsx: { runtime: 'automatic', importSource: JSX_SOURCE } },
          },
        )
        const page = await module.prerenderPage((path) =>
          readFile(join(root, 'data', path), 'utf8'),
        )
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`)
        return {
          html: startingReact(html)
            .replace(SHEET, (_, path: string) => sheetAtHand(bundle, path))
            .replace(ROOT, () => `<div id="root">${withUnscripted(page.markup)}</div>`)
            .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`),
          tags: [
            {
              tag: 'script',
              children: headScript(page.parameters, page.shown),
              injectTo: 'head-prepend',
            },
            { tag: 'style', children: HEAD_STYLE, injectTo: 'head-prepend' },
            ...[FACES_TOGETHER, LAID_OUT_AHEAD].map((children) => ({
              tag: 'script',
              children,
              injectTo: 'head' as const,
            })),
            ...headTags(
              { ...page, modified: await lastChange(root, page.published) },
              siteAddress(),
            ),
          ],
        }
      },
    },
  }
}

/** A page that starts React as soon as its file is here, before the page's own: two shorter tasks in place of one. */
function startingReact(html: string): string {
  const file = ROOT_PRELOAD.exec(html)?.[1]
  if (file === undefined) throw new Error('index.html does not name the file that starts React')
  return html
    .replace(ROOT_PRELOAD, '')
    .replace(SCRIPT, `<script type="module" crossorigin src="${file}"></script>$&`)
}

/**
 * The page's style sheet in the page itself: as a file it would be asked for when the page is here, and nothing shown until
 * it came. Its file is named all the same, disabled, so that it is not asked for: parts that are loaded later find that it
 * is here, and `main.tsx` turns it on where a host's policy takes no style that stands in a page.
 */
function sheetAtHand(bundle: Rolldown.OutputBundle, path: string): string {
  const sheet = bundle[path]
  if (sheet?.type !== 'asset') throw new Error(`no style sheet ${path}`)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const text = `${sheet.source}`.replaceAll('url(./', `url(./${folder}`)
  return `${facesApart(text)}<link rel="stylesheet" href="./${path}" disabled>`
}

/**
 * A page with a line over its headline that it shows what it was built with: whatever brings another view takes it away. A
 * `noscript` would be silent where scripts are blocked, or lost.
 */
function withUnscripted(markup: string): string {
  if (!markup.includes(MAIN)) throw new Error(`the page has no ${MAIN}`)
  const { shown, files, described, description } = unscriptedTexts
  const data = `<a href="data/releases.csv">${files}</a>, ${described} <a href="data/datapackage.json">${description}</a>`
  return markup.replace(MAIN, `${MAIN}<p class="measure misread unscripted">${shown} ${data}.</p>`)
}

/** The day on which a figure was last corrected, or the newest release was published if that is later. */
async function lastChange(root: string, published: string): Promise<string> {
  const text = await readFile(join(root, 'data/corrections.csv'), 'utf8')
  const days = text.match(/\d{4}-\d\d-\d\d$/gm) ?? []
  return [published, ...days].sort().at(-1) ?? published
}

/** What the page says of itself to search engines and to who shows a link to it. */
function headTags(
  page: DescribedFigures & { readonly title: string; readonly description: string },
  site: string | null,
): HtmlTagDescriptor[] {
  const { title, description } = page
  const card = site === null ? null : `${site}embed/${DEFAULT_CHART}/card.png`
  const metas = [
    { name: 'description', content: description },
    ...cardTags({
      title,
      address: site,
      card: card === null ? null : { address: card, alt: description },
      day: page.published,
    }),
    { property: 'article:modified_time', content: page.modified },
  ]
  return [
    ...(site === null
      ? []
      : [
          { rel: 'canonical', href: site },
          { rel: 'alternate', type: 'application/atom+xml', href: `${site}changes.atom` },
        ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }))),
    ...metas.map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head' as const })),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      children: JSON.stringify(datasetDescription(page, site, publisherOf())).replaceAll(
        '<',
        '\\u003c',
      ),
      injectTo: 'head',
    },
  ]
}
