/** Lets a spreadsheet know that the text is UTF-8: without it Türkiye comes out garbled. */
const BYTE_ORDER_MARK = '\ufeff'

/** Hands CSV text to the browser as a file to keep. */
export function downloadCsv(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
