const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const DATES = new RegExp(
  `\\b(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})|` +
    `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}))\\b`,
  'giu',
)

/** So far into a text a dateline may stand. */
const HEAD = 400

/** The first whole day that stands at the head of a text, `YYYY-MM-DD`: its dateline, perhaps. `null`: none does. */
export function datelineOf(text: string): string | null {
  for (const match of text.slice(0, HEAD).matchAll(DATES)) {
    const [, year, month, day, dayFirst, monthAfter, yearLast, monthFirst, dayAfter, yearAfter] =
      match
    const word = (monthAfter ?? monthFirst ?? '').slice(0, 3).toLowerCase()
    const found = dayWritten(
      year ?? yearLast ?? yearAfter ?? '',
      month ?? String(MONTHS.indexOf(word) + 1),
      day ?? dayFirst ?? dayAfter ?? '',
    )
    if (found !== null) return found
  }
  return null
}

/** A day of the calendar: there is no 30 February. */
function dayWritten(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  return isDay ? written : null
}
