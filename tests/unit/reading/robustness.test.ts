import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import { trials } from '../trials'
import { type ExpectedSentence, latestOn } from './expectations'
import { ALL_SENTENCES, SENTENCES } from './saidSentences'

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

  it('is read quickly, and in a time that grows with its length alone', () => {
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
    expect(once).toBeLessThan(150)
    expect(time(Array.from({ length: 8 }, () => story).join(' '))).toBeLessThan(40 * once + 200)
    expect(time('Poland, '.repeat(5_000))).toBeLessThan(500)
    expect(time('2 % and '.repeat(5_000))).toBeLessThan(500)
    expect(time('more than '.repeat(5_000))).toBeLessThan(500)
  })
})

describe('what changes the meaning changes the reading, or it is given up', () => {
  // Of those that are not read yet a part may be read, and another part changed.
  const read = ALL_SENTENCES.filter((sentence) => !SENTENCES.notYet.includes(sentence)).filter(
    (sentence) => readingsOf(sentence, sentence.text) !== '[]',
  )

  /** The first share of the sentence that it is said to tell: any other may be of something else. */
  const shareOf = ({ text, readings }: ExpectedSentence) =>
    [...text.matchAll(/\d\.\d+(?= ?(?:%|per|percent))/g)].find(([number]) =>
      JSON.stringify(readings).includes(`"value":${Number(number)}`),
    )

  it.each(read.filter((sentence) => shareOf(sentence) !== undefined))(
    'another number: $text',
    (sentence) => {
      const share = shareOf(sentence)
      const [at, number] = [share?.index ?? 0, share?.[0] ?? '']
      const { text } = sentence
      const swapped = `${text.slice(0, at)}7.77${text.slice(at + number.length)}`
      expect(readingsOf(sentence, swapped)).not.toBe(readingsOf(sentence, text))
    },
  )

  it.each(
    read.filter(({ text }) => /\b(?:is|are|was|were|will|has|have|spends?|spent)\b/.test(text)),
  )('a negation: $text', (sentence) => {
    const denied = sentence.text.replace(
      /\b(is|are|was|were|will|has|have)\b|\b(spends?|spent)\b/,
      (word) => (/spend|spent/.test(word) ? 'does not spend' : `${word} not`),
    )
    expect(readingsOf(sentence, denied)).not.toBe(readingsOf(sentence, sentence.text))
  })
})
