/** One rule of a style sheet; `inner` are declarations, or the rules of a group. */
export interface Rule {
  readonly prelude: string
  readonly inner: string
}

/** Declarations without spaces that mean nothing. */
export function tight(declarations: string): string {
  return declarations
    .replace(/\s+/g, ' ')
    .replace(/ ?([:;,]) /g, '$1')
    .replace(/;? ?$/, '')
    .trim()
}

/** The rules at the top of a sheet, without its comments. */
export function rulesIn(sheet: string): readonly Rule[] {
  const text = sheet.replace(/\/\*.*?\*\//gs, '')
  const rules: Rule[] = []
  let start = 0
  while (text.indexOf('{', start) >= 0) {
    const open = text.indexOf('{', start)
    const close = closingOf(text, open)
    const prelude = text.slice(start, open).replace(/\s+/g, ' ').trim()
    rules.push({ prelude, inner: text.slice(open + 1, close) })
    start = close + 1
  }
  return rules
}

/** Where the brace that opens at `open` closes. */
function closingOf(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    if (depth === 0) return at
  }
  return text.length
}
