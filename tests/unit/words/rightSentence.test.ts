import { describe, expect, it } from 'vitest'
import { readingSentence } from '../../../src/words/en/claims/readingSentence'
import { rightSentence } from '../../../src/words/en/claims/rightSentence'
import { figuresOf, judgedBy, saidBy } from '../claims/heldReleases'

const { release, allies } = figuresOf('2026-07-07')

function rightOf(notation: string) {
  const reading = saidBy(notation)
  return rightSentence({ reading, judgement: judgedBy(release.id, notation), release, allies })
}

// In the table of 7 July 2026 Slovenia alone is below 2% in 2026, and Estonia, Latvia, Lithuania and Poland are above 4%.
describe('a sentence to copy', () => {
  it.each([
    [
      'say-set_only_BEL_2026_measure-share_test-lt-2',
      /^Slovenia is expected to be below 2% of GDP/,
    ],
    ['say-count_2026_eq_3_measure-share_test-lt-2', /^1 of the allies is expected to be below/],
    ['say-set_only_POL_2026_measure-share_test-ge-4', /^[A-Z].* and .* are expected to be at or/],
  ])('of %s is in the singular of one ally, and in the plural of several', (notation, told) => {
    expect(rightOf(notation)).toMatch(told)
  })

  it.each([
    ['say-count_2026_gt_1_measure-share_test-gt-2', 'More than 1 of the allies is above'],
    ['say-count_2026_gt_2_measure-share_test-gt-2', 'More than 2 of the allies are above'],
    ['say-count_2026_eq_11_measure-share_test-gt-2', '11 of the allies are above'],
  ])('%s is said as English has it', (notation, told) => {
    expect(readingSentence(saidBy(notation), { allies })).toContain(told)
  })
})
