import type { AllyCode } from '../../../domain/ally'
import type { Frame } from '../../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'

/** Who is left out of a count, and the words that say so. */
export interface Excluded {
  readonly codes: readonly AllyCode[]
  readonly word: Phrase | undefined
  readonly phrase: Phrase | undefined
}

/** "Other than the USA", "besides us", "with the exception of Slovenia". */
export function excludedBy(frame: Frame): Excluded {
  const word = frame.phrases.find(
    (phrase) => isKind(phrase, 'except') || isLeavingOut(frame, phrase),
  )
  const none: Excluded = { codes: [], word: undefined, phrase: undefined }
  if (word === undefined) return none
  const next = frame.phrases
    .slice(frame.phrases.indexOf(word) + 1)
    .find((phrase) => !isKind(phrase, 'plain', 'join', 'only'))
  const codes =
    as(next, 'who')?.codes ??
    (isKind(next, 'we') && frame.state.we !== null ? [frame.state.we] : [])
  return codes.length > 0 ? { codes, word, phrase: next } : none
}

/** "No ally but Poland": right behind those counted. */
const isLeavingOut = ({ phrases, subject }: Frame, phrase: Phrase) =>
  isWord(phrase, 'but') &&
  subject.phrase !== null &&
  phrases.indexOf(phrase) === phrases.indexOf(subject.phrase) + 1

/** Which allies a count names, and whether they are only some. */
export interface Names {
  readonly codes: readonly AllyCode[]
  readonly phrase: Phrase | undefined
  /** "Including": only some of them. */
  readonly isSample: boolean
  readonly word: Phrase | undefined
}

/** Nobody is named. */
export const NO_NAMES: Names = { codes: [], phrase: undefined, isSample: false, word: undefined }

/** The list that says which: behind a colon, in brackets, or beside the number. */
export function namesOf(frame: Frame, excluded: Phrase | undefined): Names {
  const whos = frame.phrases.filter(
    (phrase) =>
      as(phrase, 'who') !== null && phrase !== excluded && phrase !== frame.subject.phrase,
  )
  const [phrase, ...more] = whos
  const codes = as(phrase, 'who')?.codes ?? []
  if (phrase === undefined || more.length > 0 || codes.length === 0) return NO_NAMES
  const word = frame.phrases
    .slice(0, frame.phrases.indexOf(phrase))
    .findLast((one) => !isKind(one, 'plain', 'sign', 'all'))
  const isSample = isKind(word, 'including')
  return { codes, phrase, isSample, word: isSample ? word : undefined }
}

/** "All but three …; Albania, Norway and Turkey …": as many names in a clause that follows. */
export function namesBeyond(frame: Frame, size: number): Names {
  const end = frame.phrases.at(-1)?.end ?? 0
  const phrase = frame.sentence.find((one) => one.start >= end && as(one, 'who') !== null)
  const codes = as(phrase, 'who')?.codes ?? []
  const isThose = phrase !== undefined && codes.length === size
  return { codes: isThose ? codes : [], phrase: undefined, isSample: false, word: undefined }
}
