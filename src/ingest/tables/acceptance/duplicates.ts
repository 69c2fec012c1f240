import { isSameDecimal } from '../numbers/decimalText'
import { columnNameOf } from '../series/seriesOf'
import type { Drafts } from './drafts'
import type { Inquiry } from './inquiry'
import type { Repeated } from './repeated'
import type { RowBook } from './rowBook'

/** Beyond so many contradictions, no single one is asked: all stay withheld, and a warning says so. */
const MAX_ASKED = 20

/**
 * Leaves each ally, year and measure once. The same value again is listed; values that contradict one
 * another are all withheld until it is answered which holds.
 */
export function withholdDuplicates(
  drafts: Drafts,
  groups: Repeated,
  nameOf: (ally: string) => string,
  inquiry: Inquiry,
  book: RowBook,
): void {
  let asked = 0
  let unasked = 0
  for (const all of groups) {
    const group = all.filter((place) => drafts.texts[place] !== null)
    const [first] = group
    if (first === undefined || group.length === 1) continue
    const text = drafts.texts[first] ?? ''
    if (group.every((place) => isSameDecimal(drafts.texts[place] ?? '', text))) {
      for (const again of group.slice(1)) drafts.withhold(again, book, 'duplicate_same')
    } else if (asked < MAX_ASKED && group.length <= 10) {
      asked += 1
      askWhich(drafts, group, first, nameOf, inquiry, book)
    } else {
      unasked += 1
      for (const place of group) drafts.withhold(place, book, 'duplicate_conflict')
    }
  }
  if (unasked > 0) {
    inquiry.warn(
      `${unasked} figures of an ally and year stand several times with other values; none of them was read.`,
    )
  }
}

function askWhich(
  drafts: Drafts,
  group: readonly number[],
  first: number,
  nameOf: (ally: string) => string,
  inquiry: Inquiry,
  book: RowBook,
): void {
  const labels = group.map(
    (place) => `${drafts.texts[place]} (line ${book.lineOf(drafts.rows[place] ?? -1)})`,
  )
  const ally = drafts.allies[first] ?? ''
  const year = drafts.years[first]
  const measure = columnNameOf(drafts.series[first]?.measure ?? 'share')
  const answer = inquiry.ask({
    about: 'duplicate',
    of: `${ally}-${year}-${measure}`,
    need: 'must',
    sentence: `${nameOf(ally)} has ${group.length} figures for ${year} in the file, and they differ. Which one is to be read?`,
    options: [...labels, 'none'].map((value) => ({ value })),
  })
  const chosen = answer === null ? -1 : labels.indexOf(answer)
  for (const [index, place] of group.entries()) {
    if (index !== chosen) drafts.withhold(place, book, 'duplicate_conflict')
  }
}
