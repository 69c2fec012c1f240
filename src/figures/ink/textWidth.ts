/** Width in em of the characters that differ most from the average, generous for wide system fonts. */
const NARROW = /[ijltfI.,;:’'|!()\s]/
const WIDE = /[mwMW%—+−]/
const UPPER_OR_DIGIT = /[A-Z0-9]/

/**
 * About how wide a text is, in px, without a browser to measure it in: layouts are computed before
 * anything is drawn, and the static drawing never has a browser. Errs on the wide side.
 */
export function textWidth(text: string, fontSize: number): number {
  const em = [...text].reduce((sum, character) => {
    if (NARROW.test(character)) return sum + 0.34
    if (WIDE.test(character)) return sum + 0.95
    return sum + (UPPER_OR_DIGIT.test(character) ? 0.68 : 0.6)
  }, 0)
  return em * fontSize
}

/** Breaks a text at ordinary spaces into lines of at most `width` px; a longer word stays whole. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}
