import { describe, expect, it } from 'vitest'
import { sipriStretches } from '../../src/domain/observation/sipri'
import { readSipri } from '../../src/ingest/sipriFile'
import { ALLIES, accepted, heldText } from './heldFiles'

const codes = { allies: new Set(ALLIES.map(({ code }) => code)) }
const HEADER = 'iso3,year,share_gdp_pct,quality,source'
const read = (...lines: string[]) => readSipri(`${[HEADER, ...lines].join('\n')}\n`, codes)

describe('SIPRI’s file', () => {
  const series = accepted(readSipri(heldText('sipri/share_of_gdp.csv'), codes))
  const figuresOf = (ally: string) => series.find((own) => own.ally === ally)?.figures ?? []

  it('has all allies but Iceland, which has no armed forces', () => {
    expect(series).toHaveLength(31)
    expect(figuresOf('ISL')).toEqual([])
  })

  it('gives Poland 2.65% for 1980, 4.15% for 2024, and 4.50% for 2025 in the next edition', () => {
    const poland = figuresOf('POL')
    const at = (year: number) => poland.find((figure) => figure.year === year)
    expect(poland).toHaveLength(46)
    expect(at(1980)).toEqual({ year: 1980, value: 265, isEstimate: false, edition: '2025-04' })
    expect(at(2024)?.value).toBe(415)
    expect(at(2025)).toEqual({ year: 2025, value: 450, isEstimate: false, edition: '2026-04' })
  })

  it('is not joined over missing years or from one edition to the next', () => {
    const of = (year: number, edition = '2025-04') => ({
      year,
      value: 200,
      isEstimate: false,
      edition,
    })
    const stretches = sipriStretches([of(1990), of(1991), of(1994), of(2024), of(2025, '2026-04')])
    expect(stretches.map((stretch) => stretch.map(({ year }) => year))).toEqual([
      [1990, 1991],
      [1994],
      [2024],
      [2025],
    ])
  })
})

describe('a SIPRI file that is broken', () => {
  it.each([
    ['an unknown ally', 'XXX,2000,2.1,,SIPRI-2025-04', 'unknown code', 'iso3'],
    ['a decimal comma', 'POL,2000,"2,1",,SIPRI-2025-04', 'decimal comma', 'share_gdp_pct'],
    ['an empty share', 'POL,2000,,,SIPRI-2025-04', 'not a number', 'share_gdp_pct'],
    ['a year that is none', 'POL,20,2.1,,SIPRI-2025-04', 'not a year', 'year'],
    ['an edition that is none', 'POL,2000,2.1,,World Bank', 'not allowed', 'source'],
  ])('is refused for %s, with its line and column', (_, line, kind, column) => {
    const refused = read('POL,1999,2.0,,SIPRI-2025-04', line)
    expect(refused.ok).toBe(false)
    if (refused.ok) return
    expect(refused.problems).toMatchObject([
      { kind, column, file: 'sipri/share_of_gdp.csv', line: 3 },
    ])
  })

  it('is refused where a year of an ally stands twice', () => {
    const refused = read('POL,1999,2.0,,SIPRI-2025-04', 'POL,1999,2.1,,SIPRI-2025-04')
    expect(refused).toMatchObject({ ok: false, problems: [{ kind: 'duplicate row', line: 3 }] })
  })
})
