import type { Release } from '../../../domain/release/release'
import type { View } from '../../../domain/view/view'
import { charts } from '../charts'
import { formats } from '../formats'
import { measureName } from '../page/controlWords'

export const title = 'Embed this chart'
export const close = 'Close'

/** Labels of the choices, and the choices. */
export const followsLabel = 'Release'
export const followsOptions = {
  frozen: 'Keep to this release',
  live: 'Follow the latest release',
} as const
export const themeLabel = 'Colours'
export const themeOptions = {
  auto: 'As the reader’s device',
  light: 'Light',
  dark: 'Dark',
} as const
export const languageLabel = 'Language'
export const widthLabel = 'Width'
export const widthOptions = { phone: 'Phone', column: 'Column', full: 'Full width' } as const

/** What a choice comes to. */
export function followsHint(
  follows: 'frozen' | 'live',
  shown: Pick<Release, 'id' | 'day'>,
  latest: Pick<Release, 'id' | 'day'>,
): string {
  if (follows === 'frozen') {
    return `The figures stay those of ${formats.date(shown.day)}. When NATO has newer ones, one line says so.`
  }
  const other =
    shown.id === latest.id
      ? ''
      : ` Today that is the one of ${formats.date(latest.day)}, not the one on this page.`
  return `The figures change when NATO publishes new ones, and so may what your story says of them.${other}`
}

/** The preview: its name, and how tall it is. */
export const previewLabel = 'Preview'
export const previewWaiting = 'Loading the preview …'
export function previewSize(width: number, height: number): string {
  return `${formats.integer(width)} px wide, ${formats.integer(height)} px tall`
}

export const snippetsTitle = 'What to paste'

/** What some systems need besides, in the order in which they are met. */
export const systemHints = [
  'MDX takes the plain frame alone: it refuses the script of the first snippet and the style of the last.',
  'Hugo drops HTML in Markdown without a word, unless its configuration says markup.goldmark.renderer.unsafe = true: put the frame or the HTML into a shortcode.',
  'A page that isolates itself (Cross-Origin-Embedder-Policy) blocks frames of a host that does not send the same: add the attribute credentialless to the frame’s tag.',
] as const

/** The snippets by their kinds: what each is, and whom it suits. */
export const snippets = {
  sizing: {
    name: 'Frame that sizes itself',
    hint: 'For systems that take HTML with a script. It may stand on a page more than once.',
  },
  plain: {
    name: 'Plain frame',
    hint: 'For systems that remove scripts. Its height suits the width chosen above.',
  },
  oembed: {
    name: 'WordPress and other oEmbed readers',
    hint: 'Paste the address on a line of its own; the system turns it into a frame.',
  },
  fragment: {
    name: 'HTML that needs nothing from here',
    hint: 'Figure, table and style in one piece: no frame, no script, no request. Always keeps to this release. For a second figure on the same page, copy again.',
  },
} as const
export type SnippetKind = keyof typeof snippets

export const copySnippet = 'Copy'
export function copySnippetName(kind: SnippetKind): string {
  return `Copy: ${snippets[kind].name}`
}
export function copiedSnippet(kind: SnippetKind): string {
  return `Copied: ${snippets[kind].name}.`
}
export const policyLabel = 'If the page has a content security policy, it has to allow:'

/** Why there is no address for oEmbed. */
export const noOembed = {
  view: 'oEmbed carries only the charts that have a page of their own: all allies at 2%, 3% or 3.5% in one release and year that our copy has whole, or a chart as the latest release opens it; and in the colours of the reader’s device. For this view take one of the frames.',
  site: 'This copy of the site was built without its own address, so that oEmbed readers cannot find it. Take one of the frames.',
} as const

/** A frame’s name, where its figures go on to later releases. */
export function liveTitle({ chart, measure }: Pick<View, 'chart' | 'measure'>): string {
  const name = measure === 'share' ? null : measureName(measure)
  return `${charts[chart].liveTitle(name)}, from NATO’s latest release`
}

/** A frame’s fallback, where its figures go on to later releases. */
export function liveFallback(view: Pick<View, 'chart' | 'measure'>): string {
  return `${liveTitle(view)}. Source: NATO.`
}

/** A frame’s fallback, where its figures stay. */
export function frozenFallback(headline: string, release: Pick<Release, 'id' | 'day'>): string {
  return `${headline}. Source: NATO, release of ${formats.date(release.day)}.`
}

/** The first line of a fragment: where it is from. */
export function fragmentComment(figureTitle: string, link: string): string {
  return `Meeting the mark: ${figureTitle}. ${link}`
}
