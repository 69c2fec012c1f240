/** Encodings of one byte a letter by their labels, in the order in which they are taken where nothing tells them apart. */
export const LEGACY_ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'windows-1251',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-7',
  'iso-8859-5',
  'iso-8859-13',
  'iso-8859-4',
  'koi8-r',
  'macintosh',
  'cp850',
  'cp852',
] as const

/** The encoding that the first bytes or the places of zeros give away; `null` where they do not. */
export function markedEncoding(
  bytes: Uint8Array,
): { readonly label: string; readonly skip: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { label: 'utf-8', skip: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', skip: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', skip: 2 }
  return zerosTell(bytes)
}

/** Text of two bytes a letter has a zero in every other place wherever letters are Latin. */
function zerosTell(bytes: Uint8Array): { readonly label: string; readonly skip: number } | null {
  const length = Math.min(bytes.length, 4096) & ~1
  let [even, odd] = [0, 0]
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const enough = length / 2 / 3
  if (odd > enough && even < enough / 8) return { label: 'utf-16le', skip: 0 }
  return even > enough && odd < enough / 8 ? { label: 'utf-16be', skip: 0 } : null
}
