import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import { trials } from '../trials'
import { type ExpectedSentence, latestOn } from './expectations'
import { ALL_SENTENCES } from './saidSentences'

/** Ms that only a text is read in that goes round in circles. */
const HANG = 5_000

const WORDS = [...new Set(ALL_SENTENCES.flatMap(({ text }) => text.split(' ')))]
const DAY = { said: '2024-10-01', latestYear: 2024 }

const read = (text: string) => readText(text, DAY)

function readingsOf({ said, context }: ExpectedSentence, text: string): string {
  const options = {
    said,
    latestYear: latestOn(said),
    ...(context === undefined ? {} : { context }),
  }
  const readings = readText(text, options).flatMap((one) =>
    one.readings.map(({ reading }) => reading),
  )
  return JSON.stringify(readings.filter(({ kind }) => kind !== 'uncheckable'))
}

describe('whatever is pasted', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) =>
        Array.isArray(read(text)),
      ),
      trials(100_000),
    )
  })

  it('is read without an error where it is made of the words of our field', () => {
    const salad = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 60 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(salad, (text) => Array.isArray(read(text))),
      trials(100_000),
    )
  })

  it('keeps the offsets of the text: every sentence and every part stands where it is said to', () => {
    const salad = fc
      .array(fc.constantFrom(...WORDS, '.', '\n', '\n\n', '(', ')'), { maxLength: 60 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(salad, (text) =>
        read(text).every(({ start, end, text: sentence, readings, unread }) => {
          const parts = [...readings.flatMap(({ words }) => words), ...unread]
          return (
            text.slice(start, end) === sentence &&
            parts.every((part) => part.start >= start && part.end <= end && part.start < part.end)
          )
        }),
      ),
      trials(50_000),
    )
  })

  it('is read in a time that grows with its length alone', () => {
    const story = Array.from(
      { length: 60 },
      (_, index) => ALL_SENTENCES[(index * 7) % ALL_SENTENCES.length]?.text ?? '',
    ).join(' ')
    read(story)
    const time = (text: string) => {
      const start = process.cpuUsage()
      read(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1_000
    }
    const once = Math.min(time(story), time(story), time(story))
    expect(time(Array.from({ length: 8 }, () => story).join(' '))).toBeLessThan(40 * once + 200)
    // How fast it is read is for the bench to say: a text that goes round in circles takes many times as long.
    expect(time('Poland, '.repeat(5_000))).toBeLessThan(HANG)
    expect(time('2 % and '.repeat(5_000))).toBeLessThan(HANG)
    expect(time('more than '.repeat(5_000))).toBeLessThan(HANG)
  })
})

describe('what changes the meaning changes the reading, or it is given up', () => {
  const read = ALL_SENTENCES.filter((sentence) => readingsOf(sentence, sentence.text) !== '[]')

  const shares = read.flatMap((sentence) =>
    [...sentence.text.matchAll(/\d\.\d+(?= ?(?:%|per|percent))/g)].map(({ index, 0: number }) => ({
      sentence,
      number,
      text: sentence.text,
      swapped: `${sentence.text.slice(0, index)}7.77${sentence.text.slice(index + number.length)}`,
    })),
  )

  it.each(shares)('another number than $number: $text', ({ sentence, number, text, swapped }) => {
    const isTold = sentence.beside?.includes(number) !== true
    expect(readingsOf(sentence, swapped) !== readingsOf(sentence, text)).toBe(isTold)
  })

  const VERB = /\b(?:(is|are|was|were|will|has|have)|spends?|spent)\b/

  it.each(read.filter(({ text }) => VERB.test(text)))('a negation: $text', (sentence) => {
    const { text, beside = [] } = sentence
    const [verb = '', auxiliary] = VERB.exec(text) ?? []
    const denied = text.replace(VERB, auxiliary === undefined ? 'does not spend' : `${verb} not`)
    expect(readingsOf(sentence, denied) !== readingsOf(sentence, text)).toBe(!beside.includes(verb))
  })
})
