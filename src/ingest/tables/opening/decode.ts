import type { NameBook } from '../names/nameBook'
import { roleIn } from '../terms/columnTerms'
import { measureIn } from '../terms/measures'
import { decoderOf } from './decoder'
import { LEGACY_ENCODINGS, markedEncoding } from './encodings'

/** Bytes as text, and how sure that is. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Encodings that give other letters for names, where no known name decides; else empty. */
  readonly choices: readonly { readonly encoding: string; readonly sample: string }[]
}

/**
 * Decodes a file: by its mark, as UTF-8 where it is, else in the encoding in which most names and headers
 * with other letters than ASCII's become known ones. `wanted` overrules all of that.
 */
export function decode(bytes: Uint8Array, names: NameBook, wanted: string | null): Decoded {
  const decoder = wanted === null ? null : decoderOf(wanted)
  if (decoder !== null)
    return { text: decoder.decode(bytes), encoding: decoder.encoding, choices: [] }
  const marked = markedEncoding(bytes)
  if (marked !== null) {
    const text = new TextDecoder(marked.label).decode(bytes.subarray(marked.skip))
    return { text, encoding: marked.label, choices: [] }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', choices: [] }
  } catch {
    return byEvidence(bytes, names)
  }
}

function byEvidence(bytes: Uint8Array, names: NameBook): Decoded {
  const tokens = foreignTokens(bytes)
  const ranked = ['utf-8', ...LEGACY_ENCODINGS]
    .map((encoding) => ({ encoding, texts: decodeAll(tokens, encoding) }))
    .map(({ encoding, texts }) => ({
      encoding,
      texts,
      known: texts.filter((text) => isKnown(text, names)).length,
      strange: texts.filter((text) => STRANGE.test(text)).length,
    }))
    .sort((a, b) => b.known - a.known || a.strange - b.strange)
  const [best] = ranked
  const encoding = best?.encoding ?? 'windows-1252'
  const text = decoderOf(encoding)?.decode(bytes) ?? ''
  if (best === undefined || best.known > 0) return { text, encoding, choices: [] }
  const labels = best.texts.findIndex(
    (sample) => /\p{L}{2}/u.test(sample) && !/\s.*\s.*\s/.test(sample),
  )
  if (labels === -1) return { text, encoding, choices: [] }
  const choices = ranked
    .filter(({ strange }) => strange === best.strange)
    .map(({ encoding, texts }) => ({ encoding, sample: texts[labels] ?? '' }))
    .filter(({ sample }, index, all) => all.findIndex((other) => other.sample === sample) === index)
  return { text, encoding, choices: choices.length > 1 ? choices : [] }
}

/** What no table writes: control characters, replaced ones, signs or letters of another script within a word. */
const STRANGE =
  /[\u0080-\u009f\ufffd]|\p{L}[¢£¤¥¦§¨©«¬®¯±²³¹´¶¸»¿×÷]\p{L}|[a-z][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][a-z]|\p{Ll}\p{Lu}\p{Ll}/u

function isKnown(text: string, names: NameBook): boolean {
  const entity = names.find(text)
  if (entity !== null)
    return entity.kind === 'ally' || entity.kind === 'other country' || entity.kind === 'statistic'
  return roleIn(text) !== null || (text.length < 60 && measureIn(text).measure !== null)
}

/** At most so many texts are looked at. */
const MAX_TOKENS = 400

/** The cells that hold bytes beyond ASCII, once each. */
function foreignTokens(bytes: Uint8Array): readonly Uint8Array[] {
  const tokens: Uint8Array[] = []
  const seen = new Set<string>()
  let start = 0
  let isForeign = false
  for (let at = 0; at <= bytes.length && tokens.length < MAX_TOKENS; at += 1) {
    const byte = bytes[at] ?? 10
    if (byte >= 128) isForeign = true
    if (!DIVIDERS.has(byte)) continue
    const token = bytes.subarray(start, Math.min(at, start + 80))
    const key = isForeign ? token.join() : ''
    if (isForeign && !seen.has(key)) tokens.push(token)
    if (isForeign) seen.add(key)
    start = at + 1
    isForeign = false
  }
  return tokens
}

const DIVIDERS = new Set([...',;|\t\r\n"^~'].map((sign) => sign.charCodeAt(0)))

function decodeAll(tokens: readonly Uint8Array[], encoding: string): readonly string[] {
  const decoder = decoderOf(encoding)
  return decoder === null ? [] : tokens.map((token) => decoder.decode(token).trim())
}
