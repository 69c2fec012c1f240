import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import { trials } from '../trials'
import { type ExpectedSentence, latestOn } from './expectations'
import { ALL_SENTENCES } from './saidSentences'

function readingsOf({ said, context }: ExpectedSentence, text: string) {
  const rest = context === undefined ? {} : { context }
  return readText(text, { said, latestYear: latestOn(said), ...rest })
    .flatMap(({ readings }) => readings)
    .filter(({ reading }) => reading.kind !== 'uncheckable')
}

/** The words of a sentence that a number with decimals stands in and a reading rests on. */
function figuresIn(sentence: ExpectedSentence) {
  const spans = readingsOf(sentence, sentence.text).flatMap(({ words }) => words)
  const figures = [...sentence.text.matchAll(/\d+\.\d+/g)].map((match) => ({
    at: match.index,
    text: match[0],
  }))
  return figures.filter(({ at }) => spans.some(({ start, end }) => start <= at && at < end))
}

const READ = ALL_SENTENCES.flatMap((sentence) =>
  figuresIn(sentence).map((figure) => ({ sentence, figure })),
)

it('another number in a figure that was read changes the reading, or it is given up', () => {
  expect(READ.length).toBeGreaterThan(100)
  const other = fc.integer({ min: 1, max: 999 }).map((number) => (number / 100).toFixed(2))
  fc.assert(
    fc.property(fc.constantFrom(...READ), other, ({ sentence, figure }, number) => {
      fc.pre(Number(number) !== Number(figure.text))
      const { text } = sentence
      const changed = text.slice(0, figure.at) + number + text.slice(figure.at + figure.text.length)
      const [before, after] = [text, changed].map((one) =>
        JSON.stringify(readingsOf(sentence, one).map(({ reading }) => reading)),
      )
      return before !== after
    }),
    trials(2_000),
  )
})
