import { isSameDecimal } from '../numbers/decimalText'
import type { Settled } from './draft'
import type { Inquiry } from './inquiry'

/**
 * Takes each ally, year and measure once. The same value again is listed; values that contradict one
 * another are all withheld until it is answered which holds. Never does the last one win.
 */
export function withoutDuplicates(
  settled: readonly Settled[],
  inquiry: Inquiry,
): readonly Settled[] {
  const byKey = new Map<string, Settled[]>()
  for (const value of settled) {
    const { ally, series } = value.draft
    const key = `${ally}|${value.year}|${series.measure}`
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, [value])
    else group.push(value)
  }
  const kept: Settled[] = []
  const contradicting: Settled[][] = []
  for (const group of byKey.values()) {
    const [first] = group
    if (first === undefined) continue
    if (group.some(({ text }) => !isSameDecimal(text, first.text))) contradicting.push(group)
    else {
      kept.push(first)
      for (const again of group.slice(1)) withhold(again, 'duplicate_same')
    }
  }
  return [...kept, ...askEach(contradicting, inquiry)]
}

function withhold({ draft }: Settled, reason: 'duplicate_same' | 'duplicate_conflict'): void {
  draft.row.issues.push({ column: draft.column, reason, found: draft.cell })
}

/** Beyond so many contradictions, no single one is asked: all stay withheld. */
const MAX_ASKED = 20

function askEach(groups: readonly (readonly Settled[])[], inquiry: Inquiry): readonly Settled[] {
  return groups.flatMap((group, at) => {
    const labels = group.map(({ text, draft }) => `${text} (line ${draft.row.line})`)
    const first = group[0]
    const answer =
      at >= MAX_ASKED || group.length > 10 || first === undefined
        ? 'none'
        : inquiry.ask({
            about: 'duplicate',
            need: 'must',
            sentence: `${first.draft.ally} ${first.year} stands ${group.length} times with other figures. Which one holds?`,
            options: [...labels, 'none'].map((value) => ({ value })),
          })
    const place = answer === null ? -1 : labels.indexOf(answer)
    return group.filter((value, index) => {
      if (index === place) return true
      withhold(value, 'duplicate_conflict')
      return false
    })
  })
}
