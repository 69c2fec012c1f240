import { startTransition, useEffect, useState } from 'react'
import type { Releases } from '../../domain/judging/judgeOverReleases'
import { type CheckedSentence, checkSentences } from '../../reading/checkText'
import { inSlices } from './slices'
import type { Story } from './story'

/** A text as far as it has been checked. */
export interface Check {
  /** Those of the text that was checked last. */
  readonly sentences: readonly CheckedSentence[]
  /** The text and day that they are of; other ones are on their way where these are not the reader's. */
  readonly of: Pick<Story, 'text' | 'said' | 'context'>
  readonly isDone: boolean
}

const NOTHING: Omit<Check, 'isDone'> = { sentences: [], of: { text: '', said: '', context: '' } }

/** After so many milliseconds without a key it is read. */
const PAUSE = 120

/** Reads and judges a text in slices, as soon as the releases are here: `held` is `null` before. */
export function useCheck({ text, said, context }: Story, held: Releases | null): Check {
  const [check, setCheck] = useState(NOTHING)
  useEffect(() => {
    if (held === null) return
    let stop = () => {}
    const begin = setTimeout(() => {
      const saying = context.trim() === '' ? { said } : { said, context }
      stop = inSlices(checkSentences(text, saying, held), (sentences) =>
        // What is found on a long text is drawn bit by bit as well.
        startTransition(() => setCheck({ sentences, of: { text, said, context } })),
      )
    }, PAUSE)
    return () => {
      clearTimeout(begin)
      stop()
    }
  }, [text, said, context, held])
  const { of } = check
  const isDone = held !== null && of.text === text && of.said === said && of.context === context
  return { ...check, isDone: isDone || (held !== null && text === '' && of === NOTHING.of) }
}
