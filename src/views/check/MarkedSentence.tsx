import type { ReadingVerdict } from '../../domain/judging/judgement'
import type { Parts } from '../../words/parts'
import { useDataLang } from '../wordsContext'
import type { ShownSentence } from './handChanges'

/** The gravest verdict decides how a sentence is marked. */
const GRAVEST: readonly ReadingVerdict[] = [
  'does not hold',
  'undecided',
  'not-held',
  'holds',
  'not-checkable',
]

/** How a sentence is marked. */
function markOf({ claims }: ShownSentence): ReadingVerdict | 'not-read' {
  return (
    GRAVEST.find((verdict) => claims.some(({ judged }) => judged.ofTheDay === verdict)) ??
    'not-read'
  )
}

interface MarkedSentenceProps {
  readonly sentence: ShownSentence
  readonly check: Parts['check']
}

/** A sentence marked in place, as a spelling checker does; told by line, sign and word as well as by hue. */
export function MarkedSentence({ sentence, check }: MarkedSentenceProps) {
  const verdict = markOf(sentence)
  const marking = sentence.claims.find(({ judged }) => judged.ofTheDay === verdict)
  return (
    <>
      <mark className="said" data-sentence data-verdict={verdict} lang={useDataLang()}>
        {piecesOf(sentence).map(({ text, start, isUnread }) =>
          isUnread ? (
            <span key={start} className="unread">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </mark>{' '}
      <small className="said-verdict" data-verdict={verdict}>
        <span aria-hidden="true">{check.verdictSigns[verdict]}</span>{' '}
        {verdict === 'not-read'
          ? check.notJudged
          : check.verdictWords(verdict, marking?.judged.then ?? null)}
      </small>
    </>
  )
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly isUnread: boolean
}

/** The sentence cut where a part of it was not understood. */
function piecesOf({ text, start, unread }: ShownSentence): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const put = (to: number, isUnread: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), start: at, isUnread })
    at = Math.max(at, to)
  }
  for (const part of [...unread].sort((a, b) => a.start - b.start)) {
    put(part.start - start, false)
    put(part.end - start, true)
  }
  put(text.length, false)
  return pieces
}
