import type { ReplacedRelease } from '../../../domain/reference'
import { isOwn } from '../../../domain/release/release'
import type { FactStatus } from '../../../domain/statement/factStatus'
import type { Answer, Bearing, HeldAnswer } from '../../../domain/verdict/answer'
import type { Threshold } from '../../../domain/verdict/threshold'
import { conceptInText, conceptWords } from '../figureNouns'
import { formats } from '../formats'
import { partlyMeasuredSentence } from '../markWords'
import { publishedWords } from './answerWords'
import { measureName } from './controlWords'

export { incomeSentence } from '../incomeWords'

/** Which release the answer is from, and what it measures, where that is not the share. */
export function provenanceSentence(
  { release }: Pick<HeldAnswer, 'release'>,
  measured?: string,
): string {
  const cutOff =
    release.cutOff === null
      ? 'cut-off not known'
      : `information as of ${formats.date(release.cutOff)}`
  const what =
    measured ?? `${conceptWords[release.concept]} as a share of ${isOwn(release) ? '' : 'real '}GDP`
  return `${what}, ${publishedWords(release)}, ${cutOff}.`
}

/** Why another release is shown than the one asked for. */
export function replacedSentence({ asked, shown, lacking }: ReplacedRelease): string {
  const names = formats.list(lacking.map((measure) => `“${measureName(measure)}”`))
  return `Our copy of the release of ${formats.date(asked.day)} has no figures for ${names}: shown is the release of ${formats.date(shown.day)}, of ${conceptInText[shown.concept]}.`
}

/** A date with its preposition: "on 25 June 2025", "in March 2018". */
export function whenWords(iso: string): string {
  return `${iso.length === 10 ? 'on' : 'in'} ${formats.date(iso)}`
}

/** A sentence on a mark that was not in force in the year judged; empty where it was. */
export function bearingSentence(threshold: Threshold, bearing: Bearing, year: number): string {
  const mark = formats.mark(threshold.value)
  const first = threshold.stages[0]
  switch (bearing) {
    case 'in force':
      return ''
    case 'proposed':
      return `${mark} was proposed in ${first?.from.slice(0, 4) ?? ''} and was never NATO policy.`
    case 'partly measured':
      return partlyMeasuredSentence(threshold)
    case 'own':
      return `${mark} is your own mark, not one of NATO’s.`
    case 'not yet due':
      return `${mark} was agreed ${whenWords(first?.from ?? '')} and is due by ${first?.due ?? ''}: an ally at it is already at the level due by then.`
    case 'not yet agreed':
      return `${mark} was agreed only ${whenWords(first?.from ?? '')}: it was no mark in ${year}.`
  }
}

/** The same for what is copied; of a mark that only the reader has there is nothing to say. */
export function bearingNote({ threshold, bearing, count }: Answer): readonly string[] {
  const sentence = bearing === 'own' ? '' : bearingSentence(threshold, bearing, count.year)
  return sentence === '' ? [] : [sentence]
}

/** What opens the rest of what is to be said of a count, and folds it again. */
export const moreOnCount = 'More on this count'
export const lessOnCount = 'Less on this count'

/** How well a fact is supported. */
export const factStatusWords: Readonly<Record<FactStatus, string>> = {
  official: 'official document',
  press: 'news report',
  data: 'computed from the figures held here',
}
