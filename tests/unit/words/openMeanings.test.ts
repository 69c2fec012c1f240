import { describe, expect, it } from 'vitest'
import { withoutRestated } from '../../../src/domain/claim/restated'
import { judgeOverReleases } from '../../../src/domain/judging/judgeOverReleases'
import { verdictWords, whyDifferent } from '../../../src/words/en/claims/checkedWords'
import { claimSentence } from '../../../src/words/en/claims/claimSentence'
import { meantWords } from '../../../src/words/en/claims/meantWords'
import { rightSentence } from '../../../src/words/en/claims/rightSentence'
import { figuresOf, HELD, judgedBy, saidBy } from '../claims/heldReleases'

const { allies } = figuresOf('2026-07-07')

function judgedOn(said: string, notation: string) {
  const judged = judgeOverReleases(saidBy(notation), said, { releases: HELD, statedCounts: [] })
  if (judged === null) throw new Error('releases are held')
  return judged
}

function rightBy(id: string, notation: string) {
  const { release } = figuresOf(id)
  const reading = saidBy(notation)
  return rightSentence({ reading, judgement: judgedBy(id, notation), release, allies })
}

// 2026: Poland 53 billion dollars and 4.68%, Germany 147 and 2.69%; the United Kingdom 110 and 2.56%, France 80 and 2.22%.
describe('“spends more” without a unit', () => {
  const polandMore = 'say-compare_POL_DEU_gt_usd_2026_or-share-yes'
  const britainMore = 'say-compare_GBR_FRA_gt_usd_2026_or-share-yes'

  it('decides nothing where money and share of GDP say otherwise, and both are told', () => {
    const judged = judgedOn('2026-07-10', polandMore)
    expect(judged.ofTheDay).toBe('undecided')
    expect(meantWords(judged)).toBe(
      'In money it does not hold; as a share of GDP it holds. The sentence does not say which is meant.',
    )
  })

  it('holds where it holds by both', () => {
    const judged = judgedOn('2026-07-10', britainMore)
    expect(judged.ofTheDay).toBe('holds')
    expect(meantWords(judged)).toBe('In money and as a share of GDP alike it holds.')
  })

  it('is read back as open', () => {
    expect(claimSentence(saidBy(polandMore), allies)).toContain(
      'in money or as a share of GDP (the sentence does not say which)',
    )
  })
})

// Greece spent 5,234 million current dollars in 2014 and 7,684 in 2024: 1.47 times; at constant prices 1.56 times.
it('an amount without prices says by which it was judged, and what the other says', () => {
  const judged = judgedOn('2024-07-10', 'say-change_GRC_usd_2014_2024_factor_ge_1.55')
  expect(judged.ofTheDay).toBe('holds')
  expect(meantWords(judged)).toMatch(
    /^In current US\$ it does not hold; at constant prices it holds\. The sentence does not say/,
  )
})

describe('a wrong sentence on several years', () => {
  it('says in which years it was so already', () => {
    expect(rightBy('2024-06-17', 'say-first_EST_share_2018_ge-2')).toContain(
      'was at or above 2% of GDP already in 2015 (2.03%), 2016 (2.07%) and 2017 (2.01%)',
    )
  })

  it('says which years it leaves out', () => {
    expect(rightBy('2025-08-28', 'say-every-year_POL_share_2014_2025_ge-2')).toContain(
      'in all of the years from 2014 to 2025 but 2014 (1.86%), 2016 (1.99%), 2017 (1.88%) and 2019 (1.96%)',
    )
    expect(rightBy('2025-08-28', 'say-every-year_FRA_share_2014_2025_ge-2')).toContain(
      'in 2 of the years from 2014 to 2025: 2024 (2.03%) and 2025 (2.05%)',
    )
  })
})

it('a span made of one printed decimal is said to be ours', () => {
  expect(rightBy('2026-03-26', 'say-value_GBR_share_2025_eq_2.5_prec-0.1')).toContain(
    'a span that is ours, of what NATO’s figures of 26 March 2026 may stand for, printed with one decimal',
  )
})

// Germany 2024: 2.12% in June 2024, 2.00% in April 2025 and since.
it('the first release that says otherwise is named, not the last', () => {
  const judged = judgedOn('2024-07-10', 'say-value_DEU_share_2024_eq_2.12')
  const releases = HELD.map(({ release }) => release)
  expect(whyDifferent({ judged, releases })).toContain('already its release of 24 April 2025')
})

it('who has no armed forces is not told as lacking in our copy', () => {
  const { ofTheDay, then } = judgedOn('2025-09-01', 'say-value_ISL_share_2025_lt_2')
  expect(verdictWords(ofTheDay, then)).toBe('no armed forces, so no figure')
})

it('a place that an order beside it tells is one fact with it', () => {
  const [place, order, other] = [
    'say-rank_POL_personnel_2024_3_top',
    'say-order_USA-TUR-POL_personnel_2024_1_top',
    'say-rank_POL_share_2024_3_top',
  ].map(saidBy)
  if (!place || !order || !other) throw new Error('three readings')
  expect(withoutRestated([place, order, other])).toEqual([order, other])
})
