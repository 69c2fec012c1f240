const SMALL =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

const TENS: readonly string[] = ['', '', 'twenty', 'thirty']

/** A number of allies as a word, for the beginning of a sentence: `no`, `one`, `thirty-one`; in digits from 40 on. */
export function numeral(count: number): string {
  const small = SMALL[count]
  const tens = TENS[Math.floor(count / 10)]
  if (small !== undefined) return small
  if (tens === undefined) return String(count)
  return count % 10 === 0 ? tens : `${tens}-${SMALL[count % 10]}`
}
