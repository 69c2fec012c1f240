import { Fragment } from 'react'
import type { ReadingVerdict } from '../../domain/judging/judgement'
import { releaseOfTheDay } from '../../domain/judging/releaseOfTheDay'
import { CheckTake } from './CheckTake'
import type { CheckedTextProps } from './checkedTextProps'
import { Finding } from './Finding'
import { HalfRead } from './HalfRead'
import type { ShownSentence } from './handChanges'
import { MarkedSentence } from './MarkedSentence'

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
          <ol className="checked-rows">
            {rowsOf(sentences).map((row) => (
              <li key={`${row.at} ${row.marked?.start ?? ''}`}>
                <p className="story-part">
                  {row.quiet.map((sentence) => (
                    <Fragment key={sentence.start}>
                      {sentence.text}
                      {gapAfter(story.text, sentence)}
                    </Fragment>
                  ))}
                  {row.marked && <MarkedSentence sentence={row.marked} check={check} />}
                </p>
                {row.marked && <Findings {...props} sentence={row.marked} />}
              </li>
            ))}
          </ol>
          {told && releases.awaited === 0 && <CheckTake {...props} />}
        </section>
      )}
    </div>
  )
}

interface FindingsProps extends CheckedTextProps {
  readonly sentence: ShownSentence
}

/** What is found on one sentence. */
function Findings({ sentence, ...props }: FindingsProps) {
  return (
    <div className="findings">
      {sentence.claims.map((claim) => (
        <Finding key={claim.name} {...props} claim={claim} />
      ))}
      <HalfRead {...props} sentence={sentence} />
    </div>
  )
}

/** Whether a sentence says something of allies' figures, or may do. */
function isMarked({ claims, halves, unread, language }: ShownSentence): boolean {
  return claims.length > 0 || halves.length > 0 || unread.length > 0 || language !== 'en'
}

interface Row {
  readonly at: number
  readonly quiet: readonly ShownSentence[]
  readonly marked: ShownSentence | null
}

/** Each marked sentence with the quiet ones before it. */
function rowsOf(sentences: readonly ShownSentence[]): readonly Row[] {
  const rows: Row[] = []
  let quiet: ShownSentence[] = []
  for (const sentence of sentences) {
    if (!isMarked(sentence)) {
      quiet.push(sentence)
      continue
    }
    rows.push({ at: rows.length, quiet, marked: sentence })
    quiet = []
  }
  return quiet.length === 0 ? rows : [...rows, { at: rows.length, quiet, marked: null }]
}

/** What parted a sentence from the next: a new paragraph stays one. */
function gapAfter(text: string, { end }: ShownSentence): string {
  return /^\s*\n/.test(text.slice(end, end + 40)) ? '\n' : ' '
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
