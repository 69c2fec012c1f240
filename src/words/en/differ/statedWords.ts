import type { StatedCount } from '../../../domain/statement/statedCount'
import type { Answer } from '../../../domain/verdict/answer'
import { formats } from '../formats'
import { statementsSentence } from '../statementWords'

/** What NATO itself said with the release shown, and why our count differs; `null` where it said nothing. */
export function statedSentence({ stated, count }: Answer): string | null {
  if (stated === null) return null
  const isSame = stated.number === count.meets.length && count.undecided.length === 0
  const comparison =
    stated.difference === '' && isSame ? ' The figures held here give the same number.' : ''
  return `${saidSentence(stated)}${comparison}`
}

/** What NATO said of the year on other days; `null` where it said nothing. */
export function otherStatedSentence({ stated, statements, count }: Answer): string | null {
  const others = statements.filter((one) => one !== stated)
  const days = stated === null ? '' : ' on other days'
  return others.length === 0 ? null : statementsSentence(others, count.year, count.threshold, days)
}

/** A statement as a sentence, dated where it was not said with its release; and why a table differs from it. */
export function saidSentence({ release, said, wording, difference, status }: StatedCount): string {
  const who = status === 'official' ? 'NATO stated' : 'NATO is reported to have stated'
  const when = said.startsWith(release) ? '' : ` on ${formats.date(said)}`
  const why = difference === '' ? '' : ` The difference: ${difference}.`
  return `${who}${when} that ${wording}.${why}`
}
