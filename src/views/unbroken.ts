const NO_BREAK_SPACE = '\u00a0'

/** Running text as it is rendered: a number and its `%` stay on one line. Never for text that is copied. */
export function unbroken(text: string): string {
  return text.replaceAll(' %', `${NO_BREAK_SPACE}%`)
}
