import { ChangeReading } from './ChangeReading'
import type { CheckedRowsProps } from './checkedTextProps'
import type { ShownSentence } from './handChanges'

interface HalfReadProps extends CheckedRowsProps {
  readonly sentence: ShownSentence
}

/** What of a sentence was not understood, part by part; what was made out is shown, and can be put right. */
export function HalfRead({ sentence, reference, changed, check }: HalfReadProps) {
  const { unread, halves, language, start, text } = sentence
  if (language !== 'en') return <p className="half-read">{check.notEnglish}</p>
  if (unread.length === 0 && halves.length === 0) return null
  return (
    <div className="half-read">
      <p>{check.notWhole}</p>
      <ul>
        {unread.map((part) => (
          <li key={`${part.start} ${part.reason}`}>
            “{text.slice(part.start - start, part.end - start)}”: {check.unreadReasons[part.reason]}
          </li>
        ))}
      </ul>
      {halves.map(({ name, reading }) => (
        <div key={name}>
          <p>
            {check.half}: {check.claimSentence(reading, reference.allies)}
          </p>
          <ChangeReading
            title={check.complete}
            reading={reading}
            reference={reference}
            change={(notation) => changed(name, notation)}
            back={null}
            check={check}
          />
        </div>
      ))}
    </div>
  )
}
