import { drawingEnglish } from './en/embed/drawingEnglish'

/** The part of a language's words that drawings and embeds use: they load no more. */
export type DrawingWords = typeof drawingEnglish

/** The words of drawings in a language; English where it is not held. */
export function drawingWordsFor(lang: string): DrawingWords {
  return [drawingEnglish].find((words) => words.lang === lang) ?? drawingEnglish
}
