import type { Reading } from '../../domain/claim/reading'
import { writeReading } from '../../domain/claim/readingNotation'
import { resolveView } from '../../domain/reference'
import { dayOf } from '../../domain/release/release'
import { claimFragment } from '../../figures/document/claimFragment'
import { claimSheet } from '../../figures/document/claimSheet'
import { attributeText, escapeHtml } from '../../figures/document/frame'
import { linkTo } from '../../links/address'
import { cardTags } from '../card/cardTags'
import { loadedWords } from '../loadedKinds'
import type { PublishedFile } from '../publishedFile'
import { publisherOf } from '../siteAddress'
import { headScripts, type PageParts } from './embedPage'
import { OEMBED_FILE } from './figurePage'
import { leanStyle } from './leanPage'
import { framedDocument } from './oembed'

/** `/embed/claim/<id>/`: the verdicts on each claim of the article, and on each that is often heard. */
export function claimEmbeds(parts: PageParts): readonly PublishedFile[] {
  const { reference, knownClaims } = parts.corpus
  const heard = [...reference.claims, ...knownClaims]
  return heard.flatMap(({ id, claim }) => {
    if (claim === null) return []
    return claimFiles(claim, `embed/claim/${id}/`, dayOfArticle(id, parts), parts)
  })
}

/** The day that a claim of the article is about; of the others no day is held. */
function dayOfArticle(id: string, { corpus: { reference } }: PageParts): string | null {
  const isOfArticle = reference.claims.some((claim) => claim.id === id)
  return isOfArticle ? reference.article.confirmedDate : null
}

/** Colours of the verdicts, which a fragment does not bring: words tell them apart, and an undecided one's rule is dashed. */
const STYLE =
  '.mtm{font-size:1rem}.mtm figure{margin:.5em 0!important}.mtm-verdict{border-color:var(--meets)}.mtm-verdict[data-verdict=fails]{border-color:var(--below)}' +
  '.mtm-verdict[data-verdict=undecided]{border-color:var(--undecided);border-left-style:dashed!important}a{color:inherit}'

/** The way from such a page to the site's root. */
const ROOT = '../../../'

/** The usual height of such a page in a column, in px, until it tells its own. */
const FIRST_HEIGHT = 440

/** One page and its oEmbed document: the fragment, complete without script; the script tells its height to the page around it. */
function claimFiles(
  claim: Reading,
  path: string,
  day: string | null,
  { corpus, words, assets, site }: PageParts,
): readonly PublishedFile[] {
  const { reference, releases } = corpus
  const { claimDesk: desk } = loadedWords
  const sheet = claimSheet(claim, releases, { ...reference, words: desk }, day)
  const view = resolveView({ page: 'claims', claim: writeReading(claim) }, reference)
  const fragment = claimFragment(sheet, {
    link: linkTo(ROOT, view),
    words: desk,
    publisher: publisherOf()?.name ?? null,
    head: 'h1',
  })
  const markup = `<main class="mtm">${fragment}</main>`
  const address = site === null ? null : `${site}${path}`
  const published = dayOf(reference.releases, view.release)
  const title = sheet.sentence
  const tags = cardTags({ title, address, card: null, day: published }).map(
    (tag) => `<meta ${attributeText(tag)}>`,
  )
  const links = address === null ? [] : [linksTo(address)]
  const content = [
    `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(sheet.tally)}">`,
    ...tags,
    ...links,
    `<style>${leanStyle(assets.style + STYLE, markup)}</style>${headScripts('', ROOT, assets)}</head>`,
    `<body>${markup}</body></html>`,
  ].join('')
  const page = { path: `${path}index.html`, content }
  if (site === null || address === null) return [page]
  const fallback = { text: title, link: linkTo(site, view) }
  const frame = { src: address, title, height: FIRST_HEIGHT, fallback }
  const oembed = JSON.stringify(framedDocument(site, frame))
  return [page, { path: `${path}${OEMBED_FILE}`, content: oembed }]
}

/** The page's own address, and that of its oEmbed document. */
function linksTo(address: string): string {
  const oembed = { rel: 'alternate', type: 'application/json+oembed' }
  return [
    { rel: 'canonical', href: address },
    { ...oembed, href: `${address}${OEMBED_FILE}` },
  ]
    .map((link) => `<link ${attributeText(link)}>`)
    .join('')
}
