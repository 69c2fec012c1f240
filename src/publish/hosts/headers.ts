import { TRUSTED } from '../../wire/trusted.ts'

/** A header and its value, as a host sends it. */
export type Header = readonly [name: string, value: string]

/** What no page of ours asks a browser for. */
const UNUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * Sent with every file. Figures and embeds are for everybody’s pages: anybody may fetch and frame them. Nothing here may
 * forbid framing.
 */
export const ALWAYS: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', UNUSED.map((feature) => `${feature}=()`).join(', ')],
]

/** Sent with embeds: a page that is isolated from others frames no page that does not say it is too. */
export const EMBEDDER: Header = ['Cross-Origin-Embedder-Policy', 'require-corp']

/**
 * The strictest policy under which all works. Inline scripts are those of the build, by their hashes; styles stand in
 * attributes of drawings; a chart saved as PNG is a `data:` picture before, and a reader’s table is read in a worker. Markup
 * and addresses of scripts are handed to the browser by who is named in `wire/trusted.ts`, and by nobody else.
 */
export function policyOf(hashes: readonly string[]): Header {
  const scripts = ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')
  const rules = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED.join(' ')}`,
  ]
  return ['Content-Security-Policy', rules.join('; ')]
}

/** How long a copy may be kept: files whose names change with what they hold for a year, all else for five minutes. */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  brief: 'public, max-age=300',
  never: 'no-cache',
} as const

/** Files whose names change with what they hold, wherever the site lies; and the one that says which files are whole. */
export const HASHED = String.raw`/assets/[^/]+$|/embed/[^/]+-[0-9a-f]{8}\.js$`
export const MANIFEST = String.raw`/data/manifest\.json$`

/** All that is sent with a file, by its path: for servers of our own. */
export function headersFor(path: string, policy: Header): readonly Header[] {
  const kept = new RegExp(HASHED).test(path)
    ? CACHE.hashed
    : new RegExp(MANIFEST).test(path)
      ? CACHE.never
      : CACHE.brief
  const embedder = path.includes('/embed/') ? [EMBEDDER] : []
  return [...ALWAYS, policy, ...embedder, ['Cache-Control', kept]]
}
