import { createHash } from 'node:crypto'

/** A script that stands in a page itself; one of a type that is no script’s is data. */
const INLINE = /<script(?![^>]*\ssrc[=\s])([^>]*)>([\s\S]*?)<\/script>/g

/** The scripts that stand in pages, each once, by their hashes as a content security policy names them. */
export function inlineHashes(pages: Iterable<string>): readonly string[] {
  const scripts = new Set<string>()
  for (const page of pages) {
    for (const [, attributes = '', text = ''] of page.matchAll(INLINE)) {
      if (!/type="?application\//.test(attributes)) scripts.add(text)
    }
  }
  return [...scripts]
    .map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`)
    .sort()
}
