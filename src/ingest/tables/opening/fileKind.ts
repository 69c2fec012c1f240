/** What a file is by its first bytes, before anything is decoded. */
export type FileKind = 'text' | 'archive' | 'old container' | Foreign

type Foreign = keyof typeof FOREIGN

/** Files that are no table, and what they are called. */
const FOREIGN = {
  png: 'a picture (PNG)',
  jpeg: 'a picture (JPEG)',
  gif: 'a picture (GIF)',
  webp: 'a picture (WebP)',
  bmp: 'a picture (BMP)',
  tiff: 'a picture (TIFF)',
  heic: 'a picture or film (HEIC, MP4)',
  pdf: 'a PDF document',
  rtf: 'a text document (RTF)',
  gzip: 'a compressed file (gzip)',
  bzip2: 'a compressed file (bzip2)',
  xz: 'a compressed file (xz)',
  sevenZip: 'a compressed file (7-Zip)',
  rar: 'a compressed file (RAR)',
  parquet: 'a Parquet file',
  sqlite: 'an SQLite database',
  sound: 'a sound or film file',
  stata: 'a file of Stata or SPSS',
  binary: 'no text',
} as const

const MAGIC: readonly (readonly [
  Exclude<FileKind, 'text' | 'binary'>,
  string | readonly number[],
  number?,
])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', 'GIF8'],
  ['webp', 'WEBP', 8],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['heic', 'ftyp', 4],
  ['pdf', '%PDF'],
  ['rtf', '{\\rtf'],
  ['gzip', [0x1f, 0x8b]],
  ['bzip2', 'BZh'],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['sevenZip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', 'Rar!'],
  ['parquet', 'PAR1'],
  ['sqlite', 'SQLite format'],
  ['sound', 'ID3'],
  ['sound', 'OggS'],
  ['sound', 'RIFF'],
  ['stata', '$FL2'],
  ['stata', '<stata_dta>'],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['old container', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** Tells what the bytes are. Text of any encoding is `text`. */
export function fileKind(bytes: Uint8Array): FileKind {
  for (const [kind, magic, at = 0] of MAGIC) {
    const wanted = typeof magic === 'string' ? [...magic].map((sign) => sign.charCodeAt(0)) : magic
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return kind
  }
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.subarray(2, 64).includes(0)) return 'bmp'
  return 'text'
}

/** What a file that is no table is called in the sentence that refuses it. */
export function foreignName(kind: Foreign): string {
  return FOREIGN[kind]
}

/** Whether decoded text is none: control characters in more than one of a hundred places. */
export function isBinaryText(text: string): boolean {
  const start = text.slice(0, 4096)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return controls > start.length / 100
}

/** Whether text is a web page: an error page saved as a table, or a table saved as HTML. */
export function isWebPage(text: string): boolean {
  const start = text.slice(0, 2000).trimStart().toLowerCase()
  return (
    /^(?:<!doctype html|<html|<head|<body|<!--|<script|<meta|<title|<table)/.test(start) ||
    /^<\?xml[^>]*>\s*<(?:!doctype )?html/.test(start)
  )
}

/** Whether text is markup of another kind, such as XML or SVG. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:\?xml|svg|rss|feed|gpx|kml|[a-z]+:[a-z]+|[a-z]+ xmlns)/i.test(text.slice(0, 500))
}
