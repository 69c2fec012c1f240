/** What WordPress leaves of the HTML of an oEmbed response, by tag. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
}

/**
 * What WordPress makes of the HTML of an oEmbed response from a provider that it does not know. There
 * is no package of it: this does again, in our own lines, what `wp_filter_oembed_result` does in
 * WordPress 6.1 (wp-includes/embed.php; tried in Debian's). It keeps the tags and attributes above, wants an iframe without
 * content, puts a secret behind its address, hides it behind the quotation before it until the frame
 * says something, and locks it in a sandbox. `null` where WordPress would refuse it.
 */
export function filterOembed(html: string, secret: string): string | null {
  const kept = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(keepAllowed(html))
  const [, quotation, frame] = kept ?? []
  if (frame === undefined) return null
  const src = /\ssrc="(.*?)"/.exec(frame)?.[1]
  if (src === undefined) return null
  const known = frame.replace(
    `src="${src}"`,
    `src="${src}#?secret=${secret}" data-secret="${secret}"`,
  )
  const hidden =
    quotation === undefined
      ? known
      : known.replace(
          '<iframe',
          '<iframe style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"',
        )
  const locked = hidden.replace(
    '<iframe',
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
  )
  const quoted = `<blockquote class="wp-embedded-content" data-secret="${secret}"`
  return `${quotation?.replace('<blockquote', quoted) ?? ''}${locked}`
}

function keepAllowed(html: string): string {
  return html.replace(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi, (_, slash, name, rest) => {
    const attributes = ALLOWED[String(name).toLowerCase()]
    if (attributes === undefined) return ''
    const kept = [...String(rest).matchAll(/([a-z-]+)="([^"]*)"/gi)]
      .filter(([, key = '']) => attributes.includes(key.toLowerCase()))
      .map(([whole]) => ` ${whole}`)
    return `<${slash}${name}${kept.join('')}>`
  })
}

/** Tags of ours that WordPress takes out of what is written by authors without the right to all HTML, with what it leaves inside. */
const REFUSED =
  /^<\/?(?:script|style|iframe|svg|g|path|rect|line|circle|text|tspan|title|use|defs|pattern)\b/

/**
 * What WordPress leaves of HTML in a story of such an author, again in our own lines: `wp_pre_kses_less_than`, which takes a
 * sign before which no tag has ended for a text, and `wp_kses_split` (wp-includes/formatting.php, kses.php), which keeps
 * comments of one line whole and ends others at the first `>`.
 */
export function filterPost(html: string): string {
  return html
    .replace(/<[^>]*?(?=<|>|$)>?/g, (tag) => (tag.endsWith('>') ? tag : tag.replace('<', '&lt;')))
    .replace(/(<!--.*?(?:-->|$))|(<[^>]*(?:>|$)|>)/g, (found) => {
      if (found === '>') return '&gt;'
      if (!found.startsWith('<!--')) return REFUSED.test(found) ? '' : found
      const text = found.replace(/<!--|-->/g, '').replaceAll('>', '&gt;')
      return `<!--${text.replace(/--+/g, '-').replace(/-$/, '')}-->`
    })
}

/**
 * What WordPress' own script does with such a frame: on any message with its secret it shows the frame of it, and puts the
 * quotation away; of one that tells a height it grants 200 to 1,000 px.
 */
export const WORDPRESS_RECEIVER = `<script>
addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return
  for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) {
    quotation.style.display = 'none'
  }
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (frame.contentWindow !== source) continue
    frame.removeAttribute('style')
    if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, data.value))
  }
})
</script>`
