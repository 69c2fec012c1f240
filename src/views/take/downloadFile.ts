import type { Words } from '../../words/parts'

/** Lets a spreadsheet know that the text is UTF-8: without it Türkiye comes out garbled. */
export const BYTE_ORDER_MARK = '\ufeff'

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  zip: 'application/zip',
}

/** Hands text or bytes to the browser as a file to keep; its name's ending says what it is. Gives what is said of that. */
export function downloadFile(
  name: string,
  content: string | Uint8Array,
  { handedText }: Pick<Words['take'], 'handedText'>,
): string {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain;charset=utf-8'
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  // A sandboxed page has no origin.
  return handedText(name, self.origin === 'null')
}
