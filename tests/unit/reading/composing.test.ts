import { describe, expect, it } from 'vitest'
import { composed, either, startingWith } from '../../../src/reading/phrases/composing'
import { joined, type Phrase } from '../../../src/reading/phrases/phrase'

const KNOWN = { year: 2025, spokenOf: 2025, mark: 2, isOfPeople: false }

/** "A b c" as phrases that mean nothing; a number is one. */
const phrases = (text: string): readonly Phrase[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    meaning: /^\d/.test(word)
      ? { is: 'number', value: Number(word), prec: 1, isWord: false }
      : { is: 'plain' },
  }))

const textsOf = (made: readonly Phrase[]) => made.map(({ text }) => text)

/** Takes the word that it begins with and the next, as one. */
const pairing = (...words: readonly string[]) =>
  startingWith({ words }, (all, at) => ({
    phrases: [joined(all.slice(at, at + 2), { is: 'plain' })],
    length: 2,
  }))

describe('a rule that says what it begins with', () => {
  it('is asked there and nowhere else', () => {
    const asked: number[] = []
    const rule = startingWith({ words: ['b'], kinds: ['number'] }, (_, at) => {
      asked.push(at)
      return null
    })
    const all = phrases('a b c 5 b')
    expect(composed(all, [rule], KNOWN)).toBe(all)
    expect(asked).toEqual([1, 3, 4])
  })

  it('is asked where a rule before it has made what it begins with', () => {
    const renamed = startingWith({ words: ['a'] }, ([first]) => ({
      phrases: first === undefined ? [] : [{ ...first, text: 'x' }],
      length: 1,
    }))
    expect(textsOf(composed(phrases('a b c'), [renamed, pairing('x')], KNOWN))).toEqual([
      'x b',
      'c',
    ])
  })

  it('comes in turn with others: the first that makes something', () => {
    const rule = either([
      pairing('b'),
      startingWith({ words: ['b', 'c'] }, () => null),
      pairing('c'),
    ])
    expect(textsOf(composed(phrases('a b c c d'), [rule], KNOWN))).toEqual(['a', 'b c', 'c d'])
  })

  it('leaves one of several that says nothing asked everywhere', () => {
    const asked: number[] = []
    const anywhere = (_: readonly Phrase[], at: number) => {
      asked.push(at)
      return null
    }
    composed(phrases('a b c'), [either([pairing('x'), anywhere])], KNOWN)
    expect(asked).toEqual([0, 1, 2])
  })
})
