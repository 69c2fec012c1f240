import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/domain/claim/reading'
import { readReading } from '../../src/domain/claim/readingNotation'
import { figuresBehind, isAnswered, PUBLISHED_VERDICTS } from '../../src/domain/judging/behind'
import type { Judgement } from '../../src/domain/judging/judgement'
import { judgeReading } from '../../src/domain/judging/judgeReading'
import type { ReleaseFigures } from '../../src/domain/observation/observation'
import { AMOUNTS, CHANGES, type ClaimCase, COUNTS, GROUPS, PLACES, SHARES } from './claimCases'
import { heldFigures, RELEASES } from './heldFiles'

const held = new Map<string, ReleaseFigures>()
function figuresOf(id: string): ReleaseFigures {
  const figures = held.get(id) ?? heldFigures(id)
  held.set(id, figures)
  return figures
}

function claimIn(text: string): Reading {
  const claim = readReading(text)
  if (claim === null) throw new Error(`${text} is no claim`)
  return claim
}

const judgedBy = (release: string, reading: Reading) =>
  judgeReading(reading, { figures: figuresOf(release), figuresOf })

/** The place that may be taken by who has no figure is one of those it may be. */
function endsOf(reading: Reading, { found, figures, open }: Judgement): readonly number[] {
  if (found === null) return []
  const { low, high, decimals } = found
  switch (reading.kind) {
    case 'value':
      return reading.measure === 'share'
        ? figures.map(({ value }) => value ?? Number.NaN)
        : [low, high].map((end) => Math.round(end / 100))
    case 'rank':
      return [low, high + open.length]
    default:
      return [low, high].map((end) => end / 10 ** Math.max(0, decimals - 2))
  }
}

/** What the app finds, in the form of the table. */
function foundBy(release: string, text: string) {
  const reading = claimIn(text)
  const judgement = judgedBy(release, reading)
  const [low, high = low] = isAnswered(judgement.verdict)
    ? endsOf(reading, judgement).map(String)
    : []
  const allies = figuresBehind(reading, judgement).map(({ series }) => series)
  return {
    verdict: PUBLISHED_VERDICTS[judgement.verdict],
    found: low === undefined ? '' : low === high ? low : `${low}..${high}`,
    allies: allies.sort().join(' '),
  }
}

function check([release, text, verdict, found, allies]: ClaimCase) {
  const own = foundBy(release, text)
  expect(own).toEqual({ verdict, found, allies: allies ?? own.allies })
}

describe.each([
  ['how many allies', COUNTS],
  ['which allies', GROUPS],
  ['what share one ally spends', SHARES],
  ['what amount one ally spends', AMOUNTS],
  ['how one ally’s share changes', CHANGES],
  ['which place one ally has', PLACES],
])('claims about %s', (_, cases) => {
  it.each(cases.map((one) => ({ one, name: `in ${one[0]}, ${one[1]}: ${one[2]}` })))(
    '$name',
    ({ one }) => check(one),
  )
})

describe('the claims above', () => {
  const all = [...COUNTS, ...GROUPS, ...SHARES, ...AMOUNTS, ...CHANGES, ...PLACES]

  it('are at least 120, and each stands once', () => {
    expect(all.length).toBeGreaterThanOrEqual(120)
    expect(new Set(all.map(([release, text]) => `${release} ${text}`)).size).toBe(all.length)
  })

  it('put every release to the test', () => {
    const tested = new Set(all.map(([release]) => release))
    expect([...tested].sort()).toEqual(RELEASES.map(({ id }) => id))
  })

  it('have every verdict in every kind of claim that can have it', () => {
    for (const cases of [COUNTS, GROUPS, SHARES, AMOUNTS, CHANGES, PLACES]) {
      expect([...new Set(cases.map(([, , verdict]) => verdict))].sort()).toEqual([
        'fails',
        'holds',
        'not-checkable',
        'undecided',
      ])
    }
  })

  it('compare in every way', () => {
    const ways = ['at-least', 'at-most', 'exactly', 'between', 'to-one-decimal']
    const scopes = ['each', 'only', 'none', 'all']
    for (const word of [...ways, ...scopes, 'above', 'below', 'from-bottom', 'without-USA']) {
      expect(all.some(([, text]) => text.includes(`_${word}`))).toBe(true)
    }
  })
})

describe('what a verdict rests on', () => {
  const resultOf = (release: string, text: string) => judgedBy(release, claimIn(text))
  const codes = (observations: readonly { readonly series: string }[]) =>
    observations.map(({ series }) => series).sort()

  it('Greece, at 2.99%, is the close call of April 2025 at 3%', () => {
    const { closeCalls } = resultOf('2025-04-24', 'count_2024_3_exactly_4_without-USA')
    expect(codes(closeCalls)).toEqual(['GRC'])
  })

  it('Germany’s empty cell is what keeps “all allies” open in August 2025', () => {
    const { open, against } = resultOf('2025-08-28', 'group_2025_2_above_all')
    expect(codes(open)).toEqual(['DEU'])
    expect(open[0]?.status).toBe('unpublished')
    expect(against).toEqual([])
  })

  it('seven allies printed 2.0 and two that our copy lacks keep it open in March 2026', () => {
    const { open } = resultOf('2026-03-26', 'group_2025_2_above_all')
    expect(codes(open)).toEqual(['ALB', 'BEL', 'CAN', 'CZE', 'ESP', 'HUN', 'ITA', 'PRT', 'SVN'])
  })

  it('Slovenia is what speaks against “all allies” in July 2026', () => {
    const { against } = resultOf('2026-07-07', 'group_2026_2_above_all')
    expect(codes(against)).toEqual(['SVN'])
  })

  it('Montenegro, at 2.02% in June 2024, is why the nine of April 2025 were not below 2% then', () => {
    const nine = 'group_2024_2_below_only_BEL-CAN-ESP-HRV-ITA-LUX-MNE-PRT-SVN'
    expect(codes(resultOf('2024-06-17', nine).against)).toEqual(['MNE'])
    expect(resultOf('2024-06-17', nine).verdict).toBe('does not hold')
  })
})
