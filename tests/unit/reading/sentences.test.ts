import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import * as eighth from './eighthSentences'
import * as eleventh from './eleventhSentences'
import { type ExpectedSentence, isSameReading, latestOn, RELEASE_IDS } from './expectations'
import * as fifth from './fifthSentences'
import * as fourth from './fourthSentences'
import * as further from './furtherSentences'
import * as ninth from './ninthSentences'
import * as first from './sentences'
import * as seventh from './seventhSentences'
import * as sixth from './sixthSentences'
import * as tenth from './tenthSentences'
import * as third from './thirdSentences'
import * as thirteenth from './thirteenthSentences'
import * as twelfth from './twelfthSentences'

function readingsOf({ text, said, context }: ExpectedSentence) {
  const options = {
    said,
    latestYear: latestOn(said),
    releases: RELEASE_IDS,
    ...(context === undefined ? {} : { context }),
  }
  return readText(text, options).flatMap(({ readings }) => readings.map(({ reading }) => reading))
}

const sets = {
  first,
  further,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  eleventh,
  twelfth,
  thirteenth,
}

describe.each(Object.entries(sets))('the %s set of sentences', (_, set) => {
  const said = [
    set.COUNTS,
    set.SETS,
    set.RANKS,
    set.FIGURES,
    set.CHANGES,
    set.COMPARISONS,
    set.SERIES,
    set.NOT_OURS,
  ].flat()

  it.each(said.filter(({ readings }) => readings.length > 0))('$text', (sentence) => {
    const got = readingsOf(sentence)
    for (const want of sentence.readings) {
      expect(
        got.some((reading) => isSameReading(want, reading)),
        `${JSON.stringify(want)} in ${JSON.stringify(got)}`,
      ).toBe(true)
    }
  })

  it.each(set.ORDINARY)('says nothing of allies’ figures: $text', (sentence) => {
    expect(readingsOf(sentence).filter(({ kind }) => kind !== 'uncheckable')).toEqual([])
  })
})

describe('sentences that are not read yet', () => {
  const later = [
    further,
    third,
    fourth,
    fifth,
    sixth,
    seventh,
    eighth,
    ninth,
    tenth,
    eleventh,
    twelfth,
    thirteenth,
  ]

  it.each(later.flatMap(({ NOT_YET }) => NOT_YET))(
    'is given up rather than guessed: $text',
    (sentence) => {
      const got = readingsOf(sentence)
      const isExpected = (reading: object) =>
        sentence.readings.some((want) => isSameReading(want, reading))
      expect(got.filter((reading) => !isExpected(reading))).toEqual([])
    },
  )
})
