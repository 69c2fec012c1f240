import type { ForeignFile } from '../../../domain/file/fileRefusal'

/** What a file is by its first bytes, before anything is decoded. Text of any encoding is `text`. */
export type FileKind = 'text' | 'archive' | 'old container' | Foreign

/** A file that is no table, and what it is called where that says more than its kind. */
interface Foreign {
  readonly kind: ForeignFile
  readonly found: string
}

const foreign = (kind: ForeignFile, found = ''): Foreign => ({ kind, found })

const MAGIC: readonly (readonly [
  Exclude<FileKind, 'text'>,
  string | readonly number[],
  number?,
])[] = [
  [foreign('picture', 'PNG'), [0x89, 0x50, 0x4e, 0x47]],
  [foreign('picture', 'JPEG'), [0xff, 0xd8, 0xff]],
  [foreign('picture', 'GIF'), 'GIF8'],
  [foreign('picture', 'WebP'), 'WEBP', 8],
  [foreign('picture', 'TIFF'), 'II*\0'],
  [foreign('picture', 'TIFF'), 'MM\0*'],
  [foreign('film', 'HEIC, MP4'), 'ftyp', 4],
  [foreign('pdf'), '%PDF'],
  [foreign('rtf'), '{\\rtf'],
  [foreign('compressed file', 'gzip'), [0x1f, 0x8b]],
  [foreign('compressed file', 'bzip2'), 'BZh'],
  [foreign('compressed file', 'xz'), [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  [foreign('compressed file', '7-Zip'), [0x37, 0x7a, 0xbc, 0xaf]],
  [foreign('compressed file', 'RAR'), 'Rar!'],
  [foreign('parquet'), 'PAR1'],
  [foreign('sqlite'), 'SQLite format'],
  [foreign('sound'), 'ID3'],
  [foreign('sound'), 'OggS'],
  [foreign('sound'), 'RIFF'],
  [foreign('statistics file', 'Stata or SPSS'), '$FL2'],
  [foreign('statistics file', 'Stata or SPSS'), '<stata_dta>'],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['old container', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** Tells what the bytes are. */
export function fileKind(bytes: Uint8Array): FileKind {
  for (const [kind, magic, at = 0] of MAGIC) {
    const wanted = typeof magic === 'string' ? [...magic].map((sign) => sign.charCodeAt(0)) : magic
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return kind
  }
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.subarray(2, 64).includes(0))
    return foreign('picture', 'BMP')
  return 'text'
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
    /^(?:mime-version:|<!doctype html|<html|<head|<body|<!--|<script|<meta|<title|<table)/.test(
      start,
    ) || /^<\?xml[^>]*>\s*<(?:!doctype )?html/.test(start)
  )
}

/** Whether text is markup of another kind, such as XML or SVG. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:\?xml|svg|rss|feed|gpx|kml|[a-z]+:[a-z]+|[a-z]+ xmlns)/i.test(text.slice(0, 500))
}
