import type { Catalogue } from '../../domain/reference'
import type { Scene } from '../../domain/scene'
import type { View } from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import { type Frame, plainFrame, SIZING_HASH, sizingFrame } from '../../figures/document/frame'
import { embedAddress, exploreAddress, type Follows } from '../../links/embedAddress'
import type { Parts, Words } from '../../words/parts'
import { type FragmentParts, fragmentHtml, freshId } from './fragmentHtml'

/** The kinds of snippets, by which they are named. */
type SnippetKind = keyof Parts['embedDialog']['snippets']

/** What the snippets are asked for. */
export interface SnippetRequest {
  readonly scene: Scene
  readonly drawn: DrawnFigure
  readonly words: Words
  readonly dialog: Parts['embedDialog']
  readonly catalogue: Catalogue
  readonly follows: Follows
  /** First height of a frame, in px. */
  readonly height: number
  /** Absolute address of the site's root for what is handed out, ending in `/`. */
  readonly site: string
  /** Whether oEmbed readers find that address in the pages (SITE_URL). */
  readonly isSiteKnown: boolean
}

/** One way to take a chart into a story. */
export interface Snippet {
  readonly kind: SnippetKind
  /** What to paste; `null` where there is nothing that would show this view. */
  readonly text: string | null
  /** Why there is nothing, else `null`. */
  readonly reason: string | null
  /** What a content security policy of the page has to allow, in one line. */
  readonly policy: string
}

/** The snippets that are frames: one that sizes itself, one of a fixed height, and the address for oEmbed. */
export function frameSnippets(request: SnippetRequest): readonly Snippet[] {
  const { scene, catalogue, follows, site, isSiteKnown, dialog } = request
  const address = embedAddress(scene.view, follows, catalogue)
  const frame = frameOf(request, `${site}${address.path}`)
  const policy = `frame-src ${new URL(site).origin}`
  // A reader of oEmbed is told of the page, whatever its query.
  const isWholePage = address.isPublished && !address.path.includes('?')
  const reason = isSiteKnown ? (isWholePage ? null : 'view') : 'site'
  const { noOembed } = dialog
  return [
    {
      kind: 'sizing',
      text: sizingFrame(frame),
      reason: null,
      policy: `${policy}; script-src '${SIZING_HASH}'`,
    },
    { kind: 'plain', text: plainFrame(frame), reason: null, policy },
    {
      kind: 'oembed',
      text: reason === null ? frame.src : null,
      reason: reason === null ? null : noOembed[reason],
      policy,
    },
  ]
}

/** The snippet that needs nothing from us. Not to be called while the page is being drawn. */
export function fragmentSnippet(parts: FragmentParts): Snippet {
  return {
    kind: 'fragment',
    text: fragmentHtml(parts),
    reason: null,
    policy: "style-src 'unsafe-inline'",
  }
}

const FILE_NAMES: Readonly<Record<SnippetKind, string>> = {
  sizing: 'embed-self-sizing.html',
  plain: 'embed-plain.html',
  oembed: 'embed-oembed.txt',
  fragment: 'embed-self-contained.html',
}

/** All snippets as files, for who takes everything at once; one that shows nothing of this view is left out. */
export function snippetFiles(
  request: SnippetRequest & Pick<FragmentParts, 'newer'>,
): readonly { readonly name: string; readonly text: string }[] {
  const { theme } = request.scene.view
  return [...frameSnippets(request), fragmentSnippet({ ...request, theme, id: freshId() })].flatMap(
    ({ kind, text }) => (text === null ? [] : [{ name: FILE_NAMES[kind], text: `${text}\n` }]),
  )
}

/** A view in other colours, or another language. */
export function dressed(scene: Scene, dress: Pick<View, 'theme' | 'lang'>): Scene {
  return { ...scene, view: { ...scene.view, ...dress } }
}

function frameOf(
  { scene, drawn, dialog, catalogue, follows, site, height }: SnippetRequest,
  src: string,
): Frame {
  const { view, figures } = scene
  const { headline } = drawn.figure
  const { liveTitle, liveFallback, frozenFallback } = dialog
  const isLive = follows === 'live'
  return {
    src,
    title: isLive ? liveTitle(view) : headline,
    height,
    fallback: {
      text: isLive ? liveFallback(view) : frozenFallback(headline, figures.release),
      link: exploreAddress(site, view, follows, catalogue),
    },
  }
}
