import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim/claim'
import { readClaim } from '../../src/domain/claim/claimNotation'
import { evaluateClaim } from '../../src/domain/claim/evaluateClaim'
import type { ReleaseFigures } from '../../src/domain/observation/observation'
import { AMOUNTS, CHANGES, type ClaimCase, COUNTS, GROUPS, PLACES, SHARES } from './claimCases'
import { heldFigures, RELEASES } from './heldFiles'

const held = new Map<string, ReleaseFigures>()
function figuresOf(id: string): ReleaseFigures {
  const figures = held.get(id) ?? heldFigures(id)
  held.set(id, figures)
  return figures
}

function claimIn(text: string): Claim {
  const claim = readClaim(text)
  if (claim === null) throw new Error(`${text} is no claim`)
  return claim
}

/** What the app finds, in the form of the table. */
function foundBy(release: string, text: string) {
  const claim = claimIn(text)
  const { verdict, found, allies } = evaluateClaim(claim, figuresOf(release))
  const unit = claim.kind === 'amount' ? 100 : 1
  const [low, high] = (found ?? []).map((number) => String(number / unit))
  return {
    verdict,
    found: low === undefined ? '' : low === high ? low : `${low}..${high}`,
    allies: allies
      .map(({ series }) => series)
      .sort()
      .join(' '),
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
  const resultOf = (release: string, text: string) =>
    evaluateClaim(claimIn(text), figuresOf(release))
  const codes = (observations: readonly { readonly series: string }[]) =>
    observations.map(({ series }) => series).sort()

  it('Greece, at 2.99%, is the close call of April 2025 at 3%', () => {
    const { close } = resultOf('2025-04-24', 'count_2024_3_exactly_4_without-USA')
    expect(codes(close)).toEqual(['GRC'])
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
    expect(resultOf('2024-06-17', nine).verdict).toBe('fails')
  })
})
