import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import { type ExpectedSentence, isSameReading, latestOn, RELEASE_IDS } from './expectations'
import { SENTENCES } from './saidSentences'

function readingsOf({ text, said, context }: ExpectedSentence) {
  const options = {
    said,
    latestYear: latestOn(said),
    releases: RELEASE_IDS,
    ...(context === undefined ? {} : { context }),
  }
  return readText(text, options).flatMap(({ readings }) => readings.map(({ reading }) => reading))
}

const { ordinary, notYet, ...told } = SENTENCES

describe.each(Object.entries(told))('sentences that tell %s', (_, sentences) => {
  it.each(sentences)('$text', (sentence) => {
    expect(sentence.readings.length).toBeGreaterThan(0)
    const got = readingsOf(sentence)
    for (const want of sentence.readings) {
      expect(
        got.some((reading) => isSameReading(want, reading)),
        `${JSON.stringify(want)} in ${JSON.stringify(got)}`,
      ).toBe(true)
    }
  })
})

describe('sentences that say nothing of allies’ figures', () => {
  it.each(ordinary)('$text', (sentence) => {
    expect(readingsOf(sentence).filter(({ kind }) => kind !== 'uncheckable')).toEqual([])
  })
})

describe('sentences that are not read yet', () => {
  it.each(notYet)('is given up rather than guessed: $text', (sentence) => {
    const got = readingsOf(sentence)
    const isExpected = (reading: object) =>
      sentence.readings.some((want) => isSameReading(want, reading))
    expect(got.filter((reading) => !isExpected(reading))).toEqual([])
  })
})
