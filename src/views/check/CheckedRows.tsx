import { memo } from 'react'
import { useDataLang } from '../wordsContext'
import type { CheckedRowsProps } from './checkedTextProps'
import { Finding } from './Finding'
import { HalfRead } from './HalfRead'
import type { ShownSentence } from './handChanges'
import { MarkedSentence } from './MarkedSentence'

/** The sentences with their marks, and beside each what is found; drawn anew only for other findings. */
export const CheckedRows = memo(function CheckedRows(props: CheckedRowsProps) {
  // The grammar reads English alone, which is what data/ is written in.
  const lang = useDataLang()
  return (
    <ol className="checked-rows">
      {rowsOf(props.sentences).map((row) => (
        <li key={`${row.at} ${row.marked?.text ?? ''}`}>
          <p className="story-part">
            {row.quiet.map((sentence) => (
              <span key={sentence.start} lang={lang}>
                {sentence.text}
                {gapAfter(props.text, sentence)}
              </span>
            ))}
            {row.marked && <MarkedSentence sentence={row.marked} check={props.check} />}
          </p>
          {row.marked && <Findings {...props} sentence={row.marked} />}
        </li>
      ))}
    </ol>
  )
})

interface FindingsProps extends CheckedRowsProps {
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
export function isMarked({ claims, halves, unread, language }: ShownSentence): boolean {
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
