import type { Reference } from '../../domain/reference'
import { lastTable, statementOutcome } from '../../domain/statement/statement'
import { useWordsOf } from '../wordsContext'

/** What became of the counts that NATO stated, in the last table of the concept they were made of. */
export function StatedOutcome({ reference }: { readonly reference: Reference }) {
  const { differ: words } = useWordsOf('countryPages')
  const { statedCounts, counts, releases } = reference
  const table = lastTable(counts, releases)
  if (table === null) return null
  const outcome = statementOutcome(statedCounts, counts, table)
  return (
    <section className="stated-outcome prose">
      <h3>{words.outcomeTitle}</h3>
      <p>{words.outcomeSentences(outcome).join(' ')}</p>
    </section>
  )
}
