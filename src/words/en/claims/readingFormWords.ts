import type { ReadingKind } from '../../../domain/claim/reading'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { PartOp } from '../../../domain/claim/readingTerms'

/** What a reading says, as its kinds are chosen from. */
export const kindNames: Readonly<Record<ReadingKind, string>> = {
  value: 'one figure',
  count: 'how many allies',
  set: 'which allies',
  rank: 'a place',
  order: 'places in an order',
  block: 'who is first or last, in any order',
  change: 'a change between years',
  ratio: 'one as a part or multiple of another',
  compare: 'one against another',
  first: 'the first year',
  peak: 'the highest or lowest year',
  mean: 'an average over years',
  streak: 'growth for years in a row',
  every_year: 'the same in every year',
  gap: 'money missing to a mark',
  gaprank: 'whose gap is how large',
  cumulative: 'extra money over years',
  revision: 'a revision between releases',
  uncheckable: 'not from these figures',
}

/** Labels of the parts of a reading, by their names in the notation. */
export const partLabels: Readonly<Record<string, string>> = {
  who: 'Who',
  measure: 'Measure',
  year: 'Year',
  op: 'Compared',
  value: 'Number',
  at_most: 'and at most',
  test: 'Test',
  tests: 'Tests',
  scope: 'Scope',
  allies: 'Allies named',
  among: 'Among',
  excluding: 'Not counting',
  of: 'Of how many, as said',
  place: 'Place, such as 3 or 1-5',
  from: 'From',
  to: 'To',
  how: 'Measured in',
  num: 'Part',
  den: 'Of',
  a: 'Who',
  b: 'Than whom',
  since: 'Since',
  end: 'Which',
  n: 'Years in a row',
  mark: 'Mark, % of GDP',
  start: 'From place',
  years: 'Years',
  or_share: 'Or by share of GDP',
  reason: 'Reason',
}

/** Whoever is left out most often. */
export const withoutUsa = 'Without the United States'

/** The number’s unit, as a hint at its field. */
export const unitHints: Readonly<Record<ReadingMeasure, string>> = {
  share: '% of GDP',
  real_growth: '%',
  usd_current: 'US$ million',
  usd_constant: 'US$ million',
  usd: 'US$ million',
  nat: 'million',
  percap: 'US$',
  personnel: 'thousand persons',
  equip: '% of defence spending',
}
/** Whether a comparison may be of shares of GDP as well, by the notation. */
export const orShareNames = { '': 'no, by this measure', yes: 'not said: by both' } as const
/** How a change is measured. */
export const changeNames = { points: 'points', percent: 'per cent', factor: 'times' } as const
/** Which year of several. */
export const peakNames = { max: 'highest', min: 'lowest' } as const
/** Of whole numbers. */
export const exactly = 'exactly'
/** A part of all allies: the number is a fraction from 0 to 1. */
export const partOpNames: Readonly<Record<PartOp, string>> = {
  'part:=': 'is this part of them',
  'part:>=': 'at least this part of them',
  'part:>': 'more than this part of them',
  'part:<=': 'at most this part of them',
  'part:<': 'less than this part of them',
  'part:~': 'about this part of them',
  'part:nearly': 'nearly this part of them',
  'part:frac': 'about this fraction of them',
}
/** The unit of a test on a change. */
export const pointsSince = (year: number): string => `points since ${year}`
/** Where no group is named. */
export const everybody = 'all allies'
/** NATO’s total less who stands on the other side. */
export const others = 'all others together'
