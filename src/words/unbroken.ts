const NO_BREAK_SPACE = '\u00a0'

/** Text as it is rendered, on the page and in what is published: a number and its `%` stay on one line. Never for text that is copied. */
export function unbroken(text: string): string {
  return text.replaceAll(' %', `${NO_BREAK_SPACE}%`)
}
