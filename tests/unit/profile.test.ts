import { describe, expect, it } from 'vitest'
import { profileOf } from '../../src/domain/country/profile'
import { lineageOf } from '../../src/domain/revision/lineage'
import type { Scene } from '../../src/domain/scene'
import type { View } from '../../src/domain/view/view'
import { readThresholds } from '../../src/ingest/catalogueFiles'
import { readNotes } from '../../src/ingest/contextFiles'
import { portrait } from '../../src/words/en/countries/profileWords'
import { ALLIES, heldFigures, heldText, RELEASES } from './heldFiles'

const { entries: notes } = readNotes('notes.csv', heldText('notes.csv'), {
  allies: null,
  series: null,
  releases: null,
})
const { entries: thresholds } = readThresholds('thresholds.csv', heldText('thresholds.csv'))

/** The profile of an ally by a release, as of a year. */
function profile(code: string, release: string, year: number, threshold = 200) {
  const ally = ALLIES.find((own) => own.code === code)
  if (ally === undefined) throw new Error(code)
  const view: View = {
    page: 'ally',
    chart: 'ranking',
    claim: null,
    said: null,
    colour: 'verdict',
    measure: 'share',
    release,
    year,
    years: [2014, 2026],
    threshold,
    allies: [code],
    lang: 'en',
    theme: 'auto',
  }
  const reference: Scene['reference'] = {
    allies: ALLIES,
    releases: RELEASES,
    thresholds,
    notes,
    statedCounts: [],
    counts: [],
  }
  return profileOf({ view, figures: heldFigures(release), reference }, ally)
}

const at = (own: ReturnType<typeof profile>, mark: number) =>
  own.standings.find(({ threshold }) => threshold.value === mark)

describe('the profile of Poland, release of July 2026', () => {
  const poland = profile('POL', '2026-07-07', 2026)

  it('has 4.68% for 2026, rank 4 of 31, between Latvia and Greece', () => {
    expect(poland.observation).toMatchObject({ value: 468, status: 'estimate' })
    expect(poland.place).toMatchObject({ rank: 4, isTied: false })
    expect(poland.ranked).toBe(31)
    expect(poland.neighbours.map(({ observation }) => observation.series)).toEqual([
      'EST',
      'LVA',
      'POL',
      'GRC',
      'DNK',
    ])
  })

  it('was first at 2% in 2015, at 3% in 2023 and at 3.5% in 2024', () => {
    const firsts = [200, 300, 350].map((mark) => at(poland, mark)?.first)
    expect(firsts.map((first) => first?.observation.year)).toEqual([2015, 2023, 2024])
    expect(firsts.map((first) => first?.isFirstHeld)).toEqual([false, false, false])
  })

  it('has nine years at or above 2% since 2014, with the 2.00 of 2018, and four below', () => {
    expect(at(poland, 200)?.tally).toEqual({
      meets: [2015, 2018, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
      below: [2014, 2016, 2017, 2019],
      undecided: [],
      none: [],
    })
  })

  it('is 2.68 points above 2%, which of a GDP of 802,068 million is 21,495.42 million US$', () => {
    expect(poland.distance).toEqual({ points: 268, money: 2_149_542, isDerived: false })
  })

  it('spends 55.91% on equipment, 27.34% on personnel, 3.99% on infrastructure, 12.76% else', () => {
    expect(poland.makeUp.map(({ value }) => value)).toEqual([5591, 2734, 399, 1276])
  })

  it('is told in one paragraph', () => {
    expect(portrait(poland, RELEASES)).toBe(
      'Poland is expected to spend 4.68% of GDP on core defence in 2026, the 4th largest share of the 31 allies with a figure. That is at or above 2%, 3% and 3.5%. Of the 13 years from 2014 on for which this release counts it, 9 are at or above 2%, 4 below; the first at or above it is 2015. Its share is 2.68 points above 2%: US$ 21.5 billion of its GDP (prices of 2021). Of its spending, equipment takes 55.91% and personnel 27.34%. By NATO’s release of 7 July 2026 (from a third party’s copy).',
    )
  })
})

describe('the profiles of other allies', () => {
  it('Finland’s years count from its accession in 2023, when it was at 2.12%', () => {
    const finland = profile('FIN', '2026-07-07', 2026)
    expect(at(finland, 200)?.tally.meets).toEqual([2023, 2024, 2025, 2026])
    expect(at(finland, 200)?.tally.below).toEqual([])
    expect(at(finland, 200)?.first).toMatchObject({
      observation: { year: 2023, value: 212 },
      isFirstHeld: false,
    })
    expect(portrait(finland, RELEASES)).toContain('It joined in 2023')
  })

  it('Finland in 2020, before accession, has a share but no rank and no verdict', () => {
    const finland = profile('FIN', '2026-07-07', 2020)
    expect(finland.observation.value).toBe(154)
    expect(finland.place).toBeNull()
    expect(finland.neighbours).toEqual([])
    expect(at(finland, 200)?.verdict).toBe('none')
    expect(portrait(finland, RELEASES)).toContain('before its accession and so not counted')
  })

  it('the United States were at 2% in 2014 already, the first year that the release holds', () => {
    const usa = profile('USA', '2026-07-07', 2026)
    expect(at(usa, 200)?.first).toMatchObject({ observation: { year: 2014 }, isFirstHeld: true })
  })

  it('Montenegro joined in 2017 and was first at 2% in 2025; in June 2024 NATO expected it for 2024', () => {
    const now = profile('MNE', '2026-07-07', 2026)
    expect(at(now, 200)?.first?.observation.year).toBe(2025)
    expect(at(now, 200)?.tally.below).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])
    expect(at(profile('MNE', '2024-06-17', 2024), 200)?.first?.observation.year).toBe(2024)
  })

  it('Germany in 2025 has no figure in August 2025, because NATO printed none', () => {
    const germany = profile('DEU', '2025-08-28', 2025)
    expect(germany.observation.status).toBe('unpublished')
    expect(germany.distance).toBeNull()
    expect(at(germany, 200)?.tally.none).toEqual([2025])
    expect(portrait(germany, RELEASES)).toContain(
      'There is no share for Germany in 2025: no figure published by NATO.',
    )
  })

  it('Germany at 3.5% in 2026 is 0.81 points below: 35,823.01 million US$ of 4,422,594', () => {
    expect(profile('DEU', '2026-07-07', 2026, 350).distance).toMatchObject({
      points: -81,
      money: -3_582_301,
    })
  })

  it('Iceland has no armed forces, and its portrait says no more', () => {
    const iceland = profile('ISL', '2026-07-07', 2026)
    expect(iceland.observation.status).toBe('inapplicable')
    expect(portrait(iceland, RELEASES)).toMatch(/^Iceland has no armed forces/)
  })

  it('a release with shares alone has no money and no make-up, and a one-decimal figure is “about”', () => {
    const germany = profile('DEU', '2026-03-26', 2025)
    expect(germany.distance).toEqual({ points: 40, money: null, isDerived: false })
    expect(germany.makeUp.every(({ status }) => status === 'uncollected')).toBe(true)
    expect(portrait(germany, RELEASES)).toContain('about 0.4 points above 2%.')
  })
})

describe('a portrait says no more than the figures do', () => {
  const told = (code: string, release: string, year: number) =>
    portrait(profile(code, release, year), RELEASES)

  it('the United Kingdom in 2019: its first year at 2%, 2012, is not one of those counted from 2014', () => {
    expect(told('GBR', '2019-06-25', 2019)).toContain(
      'Of the 6 years from 2014 on for which this release counts it, 6 are at or above 2%; with earlier years the first is 2012, the first that this release holds.',
    )
  })

  it('Albania in 2025: 2.0, printed by seven, is neither at 2% nor equal to anybody’s', () => {
    const albania = told('ALB', '2026-03-26', 2025)
    expect(albania).toContain('That is below 3% and 3.5% and not to be told from 2%.')
    expect(albania).toContain('Its share is held as 2.0%, which may be any from 1.95% to 2.04%.')
    expect(albania).toContain(', with 6 others that print the same.')
    expect(albania).not.toMatch(/exactly at|equal with/)
  })

  it('Slovenia in 2026 has the smallest share of the 31, not the 31st largest', () => {
    expect(told('SVN', '2026-07-07', 2026)).toContain(
      'the smallest share of the 31 allies with a figure.',
    )
  })

  it('Slovakia in 2024 at 2.00 comes with what is known of that figure', () => {
    expect(told('SVK', '2024-06-17', 2024)).toContain(
      "Its share is exactly at 2% as held. NATO published 2.00, and its count of 23 rests on it. The same table's spending divided by its GDP gives 1.989.",
    )
  })

  it.each(['MKD', 'FIN'])(
    '%s in 2019: what is not in the release is not shown before accession',
    (code) => {
      const text = told(code, '2019-06-25', 2019)
      expect(text).toContain('not yet an ally')
      expect(text).toContain('this release has no figure of it from before that.')
      expect(text).not.toContain('are shown')
    },
  )
})

describe('figures through the releases', () => {
  const all = ['2024-06-17', '2025-04-24', '2025-08-28', '2026-03-26', '2026-07-07'].map(
    heldFigures,
  )

  it('Poland’s 2024 was revised from 4.12 to 3.79, and differs by 0.04 on the other concept', () => {
    const lineage = lineageOf(all, 'POL', 2024)
    expect(
      lineage.concepts.map(({ vintages }) => vintages.map(({ observation }) => observation.value)),
    ).toEqual([[412, 407, 379], [375]])
    expect(lineage.concepts.map(({ revision }) => revision)).toEqual([-33, null])
    expect(lineage.difference).toBe(-4)
  })

  it('a figure of the new concept alone is neither revised nor different', () => {
    expect(lineageOf(all, 'POL', 2026)).toMatchObject({ difference: null })
  })
})
