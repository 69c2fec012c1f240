import { useState } from 'react'
import type { Reading, ReadingKind } from '../../domain/claim/reading'
import {
  partNames,
  type ReadingNotation,
  readParts,
  type WrittenParts,
  writeParts,
  writeReading,
} from '../../domain/claim/readingNotation'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'
import { SelectField } from '../controls/SelectField'
import { ReadingPart } from './ReadingPart'
import { partsAs } from './usualParts'

interface ReadingFormProps {
  readonly reading: Reading
  readonly reference: Reference
  /** Called as soon as the parts make a reading. */
  readonly change: (notation: ReadingNotation) => void
  readonly check: Parts['check']
}

/** A reading while its parts are changed, each written as in its notation. */
interface Draft {
  readonly kind: ReadingKind
  readonly written: WrittenParts
}

/** What goes by itself with the number or the hedge that was read, and is not asked for. */
const UNASKED = ['prec', 'soft', 'real_ok']

/** The parts of a reading as form controls. As soon as they make one, it is judged. */
export function ReadingForm({ reading, reference, change, check }: ReadingFormProps) {
  const [draft, setDraft] = useState<Draft>(() => ({
    kind: reading.kind,
    written: writeParts(reading),
  }))
  const isUnfinished = readParts(draft.kind, draft.written) === null
  const take = (next: Draft) => {
    setDraft(next)
    const made = readParts(next.kind, next.written)
    if (made !== null) change(writeReading(made))
  }
  return (
    <form className="reading-form" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={check.kindLabel}
        value={draft.kind}
        options={check.kindNames}
        choose={(kind) => take({ kind, written: partsAs(kind, draft.written, reference) })}
        isWide
      />
      {partNames(draft.kind)
        .filter(({ name, isNeeded }) => isShown(name, isNeeded, draft.written))
        .map(({ name, isNeeded }) => (
          <ReadingPart
            key={`${draft.kind} ${name}`}
            kind={draft.kind}
            name={name}
            isNeeded={isNeeded}
            written={draft.written}
            change={(written) => take({ ...draft, written })}
            reference={reference}
            check={check}
          />
        ))}
      <p className="hint problem" aria-live="polite">
        {isUnfinished ? check.unfinished : ''}
      </p>
    </form>
  )
}

/** One test or several, one year or several: only the one that is said; what ranges over allies may always be. */
function isShown(name: string, isNeeded: boolean, written: WrittenParts): boolean {
  if (UNASKED.includes(name)) return false
  return isNeeded || name in written || ['among', 'excluding', 'since'].includes(name)
}
