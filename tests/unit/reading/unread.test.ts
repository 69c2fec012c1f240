import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import { latestOn, RELEASE_IDS } from './expectations'
import { TOLD } from './told'

describe('what is said besides is told as not read', () => {
  it.each(TOLD)('%s %s', (said, text, part) => {
    const options = { said, latestYear: latestOn(said), releases: RELEASE_IDS }
    const parts = readText(text, options).flatMap(({ unread }) => unread)
    expect(parts.map(({ start, end }) => text.slice(start, end)).join(' | ')).toContain(part)
  })
})

/** Sentences of other things with numbers like ours. */
const QUIET: readonly string[] = [
  'Some 77 % of Americans believe that NATO membership is worth it.',
  'Greece has twice as many islands as Croatia.',
  'In Spain just 14 % would fight for their country.',
]

describe('what is not of our field stays quiet', () => {
  it.each(QUIET)('%s', (text) => {
    const [sentence] = readText(text, { said: '2024-10-01', latestYear: 2024 })
    expect(sentence?.readings).toEqual([])
    expect(sentence?.unread).toEqual([])
  })
})

describe('what is told behind what is doubted is read', () => {
  const read = (text: string) =>
    readText(text, { said: '2024-07-11', latestYear: 2024 })
      .flatMap(({ readings }) => readings)
      .map(({ reading }) => reading)

  it('of a count', () => {
    expect(
      read('That most fall short is wrong: 23 of the 32 allies spend at least 2 % of GDP.'),
    ).toEqual([
      {
        kind: 'count',
        measure: 'share',
        test: { op: '>=', value: 2 },
        year: 2024,
        op: '=',
        value: 23,
        of: 32,
      },
    ])
  })

  it('of whom was doubted', () => {
    expect(
      read('Trump’s claim that Germany pays nothing is false: it spends 2.12 % of GDP on defence.'),
    ).toMatchObject([{ kind: 'value', who: 'DEU', year: 2024, value: 2.12 }])
    expect(
      read(
        'The claim that Germany spends under 1.5% of GDP is out of date: its share is now 2.12%.',
      ),
    ).toMatchObject([{ kind: 'value', who: 'DEU', year: 2024, value: 2.12 }])
  })
})
