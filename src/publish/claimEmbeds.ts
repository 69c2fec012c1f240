import type { Claim } from '../domain/claim/claim'
import { writeClaim } from '../domain/claim/claimNotation'
import { resolveView } from '../domain/reference'
import { claimFragment } from '../figures/document/claimFragment'
import { claimSheet } from '../figures/document/claimSheet'
import { attributeText, escapeHtml } from '../figures/document/frame'
import { linkTo } from '../links/address'
import { cardTags } from './card/cardTags'
import type { PageParts } from './embedPage'
import { leanStyle } from './leanPage'
import { loadedWords } from './loadedKinds'
import type { PublishedFile } from './publishedFile'

/** `/embed/claim/<id>/`: the verdicts on each claim of the article, and on each that is often heard. */
export function claimEmbeds(parts: PageParts): readonly PublishedFile[] {
  const { reference, knownClaims } = parts.corpus
  const heard = [...reference.claims, ...knownClaims]
  return heard.flatMap(({ id, claim }) => {
    if (claim === null) return []
    const path = `embed/claim/${id}/`
    return [{ path: `${path}index.html`, content: claimPage(claim, path, parts) }]
  })
}

/** Type and room for the fragment, which brings none of its own. */
const STYLE =
  'main{padding:0 1rem;color:var(--ink);font-family:system-ui,sans-serif}a{color:inherit}'

/** The way from such a page to the site's root. */
const ROOT = '../../../'

/** One page: the fragment, complete without script; the script tells its height to the page around it. */
function claimPage(claim: Claim, path: string, { corpus, words, assets, site }: PageParts): string {
  const { reference, releases } = corpus
  const { claimDesk: desk } = loadedWords
  const sheet = claimSheet(claim, releases, { ...reference, words: desk })
  const choice = { page: 'claims', claim: writeClaim(claim) } as const
  const link = linkTo(ROOT, resolveView(choice, reference))
  const markup = claimFragment(sheet, link, desk, 'h1')
  const address = site === null ? null : `${site}${path}`
  const tags = cardTags({ title: sheet.sentence, address, card: null }).map(
    (tag) => `<meta ${attributeText(tag)}>`,
  )
  return [
    `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
    `<title>${escapeHtml(sheet.sentence)}</title>`,
    `<meta name="description" content="${escapeHtml(sheet.tally)}">`,
    ...tags,
    `<style>${leanStyle(assets.style + STYLE, markup)}</style><script>${assets.boot}</script></head>`,
    `<body><main>${markup}</main></body></html>`,
  ].join('')
}
