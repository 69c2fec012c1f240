import { useState } from 'react'
import { type Hundredths, shortHundredths } from '../../domain/hundredths'
import { measurableThresholds, type Threshold } from '../../domain/verdict/threshold'
import { parseThreshold, plainNumber } from '../../links/fields'
import type { Choose } from '../choose'

/** Why a typed threshold cannot be used; `null` where it can. */
type OwnProblem = 'not a number' | 'out of range' | 'too exact'

/** The reader’s own threshold while it is typed. */
export interface OwnThresholdState {
  /** Whether the own number is chosen and not one of the known marks. */
  readonly isOwn: boolean
  readonly text: string
  readonly problem: OwnProblem | null
  /** The mark that is judged, whatever is typed. */
  readonly shown: Hundredths
  readonly type: (text: string) => void
  readonly chooseOwn: () => void
  readonly chooseKnown: (value: Hundredths) => void
}

/** Reads what is typed as an address is read; else says why it cannot be. */
function readTyped(text: string): Hundredths | OwnProblem {
  const value = parseThreshold(text)
  if (value !== null) return value
  const plain = plainNumber(text)
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
    shown: value,
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
