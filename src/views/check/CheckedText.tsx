import type { ReadingVerdict } from '../../domain/judging/judgement'
import { releaseOfTheDay } from '../../domain/judging/releaseOfTheDay'
import { CheckedRows, isMarked } from './CheckedRows'
import { CheckTake } from './CheckTake'
import type { CheckedTextProps } from './checkedTextProps'

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
  const counts: Record<ReadingVerdict | 'not-read', number> = {
    holds: 0,
    'does not hold': 0,
    undecided: 0,
    'not-held': 0,
    'not-checkable': 0,
    'not-read': 0,
  }
  for (const { claims, halves, unread } of sentences) {
    for (const { judged } of claims) counts[judged.ofTheDay] += 1
    if (claims.length === 0 && (halves.length > 0 || unread.length > 0)) counts['not-read'] += 1
  }
  const day = releaseOfTheDay(reference.releases, story.said)
  const silent = counts['not-held'] > 0 && day !== undefined ? [day.day] : []
  const told = check.summary(counts, sentences.length)
  return silent.length === 0 ? told : `${told} ${check.silentReleases(silent)}`
}
