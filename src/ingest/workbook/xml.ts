/** What is told of an XML text, in its order. Names come without their prefix: `x:row` is `row`. */
export interface XmlReader {
  open?(name: string, attributes: string): void
  close?(name: string): void
  text?(text: string): void
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Goes through an XML text once, in time that grows with its length whatever it holds. Declarations are
 * skipped and no entity besides XML's own five and numbers is known, so nothing can be expanded or
 * fetched. `false` for a text that ends early or closes what it did not open.
 */
export function readXml(source: string, reader: XmlReader): boolean {
  const opened: string[] = []
  let at = 0
  while (at < source.length) {
    const start = source.indexOf('<', at)
    if (start === -1) break
    if (start > at && opened.length > 0) reader.text?.(decoded(source.slice(at, start)))
    const aside = asideAt(source, start)
    const end = aside === null ? tagEnd(source, start) : aside.end
    if (end === -1) return false
    if (aside === null) {
      if (!readTag(source.slice(start + 1, end), opened, reader)) return false
      at = end + 1
    } else {
      if (aside.text !== null) reader.text?.(aside.text)
      at = end
    }
  }
  return opened.length === 0
}

/** Comments, declarations and instructions are skipped; CDATA is text. `null` for a tag. */
function asideAt(source: string, start: number): { end: number; text: string | null } | null {
  const through = (open: string, close: string) => {
    const found = source.indexOf(close, start + open.length)
    return found === -1 ? -1 : found + close.length
  }
  if (source.startsWith('<!--', start)) return { end: through('<!--', '-->'), text: null }
  if (source.startsWith('<?', start)) return { end: through('<?', '?>'), text: null }
  if (source.startsWith('<![CDATA[', start)) {
    const end = through('<![CDATA[', ']]>')
    return { end, text: source.slice(start + 9, end - 3) }
  }
  return source.startsWith('<!', start) ? { end: through('<!', '>'), text: null } : null
}

/** Where a tag ends; a `>` in quotes does not end it. */
function tagEnd(source: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at
  }
  return -1
}

function readTag(tag: string, opened: string[], reader: XmlReader): boolean {
  if (tag.startsWith('/')) {
    const name = localName(tag.slice(1).trimEnd())
    reader.close?.(name)
    return opened.pop() === name
  }
  const isClosed = tag.endsWith('/')
  const content = isClosed ? tag.slice(0, -1) : tag
  const blank = content.search(/\s/)
  const name = localName(blank === -1 ? content : content.slice(0, blank))
  reader.open?.(name, blank === -1 ? '' : content.slice(blank))
  if (isClosed) reader.close?.(name)
  else opened.push(name)
  return name !== ''
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute, with or without a prefix; `null` where there is none. */
export function attribute(attributes: string, name: string): string | null {
  const pattern =
    patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  const match = pattern.exec(attributes)
  return match === null ? null : decoded(match[1] ?? match[2] ?? '')
}

/** Whether an attribute that is yes or no says yes. */
export function isSet(attributes: string, name: string): boolean {
  return ['1', 'true', 'on'].includes(attribute(attributes, name) ?? '')
}

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, tens, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = tens === undefined ? Number.parseInt(hex, 16) : Number(tens)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
