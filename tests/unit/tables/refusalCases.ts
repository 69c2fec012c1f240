import type { FileCase } from './fileCase'

const bytes = (...values: number[]) => Uint8Array.from(values)

/** Files that are no table, and what the one sentence must say. */
export const REFUSAL_CASES: readonly FileCase[] = [
  { says: 'a file of spaces and line ends', file: ' \r\n\r\n ', refused: /empty/ },
  { says: 'a byte order mark alone', file: '\ufeff', refused: /empty/ },
  {
    says: 'a header in German without rows',
    file: 'Land;Jahr;Anteil am BIP (%)\r\n',
    refused: /only a header/,
  },
  {
    says: 'a JPEG',
    file: bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70),
    refused: /picture.*CSV/,
  },
  { says: 'a GIF', file: 'GIF89a\u0001\u0000\u0001', refused: /picture/ },
  { says: 'a WebP picture', file: 'RIFF\u0000\u0000\u0000\u0000WEBPVP8 ', refused: /picture/ },
  { says: 'a PDF', file: '%PDF-1.7\n1 0 obj', refused: /PDF/ },
  { says: 'a gzip file', file: bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), refused: /compressed/ },
  {
    says: 'a login page with a comment above',
    file: '<!-- saved -->\n<html><body>Log in</body></html>',
    refused: /web page/,
  },
  {
    says: 'an XML feed',
    file: '<?xml version="1.0"?>\n<feed><entry>1</entry></feed>',
    refused: /XML/,
  },
  {
    says: 'JSON that is cut off',
    file: '{"allies":[{"ally":"BEL","share":1.3',
    refused: /JSON.*cut off/,
  },
  { says: 'JSON of settings', file: '{"version":2,"theme":{"dark":true}}', refused: /JSON/ },
  { says: 'a list of numbers in JSON', file: '[1, 2, 3]', refused: /JSON/ },
  {
    says: 'an old workbook',
    file: bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    refused: /\.xls.*\.xlsx/,
  },
  {
    says: 'an archive that is cut off',
    file: bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
    refused: /damaged|archive/,
  },
  {
    says: 'bytes of a program',
    file: Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 11),
    refused: /not a table/,
  },
  {
    says: 'a letter',
    file: 'Dear reader,\nthank you for your letter.\nYours, the desk',
    refused: /no line|No line|only a header/,
  },
  {
    says: 'a shopping list with prices',
    file: 'Item,Price\nApples,2.10\nPears,3.05\n',
    refused: /No line or column/,
  },
]
