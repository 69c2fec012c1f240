import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/domain/claim/reading'
import { readReading } from '../../src/domain/claim/readingNotation'
import { figuresBehind } from '../../src/domain/judging/behind'
import { judgeReading } from '../../src/domain/judging/judgeReading'
import type { ReleaseFigures } from '../../src/domain/observation/observation'
import { readClaims } from '../../src/ingest/claimsFile'
import { heldFigures, heldText } from './heldFiles'
import { madeAlly, madeFigures, madeRelease } from './madeFigures'

const said = readClaims('claims.csv', heldText('claims.csv'), {
  allies: null,
  series: null,
  releases: null,
}).entries

function judge(claim: Reading | string, figures: ReleaseFigures) {
  const reading = typeof claim === 'string' ? readReading(claim) : claim
  if (reading === null) throw new Error(`${claim} is no claim`)
  const judgement = judgeReading(reading, { figures, figuresOf: () => undefined })
  const { low, high } = judgement.found ?? {}
  const allies = figuresBehind(reading, judgement).map(({ series }) => series)
  const open = judgement.open.map(({ series }) => series)
  return { verdict: judgement.verdict, found: [low, high], allies: allies.sort(), open }
}

function articleClaim(id: string): Reading {
  const claim = said.find((candidate) => candidate.id === id)?.claim
  if (!claim) throw new Error(`data/claims.csv has no claim ${id} that can be evaluated`)
  return claim
}

const sorted = (claim: Reading, figures: ReleaseFigures) => {
  const { verdict, allies } = judge(claim, figures)
  return { verdict, allies }
}

describe('what the article says', () => {
  const four = articleClaim('four-besides-us')
  const germany = articleClaim('germany-2-1')

  it('only four besides the United States reach 3%: so in the release that it could know', () => {
    expect(sorted(four, heldFigures('2024-06-17'))).toEqual({
      verdict: 'holds',
      allies: ['EST', 'GRC', 'LVA', 'POL'],
    })
  })

  it.each(['2025-04-24', '2025-08-28', '2026-07-07'])(
    'in the release of %s it holds too, with Lithuania in the place of Greece',
    (id) => {
      expect(sorted(four, heldFigures(id))).toEqual({
        verdict: 'holds',
        allies: ['EST', 'LTU', 'LVA', 'POL'],
      })
    },
  )

  it.each([
    ['2024-06-17', 'holds', 212],
    ['2025-04-24', 'holds', 210],
    ['2025-08-28', 'does not hold', 200],
    ['2026-07-07', 'does not hold', 200],
  ])('Germany at 2.1%% in the release of %s: %s (%i hundredths)', (id, verdict, found) => {
    expect(judge(germany, heldFigures(id))).toMatchObject({
      verdict,
      found: [found, found],
    })
  })

  it('a release without figures for 2024 cannot check either', () => {
    for (const claim of [four, germany]) {
      expect(judge(claim, heldFigures('2024-03-14')).verdict).toBe('not-held')
    }
  })

  it('a demand and a comparison with the world are context, not figures', () => {
    const context = said.filter((claim) => claim.claim === null).map((claim) => claim.id)
    expect(context.sort()).toEqual(['half-of-world', 'three-percent-demand'])
  })
})

describe('claims about a count', () => {
  const figures = madeFigures({ AAA: '2.10', BBB: '2.00', CCC: '1.50' })
  const claim = (comparison: string, number: number) =>
    `count_2024_2_${comparison.replaceAll(' ', '-')}_${number}`

  it.each([
    ['at least', 2, 'holds'],
    ['at least', 3, 'does not hold'],
    ['at most', 2, 'holds'],
    ['at most', 1, 'does not hold'],
    ['exactly', 2, 'holds'],
    ['exactly', 3, 'does not hold'],
  ] as const)('two are there; %s %i %s', (comparison, number, verdict) => {
    expect(judge(claim(comparison, number), figures)).toMatchObject({
      verdict,
      found: [2, 2],
    })
  })

  it.each([
    ['at least', 1, 'holds'],
    ['at least', 2, 'undecided'],
    ['at least', 4, 'does not hold'],
    ['at most', 0, 'does not hold'],
    ['at most', 2, 'undecided'],
    ['at most', 3, 'holds'],
    ['exactly', 2, 'undecided'],
    ['exactly', 0, 'does not hold'],
  ] as const)('between one and three are there; %s %i %s', (comparison, number, verdict) => {
    const open = madeFigures({ AAA: '2.10', BBB: '2.00†', CCC: '1.50', DDD: '' })
    expect(judge(claim(comparison, number), open)).toMatchObject({
      verdict,
      found: [1, 3],
    })
  })

  it('an ally without armed forces leaves nothing open', () => {
    const allies = [madeAlly('AAA'), madeAlly('ISL', { hasArmedForces: false })]
    const iceland = madeFigures({ AAA: '2.10' }, { allies })
    expect(judge(claim('exactly', 1), iceland).verdict).toBe('holds')
  })

  it('without any figure it cannot be checked', () => {
    expect(judge(claim('at most', 5), madeFigures({ AAA: '' })).verdict).toBe('not-held')
  })
})

describe('claims about a share', () => {
  const verdictOn = (text: string, comparison: string, number: number, decimals: 1 | 2 = 2) =>
    judge(
      `share_AAA_2024_${comparison.replaceAll(' ', '-')}_${number / 100}`,
      madeFigures({ AAA: text }, { release: madeRelease({ decimals }) }),
    ).verdict

  it.each([
    ['2.12', 'at least', 212, 'holds'],
    ['2.12', 'at least', 213, 'does not hold'],
    ['2.12', 'at most', 212, 'holds'],
    ['2.12', 'at most', 211, 'does not hold'],
    ['2.12', 'exactly', 212, 'holds'],
    ['2.12', 'exactly', 210, 'does not hold'],
    ['2.12', 'to one decimal', 210, 'holds'],
    ['2.05', 'to one decimal', 210, 'holds'],
    ['2.04', 'to one decimal', 210, 'does not hold'],
    ['2.15', 'to one decimal', 210, 'does not hold'],
    ['', 'at least', 210, 'not-held'],
  ] as const)('“%s” %s %i: %s', (text, comparison, number, verdict) => {
    expect(verdictOn(text, comparison, number)).toBe(verdict)
  })

  it('a printed 2.1 is 2.1 to one decimal, and may or may not be exactly 2.12', () => {
    expect(verdictOn('2.1', 'to one decimal', 210, 1)).toBe('holds')
    expect(verdictOn('2.1', 'exactly', 212, 1)).toBe('undecided')
    expect(verdictOn('2.1', 'exactly', 215, 1)).toBe('does not hold')
    expect(verdictOn('2.1', 'at least', 205, 1)).toBe('holds')
    expect(verdictOn('2.1', 'at least', 210, 1)).toBe('undecided')
    expect(verdictOn('2.1', 'at most', 214, 1)).toBe('holds')
    expect(verdictOn('2.1', 'at most', 213, 1)).toBe('undecided')
  })

  it('a derived 2.05 may be 2.04, which is 2.0 to one decimal', () => {
    expect(verdictOn('2.05†', 'to one decimal', 210)).toBe('undecided')
    expect(verdictOn('2.06†', 'to one decimal', 210)).toBe('holds')
  })
})

describe('claims about a place', () => {
  const rank = (
    ally: string,
    comparison: string,
    number: number,
    without: readonly string[] = [],
  ) =>
    [
      `rank_${ally}_2024_${comparison.replaceAll(' ', '-')}_${number}`,
      ...without.map((code) => `without-${code}`),
    ].join('_')
  const figures = madeFigures({ AAA: '3.00', BBB: '2.00', CCC: '2.00', DDD: '1.00' })

  it.each([
    ['AAA', 'exactly', 1, 'holds'],
    ['BBB', 'exactly', 2, 'holds'],
    ['CCC', 'at most', 2, 'holds'],
    ['DDD', 'exactly', 4, 'holds'],
    ['DDD', 'at most', 3, 'does not hold'],
  ] as const)('%s is %s in place %i: %s', (ally, comparison, number, verdict) => {
    expect(judge(rank(ally, comparison, number), figures).verdict).toBe(verdict)
  })

  it('without the first, the second is first', () => {
    expect(judge(rank('BBB', 'exactly', 1, ['AAA']), figures).verdict).toBe('holds')
  })

  it('an ally without a figure may stand anywhere, so the place is open', () => {
    const open = madeFigures({ AAA: '3.00', BBB: '2.00', CCC: '' })
    expect(judge(rank('BBB', 'exactly', 2), open)).toMatchObject({
      verdict: 'undecided',
      found: [2, 2],
      open: ['CCC'],
    })
    expect(judge(rank('BBB', 'at most', 3), open).verdict).toBe('holds')
  })

  it('two allies printed 2.0 with one decimal may stand in either order', () => {
    const coarse = madeFigures(
      { AAA: '2.0', BBB: '2.0', CCC: '1.0' },
      { release: madeRelease({ decimals: 1 }) },
    )
    expect(judge(rank('AAA', 'exactly', 1), coarse).verdict).toBe('undecided')
    expect(judge(rank('CCC', 'exactly', 3), coarse).verdict).toBe('holds')
  })

  it('who has no figure has no place', () => {
    expect(judge(rank('ISL', 'exactly', 1), figures).verdict).toBe('not-held')
  })

  it('Poland came first in 2024, and the United States third, by the release of June 2024', () => {
    const june = heldFigures('2024-06-17')
    expect(judge(rank('POL', 'exactly', 1), june).verdict).toBe('holds')
    expect(judge(rank('USA', 'exactly', 3), june).verdict).toBe('holds')
  })
})
