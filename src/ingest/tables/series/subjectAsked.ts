import type { Inquiry } from '../acceptance/inquiry'
import { isNote } from '../names/otherLabels'
import { measureIn } from '../terms/measures'
import { type Subject, subjectOf } from '../terms/subject'
import { hasUnknownWord } from '../terms/unknownWords'
import { isDating } from '../terms/years'

const DEFENCE = 'spending on defence as a share of GDP'

/**
 * Whether shares of GDP are those spent on defence, by their header and the texts above it, the nearest first. The nearest
 * that names a subject decides where it names defence; where one names another subject, or says what is not known, it is
 * asked: `null` while that is open. Where nothing is said they are taken so.
 */
export function isOfDefence(
  header: string,
  above: readonly string[],
  inquiry: Inquiry,
): boolean | null {
  const telling = [header, ...above.filter((text) => !isNote(text) && tells(text))]
  const nearest = telling.map(subjectOf).find((subject): subject is Subject => subject !== null)
  if (nearest === 'defence') return true
  const strange = telling.find((text) => subjectOf(text) !== null || hasUnknownWord(text))
  if (strange === undefined) return true
  const value = strange === header ? header : DEFENCE
  const answer = inquiry.ask({
    about: strange === header ? 'measure_column' : 'indicator',
    of: strange.slice(0, 60),
    need: 'must',
    sentence: `The file says “${strange.slice(0, 120)}”. Are its figures what is spent on defence, as a share of GDP?`,
    options: [
      {
        value,
        accepts: (text) =>
          text.includes(strange) || /^(?:yes|defen[cs]e|military)/i.test(text.trim()),
      },
      { value: 'none', accepts: (text) => /^(?:no(?:ne)?|other)(?![a-z])/i.test(text.trim()) },
    ],
  })
  return answer === null ? null : answer === value
}

/** What dates the file says nothing of its figures, unless it names a subject or a measure as well. */
function tells(text: string): boolean {
  return !isDating(text) || subjectOf(text) !== null || measureIn(text).measure !== null
}
