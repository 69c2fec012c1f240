import { useState } from 'react'
import { type Hundredths, shortHundredths } from '../../domain/hundredths'
import { measurableThresholds, type Threshold } from '../../domain/verdict/threshold'
import { parseThreshold } from '../../links/query'
import type { Choose } from '../choose'

/** Why a typed threshold cannot be used; `null` where it can. */
type OwnProblem = 'not a number' | 'out of range' | 'too exact'

/** The reader’s own threshold while it is typed. */
export interface OwnThresholdState {
  /** Whether the own number is chosen and not one of the known marks. */
  readonly isOwn: boolean
  readonly text: string
  readonly problem: OwnProblem | null
  readonly type: (text: string) => void
  readonly chooseOwn: () => void
  readonly chooseKnown: (value: Hundredths) => void
}

/** Reads what is typed as people type it: a decimal comma, a percent sign and spaces are understood. */
function readTyped(text: string): Hundredths | OwnProblem {
  const plain = text.replace(/[\s%]/g, '').replace(',', '.').replace(/^\./, '0.')
  const value = parseThreshold(plain.replace(/^0+(?=\d)/, '').replace(/\.$/, ''))
  if (value !== null) return value
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return 'not a number'
  return /\.\d{3,}$/.test(plain) ? 'too exact' : 'out of range'
}

/** Keeps what is typed, and chooses it as soon as it is a threshold. */
export function useOwnThreshold(
  thresholds: readonly Threshold[],
  value: Hundredths,
  choose: Choose,
): OwnThresholdState {
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? value : readTyped(typed)
  const isKnown = measurableThresholds(thresholds).some((threshold) => threshold.value === value)
  // What was typed is void once another threshold is shown: the reader went back, or followed a link.
  const isTyping = typed !== null && (typeof read === 'string' || read === value)
  return {
    isOwn: isTyping || !isKnown,
    text: isTyping ? typed : isKnown ? '' : shortHundredths(value),
    problem: isTyping && typeof read === 'string' ? read : null,
    type: (text) => {
      setTyped(text)
      const typedValue = readTyped(text)
      if (typeof typedValue === 'number') choose({ threshold: typedValue }, 'replace')
    },
    chooseOwn: () => setTyped(shortHundredths(value)),
    chooseKnown: (known) => {
      setTyped(null)
      choose({ threshold: known })
    },
  }
}
