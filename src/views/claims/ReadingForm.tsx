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
import { typedNumber } from './typedNumber'
import { partsAs } from './usualParts'

interface ReadingFormProps {
  readonly reading: Reading
  readonly reference: Reference
  /** Called as soon as the parts make a reading. */
  readonly change: (notation: ReadingNotation) => void
  readonly check: Parts['check']
}

/** A reading while its parts are changed, each as it is typed or as in its notation. */
interface Draft {
  readonly kind: ReadingKind
  readonly written: WrittenParts
}

/** What is put together, and the reading that was shown when it was. */
interface Typed {
  readonly draft: Draft
  readonly over: ReadingNotation
}

/** The parts of a reading as form controls. As soon as they make one, it is judged. */
export function ReadingForm({ reading, reference, change, check }: ReadingFormProps) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = writeReading(reading)
  const draft: Draft =
    typed !== null && isOf(typed, shown)
      ? typed.draft
      : { kind: reading.kind, written: writeParts(reading) }
  const take = (next: Draft) => {
    setTyped({ draft: next, over: shown })
    const made = notationOf(next)
    if (made !== null) change(made)
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
        {notationOf(draft) === null ? check.unfinished : ''}
      </p>
    </form>
  )
}

/** Whether what is typed belongs to the reading shown: it makes it, or makes none yet and was begun over it. */
function isOf({ draft, over }: Typed, shown: ReadingNotation): boolean {
  const made = notationOf(draft)
  return made === null ? over === shown : made === shown
}

/** The numbers that are typed. */
const TYPED = ['value', 'at_most', 'mark']

/** The notation of the reading that a draft makes; `null` while it makes none. */
function notationOf({ kind, written }: Draft): ReadingNotation | null {
  const parts = Object.entries(written).flatMap(([name, text]) => {
    if (!TYPED.includes(name)) return [[name, text] as const]
    return text === '' && name === 'at_most' ? [] : [[name, typedNumber(text)] as const]
  })
  const reading = readParts(kind, Object.fromEntries(parts))
  return reading && writeReading(reading)
}

/** What goes by itself with the number or the hedge that was read, and is not asked for. */
const UNASKED = ['prec', 'soft', 'real_ok']

/** One test or several, one year or several: only the one that is said; what ranges over allies may always be. */
function isShown(name: string, isNeeded: boolean, written: WrittenParts): boolean {
  if (UNASKED.includes(name)) return false
  if (name === 'at_most') return written.op === 'ge'
  return isNeeded || name in written || ['among', 'excluding', 'since'].includes(name)
}
