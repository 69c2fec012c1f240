/** The most decimals that a number in a link may have. */
const DECIMALS = 6
const PATTERN = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/

/** A number as plain decimal text in its shortest form; what has more than six decimals is rounded. */
export function decimalText(value: number): string {
  const written = String(value)
  return PATTERN.test(written) ? written : String(Number(value.toFixed(DECIMALS)))
}

/** The number of such a text; `null` for every other text. */
export function parseDecimal(text: string): number | null {
  return PATTERN.test(text) ? Number(text) : null
}
