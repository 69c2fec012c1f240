/** Letters that decomposition does not take apart. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
}

/** Lower case without accents: what two spellings of one word have in common. Signs and spaces stay. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  // Most cells are plain; taking letters apart costs ten times as much.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[łøđðıßæœþς]/g, (letter) => FOLDED[letter] ?? letter)
}

const FLAG = /[\u{1F1E6}-\u{1F1FF}\u{1F3F4}]|:[a-z]{2,}(?:[-_][a-z]+)*:/gu
const SIMPLE_TAG = /<\/?(?:b|i|u|em|strong|span|br|sup|sub)\s*\/?>/gi
/** A link of Markdown, of which the text is kept. */
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g
/** Raised signs and letters, and what follows a caret: `Spain ^a`. */
const FOOTNOTE_SIGN = /\^\(?[\p{L}\d]{1,2}\)?(?![\p{L}\d])|[¹²³⁰⁴⁵⁶⁷⁸⁹ªº†‡§*#^~_`\u1d43-\u1d6a]/gu

/** A name without flags, markup of Datawrapper and footnote signs: what is left of it for a reader. */
export function plainName(text: string): string {
  if (/^[A-Za-z0-9 .,'()-]*$/.test(text)) return text.trim()
  // Footnote signs are letters to `normalize`, so they go first.
  const bare = text.includes('](') ? text.replace(LINK, '$1') : text
  return bare.replace(FLAG, ' ').replace(SIMPLE_TAG, ' ').replace(FOOTNOTE_SIGN, ' ').trim()
}

/** What names are compared by: letters and digits in lower case, without accents, one space between. */
export function nameKey(text: string): string {
  const folded = foldText(text)
  // Most names are plain words.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(folded)) return folded
  return folded
    .replace(/\./g, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
