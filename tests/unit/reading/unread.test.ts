import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import { latestOn, RELEASE_IDS } from './expectations'

/** What a sentence says besides what is read in it, and that must be told as not read. */
const TOLD: readonly (readonly [said: string, text: string, part: string])[] = [
  ['2024-07-12', 'We are paying 90% of NATO, said Trump.', 'paying 90% of NATO'],
  ['2024-07-12', 'Latvia spends more than the US did in 2023.', 'more than the US did in 2023'],
  [
    '2024-07-12',
    'Germany spends $97.7bn on defence. Britain has slipped to ninth.',
    'Britain has slipped to ninth',
  ],
  ['2024-07-16', 'NATO members together spent $1.47tn.', 'NATO members together spent'],
  ['2024-07-16', 'The 31 others spend $507bn between them.', 'The 31 others spend'],
  ['2025-09-10', 'Canada is 1.47 percentage points short of the target.', '1.47 percentage points'],
  [
    '2026-07-11',
    'Croatia is the only ally whose share fell in 2026 apart from Finland.',
    'whose share fell',
  ],
  [
    '2025-09-10',
    'Spain spends less of its GDP than any other Mediterranean ally.',
    'than any other Mediterranean ally',
  ],
  [
    '2024-07-11',
    'Germany’s outlay is up 29% in real terms this year, its highest rate among the G7.',
    'up 29% in real terms',
  ],
  ['2024-07-02', 'A quarter of the allies still fall short.', 'A quarter of the allies'],
  [
    '2024-07-02',
    'Poland overtook Greece to become NATO’s top spender by share of GDP.',
    'overtook',
  ],
  [
    '2024-02-12',
    'FALSE: Only five NATO members meet the 2% guideline.',
    'Only five NATO members meet the 2% guideline',
  ],
  [
    '2019-12-03',
    'Bulgaria leapt to second place after new fighter jets took its defence spending to 3.25 percent of GDP.',
    'second place',
  ],
  [
    '2025-09-10',
    'In 2021 six allies met the 2% target, in 2025 all of them will.',
    'in 2025 all of them will',
  ],
  [
    '2025-02-14',
    'In dollar terms the US outspends every other ally, but Poland spends more as a share of GDP.',
    'Poland spends more as a share of GDP',
  ],
  [
    '2026-07-10',
    'Spain spends 2% of GDP on defence. Poland spends more than twice as much as Spain.',
    'Poland spends more than twice as much as Spain',
  ],
  [
    '2024-07-10',
    'Nobody in NATO spends as little of its GDP on defence as Spain.',
    'Nobody in NATO spends as little',
  ],
  ['2024-07-02', 'Of every ten dollars NATO spends on defence seven are American.', 'ten dollars'],
  ['2024-07-02', 'With Japan the G7 spend more on defence than the rest of the world.', 'the G7'],
  ['2024-07-02', 'Britain spends 2.33 % of GDP on defence, the most of any big ally.', 'big'],
  ['2024-07-02', 'The guideline is met by 23 allies and missed by eight.', 'missed by eight'],
  [
    '2025-09-10',
    'In 2021 six allies met the 2 % mark, whereas in 2025 all of them will.',
    'all of them',
  ],
  [
    '2024-07-02',
    'Poland spends 4.12 % of GDP on defence; only the Czechs spend a smaller one.',
    'only the Czechs spend a smaller one',
  ],
  [
    '2024-07-02',
    'Slovenia spends 1.29 % of GDP on defence, barely below the 1.34 % of 2023.',
    'barely below the 1.34 %',
  ],
  [
    '2024-07-02',
    'Spain spends 1.28 % of GDP on defence, just above the 1.19 % of last year.',
    'just above the 1.19 %',
  ],
  [
    '2026-07-15',
    'A majority of allies spend more than 2.2 % of GDP, and only a handful exceed 3.5 %.',
    'exceed',
  ],
  [
    '2024-07-02',
    'Ten allies spent 2 % of GDP last year; another thirteen do so in 2024.',
    'another thirteen do so',
  ],
  [
    '2024-07-02',
    'Six allies met the 2 % target in 2021; they have been joined by another seventeen.',
    'they have been joined by another seventeen',
  ],
  ['2024-07-02', 'Lithuanian defence spending has tripled since the crash.', 'tripled'],
  ['2024-07-02', 'The American share of GDP is 3.38 %, slightly up from 3.23 %.', '3.23 %'],
  [
    '2024-07-02',
    'Since the invasion of 2022 sixteen countries have crossed the 2 % threshold.',
    'Since the invasion',
  ],
  [
    '2025-09-10',
    'All allies hit the 2 % target for the first time since it was set in 2014.',
    'for the first time',
  ],
  ['2026-07-10', 'Germany spent 2 % in 2024, not 2.12 %.', 'not 2.12 %'],
  [
    '2024-07-11',
    'Poland’s defence spending has risen faster than that of any other ally since 2014.',
    'faster than that of any other ally',
  ],
  ['2024-07-11', 'Greece’s defence spending is the lowest since 2014.', 'the lowest since 2014'],
  ['2025-03-12', 'Belgium needs more than €4 billion a year to reach 2 %.', '€4 billion'],
  [
    '2024-07-02',
    'Portugal stood at 1.55 % of GDP in 2024, half a point below what NATO asks.',
    'half a point',
  ],
  [
    '2026-07-20',
    'Germany’s defence spending, at 2.69 % of GDP, is below that of the alliance as a whole.',
    'below',
  ],
  [
    '2024-07-02',
    '23 allies meet the 2 % target, led by Poland with 4.12 % of GDP.',
    'led by Poland',
  ],
  [
    '2024-07-02',
    'German defence spending, at 2.12 % of GDP, is at a ten-year high.',
    'ten-year high',
  ],
  ['2024-07-02', 'Every third ally misses the 2 % target.', 'Every third ally'],
  [
    '2024-07-02',
    'The number of allies meeting the 2 % target rose by 13 this year.',
    'rose by 13 this year',
  ],
  [
    '2026-07-20',
    'Germany’s defence spending is bigger than that of the Baltic states.',
    'bigger than that of the Baltic states',
  ],
  [
    '2024-07-02',
    'It is not true that Germany spends 1 % of GDP on defence.',
    'Germany spends 1 % of GDP',
  ],
  [
    '2024-07-02',
    'That only five allies meet the 2 % target is wrong: 23 of them do.',
    'only five allies meet the 2 % target is wrong',
  ],
  [
    '2025-09-01',
    'Norway leapt from 2.27 % in 2024 to 3.35 %, the biggest jump in the alliance.',
    'the biggest',
  ],
  ['2024-07-02', 'The average ally spends 2 % of GDP on defence.', '2 %'],
]

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
