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
 * WordPress 6 (wp-includes/embed.php). It keeps the tags and attributes above, wants an iframe without
 * content, puts a secret behind its address, hides it behind the quotation before it until the frame
 * tells a height, and locks it in a sandbox. `null` where WordPress would refuse it.
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
      : known.replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
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

/**
 * What WordPress' own script does with such a frame: it takes a height from 200 to 1,000 px from the
 * frame of that secret, shows it, and puts the quotation away.
 */
export const WORDPRESS_RECEIVER = `<script>
addEventListener('message', ({ data, source }) => {
  if (!data || data.message !== 'height' || /[^a-zA-Z0-9]/.test(data.secret)) return
  for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) {
    quotation.style.display = 'none'
  }
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (frame.contentWindow !== source) continue
    frame.removeAttribute('style')
    frame.height = Math.max(200, Math.min(1000, data.value))
  }
})
</script>`
