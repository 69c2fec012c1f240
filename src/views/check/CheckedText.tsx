import { withoutRestated } from '../../domain/claim/restated'
import { isOfForceless } from '../../domain/judging/judgement'
import type { JudgedReading } from '../../domain/judging/judgeOverReleases'
import { releaseOfTheDay } from '../../domain/judging/releaseOfTheDay'
import { CheckedRows, isMarked } from './CheckedRows'
import { CheckTake } from './CheckTake'
import type { CheckedTextProps } from './checkedTextProps'
import type { ShownSentence } from './handChanges'

/** The text with its claims marked in place, and beside each how it is read and what the releases say of it. */
export function CheckedText(props: CheckedTextProps) {
  const { story, sentences, isLinked, isDone, releases, check } = props
  const isEmpty = story.text.trim() === '' && !isLinked
  const told = sentences.some(isMarked)
  return (
    <div className="checked" data-checked={isDone} aria-busy={!isDone && !isEmpty}>
      <p className="check-summary" role="status">
        {isEmpty ? '' : statusOf(props)}
      </p>
      {!isEmpty && sentences.length > 0 && (
        <section aria-labelledby="checked-title">
          <h3 id="checked-title">{isLinked ? check.linkTitle(story.said) : check.textTitle}</h3>
          <CheckedRows
            text={props.text}
            said={props.said}
            sentences={sentences}
            isLinked={isLinked}
            reference={props.reference}
            opened={props.opened}
            changed={props.changed}
            check={check}
          />
          {told && releases.awaited === 0 && <CheckTake {...props} />}
        </section>
      )}
    </div>
  )
}

/** One thing at a time: that releases load, that it is read, or how the claims stand. */
function statusOf({ sentences, isDone, releases, story, reference, check }: CheckedTextProps) {
  if (releases.failed.length > 0 && releases.awaited === 0) return ''
  if (releases.awaited > 0)
    return check.loadingReleases(releases.held.length, reference.releases.length)
  if (!isDone) return check.reading
  const counts = { ...NONE }
  const kinds = { judged: 0, half: 0, foreign: 0, silent: 0 }
  let isSilent = false
  for (const sentence of sentences) {
    kinds[kindOf(sentence)] += 1
    const facts = withoutRestated(sentence.claims.map(({ judged }) => judged.reading))
    for (const { judged } of sentence.claims) {
      const standing = standingOf(judged)
      counts[standing] += facts.includes(judged.reading) ? 1 : 0
      isSilent ||= standing === 'not-held'
    }
  }
  const day = releaseOfTheDay(reference.releases, story.said)
  const told = check.summary(counts, kinds)
  return isSilent && day !== undefined ? `${told} ${check.silentReleases([day.day])}` : told
}

const standingOf = ({ ofTheDay, then }: JudgedReading) =>
  ofTheDay === 'not-held' && isOfForceless(then) ? 'forceless' : ofTheDay

const NONE = {
  forceless: 0,
  holds: 0,
  'does not hold': 0,
  undecided: 0,
  'not-held': 0,
  'not-checkable': 0,
}

/** What a sentence is to the check: with claims, with parts that were not understood alone, of another language, or of other things. */
function kindOf({ claims, halves, unread, language }: ShownSentence) {
  if (claims.length > 0) return 'judged'
  if (language !== 'en') return 'foreign'
  return halves.length > 0 || unread.length > 0 ? 'half' : 'silent'
}
