/** What a frame in a story is made of; texts and addresses are plain, not yet HTML. */
export interface Frame {
  /** Absolute address of the embed. */
  readonly src: string
  /** Its name for who does not see it. */
  readonly title: string
  /** Px, until the frame is told its own; for good where nothing tells it. */
  readonly height: number
  /** A sentence for where there are no frames, and where it leads. */
  readonly fallback: { readonly text: string; readonly link: string }
}

/**
 * Sizes our frames on a page by the heights that they tell (`embed/heights.ts`), each by its own
 * alone. It may stand on a page more than once, and is the same everywhere, so that a page can admit
 * it by `SIZING_HASH`. A filter that takes its tag away leaves a comment, not its text: WordPress’ ends one of several
 * lines at the first `>`. What is no height of a frame is no length in a style either, and changes nothing.
 */
export const SIZING_SCRIPT =
  '<!--\naddEventListener("message",function(e){var h=e.data&&e.data["datawrapper-height"];if(h&&h.mtm)document.querySelectorAll("iframe.meeting-the-mark").forEach(function(f){if(f.contentWindow===e.source)f.style.height=h.mtm+"px"})})\n-->'

/** The script's hash, as a content security policy names it. A test recomputes it. */
export const SIZING_HASH = 'sha256-qN6CIvkmbIN1vOBwfy6RyhWXKyI8PIcYFDKGwmGw6uQ='

/** What a frame of ours needs to be allowed: links out of it open the page as it is, which may save files. */
export const FRAME_SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'

/**
 * A frame of a fixed height, for any system that takes HTML. It stands in a block: inline, as frames are, it
 * would not be in the middle of its column in WordPress' block themes, and a style a page may not admit.
 */
export function plainFrame({ src, title, height, fallback }: Frame): string {
  const attributes = attributeText({
    class: 'meeting-the-mark',
    src,
    title,
    width: '100%',
    height,
    frameborder: 0,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: FRAME_SANDBOX,
  })
  return `<div><iframe ${attributes}>${linked(fallback)}</iframe></div>`
}

/** A frame that takes its own height, with all that it needs for it. */
export function sizingFrame(frame: Frame): string {
  return `${plainFrame(frame)}\n<script>${SIZING_SCRIPT}</script>`
}

/**
 * A frame as oEmbed's consumers take it. WordPress keeps these attributes alone, adds a sandbox, and
 * listens for a height only where a quotation stands before the frame, which it shows until then.
 */
export function oembedFrame({ src, title, height, fallback }: Frame): string {
  const attributes = attributeText({
    src,
    title,
    width: '100%',
    height,
    frameborder: 0,
    scrolling: 'auto',
  })
  return `<blockquote>${linked(fallback)}</blockquote><iframe ${attributes}></iframe>`
}

/** A text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function linked({ text, link }: Frame['fallback']): string {
  return `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`
}

/** Attributes as they stand in a tag, with a space between. */
export function attributeText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ')
}
