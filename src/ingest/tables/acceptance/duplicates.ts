import { isSameDecimal } from '../numbers/decimalText'
import { type Draft, withhold } from './draft'
import type { Inquiry } from './inquiry'
import type { Repeated } from './repeated'
import type { RowBook } from './rowBook'
import { columnNameOf } from './seriesOf'

/** Beyond so many contradictions, no single one is asked: all stay withheld, and a warning says so. */
const MAX_ASKED = 20

/**
 * Leaves each ally, year and measure once. The same value again is listed; values that contradict one
 * another are all withheld until it is answered which holds.
 */
export function withholdDuplicates(
  groups: Repeated,
  nameOf: (ally: string) => string,
  inquiry: Inquiry,
  book: RowBook,
): void {
  let asked = 0
  let unasked = 0
  for (const all of groups) {
    const group = all.filter(({ text }) => text !== null)
    const [first] = group
    if (first === undefined || group.length === 1) continue
    if (group.every((draft) => isSame(draft, first))) {
      for (const again of group.slice(1)) withhold(again, book, 'duplicate_same')
    } else if (asked < MAX_ASKED && group.length <= 10) {
      asked += 1
      askWhich(group, first, nameOf, inquiry, book)
    } else {
      unasked += 1
      for (const draft of group) withhold(draft, book, 'duplicate_conflict')
    }
  }
  if (unasked > 0) {
    inquiry.warn(
      `${unasked} figures of an ally and year stand several times with other values; none of them was read.`,
    )
  }
}

function isSame({ text }: Draft, first: Draft): boolean {
  return isSameDecimal(text ?? '', first.text ?? '')
}

function askWhich(
  group: readonly Draft[],
  { ally, year, series }: Draft,
  nameOf: (ally: string) => string,
  inquiry: Inquiry,
  book: RowBook,
): void {
  const labels = group.map(({ text, row }) => `${text} (line ${book.lineOf(row)})`)
  const answer = inquiry.ask({
    about: 'duplicate',
    of: `${ally}-${year}-${columnNameOf(series.measure)}`,
    need: 'must',
    sentence: `${nameOf(ally)} has ${group.length} figures for ${year} in the file, and they differ. Which one is to be read?`,
    options: [...labels, 'none'].map((value) => ({ value })),
  })
  const chosen = answer === null ? -1 : labels.indexOf(answer)
  for (const [place, draft] of group.entries()) {
    if (place !== chosen) withhold(draft, book, 'duplicate_conflict')
  }
}
