import type { Drafts } from './drafts'
import type { Inquiry } from './inquiry'
import type { Repeated } from './repeated'
import type { RowBook } from './rowBook'

/** A run of lines that holds one figure of each ally that stands more than once. */
interface Block {
  readonly from: number
  readonly to: number
}

/**
 * Leaves one list where the same allies stand in several below one another, under one header and with other
 * figures: which of them holds is asked, before anything is made of their numbers. Never does the last win.
 * Gives the figures that are left out.
 */
export function unchosenBlocks(
  drafts: Drafts,
  groups: Repeated,
  inquiry: Inquiry,
  book: RowBook,
): ReadonlySet<number> {
  const blocks = blocksOf(drafts, groups, book)
  if (blocks === null) return new Set()
  const values = blocks.map(({ from, to }) => `lines ${from}-${to} are the shares`)
  const answer = inquiry.ask({
    about: 'duplicate_blocks',
    need: 'must',
    sentence:
      'The same allies stand in several lists with different figures, and nothing says what each list is. Which of them holds the shares of GDP?',
    options: blocks.map(({ from, to }, index) => ({
      value: values[index] ?? '',
      accepts: (text) =>
        new RegExp(`(?<!\\d)${from}(?!\\d)(?:\\s*(?:-|–|to)\\s*${to}(?!\\d))?`).test(text),
    })),
  })
  const chosen = answer === null ? -1 : values.indexOf(answer)
  const dropped = groups.flatMap((group) => group.filter((_, index) => index !== chosen))
  const reason = chosen === -1 ? 'duplicate_conflict' : 'other_measure'
  for (const place of dropped) drafts.noteWith(place, book, reason)
  return new Set(dropped)
}

/** Three or more allies, as often each, the first of each before the second of any; most with other figures. */
function blocksOf(drafts: Drafts, groups: Repeated, book: RowBook): readonly Block[] | null {
  const count = groups[0]?.length ?? 0
  if (count > 4 || groups.some((group) => group.length !== count)) return null
  if (new Set(groups.map((group) => drafts.allies[group[0] ?? -1])).size < 3) return null
  const cellOf = (place: number | undefined) => drafts.cells[place ?? -1]?.trim()
  const differ = groups.filter((group) => group.some((place) => cellOf(place) !== cellOf(group[0])))
  if (differ.length * 2 < groups.length) return null
  const blocks = Array.from({ length: count }, (_, place): Block => {
    let [from, to] = [Number.POSITIVE_INFINITY, 0]
    for (const group of groups) {
      const line = book.lineOf(drafts.rows[group[place] ?? -1] ?? -1)
      from = Math.min(from, line)
      to = Math.max(to, line)
    }
    return { from, to }
  })
  const isBelow = ({ from }: Block, place: number) =>
    place === 0 || from > (blocks[place - 1]?.to ?? 0)
  return blocks.every(isBelow) ? blocks : null
}
