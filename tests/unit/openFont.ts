/** What is read of a font in the format that TrueType and OpenType share. */
export interface OpenFont {
  /** Whether it draws a character. */
  readonly has: (character: string) => boolean
  /** How far the next character stands from a character's beginning, in em; 0 for one it has not. */
  readonly advance: (character: string) => number
}

/** Reads which characters a font has and how wide they are, from its tables `cmap` (format 4), `hmtx`, `hhea` and `head`. */
export function readOpenFont(font: Uint8Array): OpenFont {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    tables.set(String.fromCharCode(...font.subarray(at, at + 4)), view.getUint32(at + 8))
  }
  const table = (name: string) => tables.get(name) ?? Number.NaN
  const unitsPerEm = view.getUint16(table('head') + 18)
  const widths = view.getUint16(table('hhea') + 34)
  const glyphs = glyphsOf(view, table('cmap'))
  return {
    has: (character) => glyphs.has(character.codePointAt(0) ?? -1),
    advance: (character) => {
      const glyph = glyphs.get(character.codePointAt(0) ?? -1)
      if (glyph === undefined) return 0
      return view.getUint16(table('hmtx') + Math.min(glyph, widths - 1) * 4) / unitsPerEm
    },
  }
}

/** Glyphs by character. */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    if (view.getUint16(at) === 4) readSegments(view, at, found)
  }
  return found
}

function readSegments(view: DataView, at: number, found: Map<number, number>): void {
  const size = view.getUint16(at + 6)
  for (let segment = 0; segment < size; segment += 2) {
    const end = view.getUint16(at + 14 + segment)
    const start = view.getUint16(at + 16 + size + segment)
    const shift = view.getUint16(at + 16 + size * 2 + segment)
    const place = at + 16 + size * 3 + segment
    const offset = view.getUint16(place)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const own = offset === 0 ? code : view.getUint16(place + offset + (code - start) * 2)
      const glyph = own === 0 && offset !== 0 ? 0 : (own + shift) % 0x10000
      if (glyph !== 0) found.set(code, glyph)
    }
  }
}
