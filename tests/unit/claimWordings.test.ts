import { describe, expect, it } from 'vitest'
import { readReading } from '../../src/domain/claim/readingNotation'
import { observe } from '../../src/domain/observation/observation'
import { claimFragment } from '../../src/figures/document/claimFragment'
import { claimSheet } from '../../src/figures/document/claimSheet'
import { readNotes } from '../../src/ingest/contextFiles'
import { claimDesk } from '../englishWords'

import { ALLIES, heldFigures, heldText, RELEASES } from './heldFiles'
import { madeFigures } from './madeFigures'

const words = claimDesk
const notes = readNotes('notes.csv', heldText('notes.csv'), {
  allies: null,
  series: null,
  releases: null,
}).entries

const SETTING = {
  link: 'https://example.org/',
  words,
  publisher: null,
  head: 'strong',
} as const

function sheetOf(notation: string, ...ids: readonly string[]) {
  const claim = readReading(notation)
  if (claim === null) throw new Error(`${notation} is no claim`)
  return claimSheet(claim, ids.map(heldFigures), {
    allies: ALLIES,
    releases: RELEASES,
    statedCounts: [],
    thresholds: [],
    notes,
    words,
  })
}

/** What the desk says of a claim in one release. */
const wordingOf = (id: string, notation: string) => sheetOf(notation, id).rows[0]?.wording

describe('what a release says of those whom a claim names', () => {
  it.each([
    ['group_2024_2_above_none_ESP-ITA', 'the shares for 2024 are: Italy 1.50%, Spain 1.43%.'],
    ['group_2024_2_above_none_ESP', 'the share for 2024 is: Spain 1.43%.'],
    [
      'group_2024_2_below_none_USA-NLD',
      'the shares for 2024 are: United States 3.21%, Netherlands 2.00%.',
    ],
    ['group_2024_2_above_each_ESP-POL', 'the shares for 2024 are: Poland 3.79%, Spain 1.43%.'],
  ])('%s names their shares, on whichever side they are', (notation, said) => {
    expect(wordingOf('2025-08-28', notation)).toBe(`In the release of 28 August 2025, ${said}`)
  })

  // At 1.6% in 2026 all 31 with a figure are above: Luxembourg's 2.03 is named by nobody and no close call.
  it('of all allies it notes who is measured against national income', () => {
    const noted = (notation: string) => sheetOf(notation, '2026-07-07').rows[0]?.notes.join(' ')
    expect(noted('group_2026_1.6_above_all')).toContain('against gross national income, not GDP')
    expect(noted('count_2026_1.6_at-least_31')).toContain('against gross national income, not GDP')
    expect(noted('group_2026_1.7_above_all')).not.toContain('gross national income')
    expect(noted('group_2026_1.6_above_each_POL-DEU')).not.toContain('gross national income')
  })

  it('a figure before accession says so', () => {
    expect(wordingOf('2025-08-28', 'group_2020_2_above_each_SWE-FIN')).toBe(
      'In the release of 28 August 2025, the shares for 2020 are: Finland 1.54% (before accession), Sweden 1.10% (before accession).',
    )
    expect(wordingOf('2025-08-28', 'share_SWE_2020_at-least_2')).toBe(
      'In the release of 28 August 2025, Sweden’s defence spending was 1.10% of GDP in 2020, before accession.',
    )
  })

  it('a change is spoken of as the figures are: 2024 is an estimate in August 2025', () => {
    expect(wordingOf('2025-08-28', 'change_USA_2014_2024_at-most_-0.5')).toBe(
      'In the release of 28 August 2025, the United States’ share was 3.71% in 2014 and is estimated to have been 3.21% in 2024: −0.5 points.',
    )
    expect(wordingOf('2025-08-28', 'change_USA_2014_2020_at-least_0')).toMatch(
      /the United States’ share was 3\.71% in 2014 and 3.\d\d% in 2020: /,
    )
  })

  it('a place that is shared says with whom: Germany and the Netherlands print 2.00', () => {
    // By hand, of the shares of 2024 in August 2025: sixteen allies are above 2.00%.
    expect(wordingOf('2025-08-28', 'rank_DEU_2024_exactly_16')).toBe(
      'In the release of 28 August 2025, Germany is estimated to have been in place 17, shared with the Netherlands, in 2024 with 2.00%.',
    )
  })

  // Of 29 allies in 2018 our copy of July 2018 has 22 figures, the largest 3.50.
  it('where our copy lacks some, and has nobody there, it does not say “at least 0”', () => {
    expect(wordingOf('2018-07-10', 'count_2018_4_at-least_1')).toMatch(
      /no ally with a figure in our copy was expected to be at or above 4% of GDP in 2018\./,
    )
  })

  // Of 28 allies in 2016 our copy of March 2017 has four figures: it lacks more than half of them.
  it('where our copy lacks most, it is no release to ask', () => {
    const sheet = sheetOf('count_2016_2_at-least_5', '2017-03-13')
    expect(sheet.rows).toEqual([])
    expect(sheet.tally).toBe('No release that is held can check it.')
  })
})

describe('what has to be known of the figures that a verdict turns on', () => {
  const SLOVAKIA =
    "Slovakia 2024: NATO published 2.00, and its count of 23 rests on it. The same table's spending divided by its GDP gives 1.989."

  it.each(['share_SVK_2024_at-least_2', 'count_2024_2_exactly_23', 'group_2024_2_above_each_SVK'])(
    '%s shows the note on Slovakia’s 2.00, on the page and in what is taken away',
    (notation) => {
      const sheet = sheetOf(notation, '2024-06-17')
      expect(sheet.rows[0]?.notes).toContain(SLOVAKIA)
      expect(claimFragment(sheet, SETTING)).toContain('gives 1.989.')
    },
  )

  it('who runs the copy stands in the source line, where somebody has put a name to it', () => {
    const sheet = sheetOf('count_2024_3_exactly_5', '2024-06-17')
    const named = claimFragment(sheet, { ...SETTING, publisher: 'Desk & Sons' })
    expect(named).toContain('before you print them. Published by Desk &amp; Sons. <a href=')
    expect(claimFragment(sheet, SETTING)).not.toContain('Published by')
  })

  it('a claim that it does not bear on does not', () => {
    expect(sheetOf('count_2024_3_exactly_5', '2024-06-17').rows[0]?.notes).toEqual([])
  })
})

// By the cells of 2024: at 3% without the US, Estonia, Greece, Latvia and Poland in June 2024; Lithuania 3.07 and Greece 2.77 in July 2026.
describe('at first sight an embed of a claim shows', () => {
  const leadOf = (notation: string, day: string | null, ...ids: readonly string[]) => {
    const claim = readReading(notation)
    if (claim === null) throw new Error(`${notation} is no claim`)
    const setting = {
      allies: ALLIES,
      releases: RELEASES,
      statedCounts: [],
      thresholds: [],
      notes,
      words,
    }
    return claimSheet(claim, ids.map(heldFigures), setting, day)
  }
  const told = ({ lead }: ReturnType<typeof leadOf>) => [
    ...lead.verdicts.map(({ release, verdict, finding }) => `${release.id} ${verdict} ${finding}`),
    lead.changed,
  ]

  it('the verdict of the day and the newest, who the allies are, and who came and went', () => {
    const four = 'count_2024_3_exactly_4_without-USA'
    const sheet = leadOf(four, '2024-11-23', '2024-03-14', '2024-06-17', '2025-08-28', '2026-07-07')
    expect(told(sheet)).toEqual([
      '2024-06-17 holds 4: Estonia, Greece, Latvia and Poland',
      '2026-07-07 holds 4: Estonia, Latvia, Lithuania and Poland',
      'Since then: Lithuania in, Greece out.',
    ])
    const html = claimFragment(sheet, { ...SETTING, head: 'h1' })
    expect(html.indexOf('Greece out.')).toBeLessThan(html.indexOf('<details>'))
    expect(html.match(/class="mtm-verdict" data-verdict="holds"/g)).toHaveLength(2)
  })

  it('nobody as in or out whose figure was missing: NATO left Germany’s cell for 2025 empty', () => {
    expect(told(leadOf('group_2025_2_above_all', null, '2025-08-28', '2026-07-07'))).toEqual([
      '2025-08-28 undecided between 30 and 31 allies',
      '2026-07-07 does not hold 28 allies',
      'Since then: Albania, Czechia and Slovenia out.',
    ])
  })

  it('of one ally its figures, and of one release that alone', () => {
    expect(told(leadOf('share_POL_2024_at-least_4', null, '2024-06-17', '2026-07-07'))).toEqual([
      '2024-06-17 holds 4.12%',
      '2026-07-07 does not hold 3.75%',
      '',
    ])
    expect(told(leadOf('count_2024_2_exactly_23', null, '2024-06-17'))).toEqual([
      '2024-06-17 holds 23 allies',
      '',
    ])
  })
})

describe('an ally without armed forces', () => {
  it('leaves open what is said of it beside others', () => {
    const [row] = sheetOf('group_2024_2_above_each_ISL-POL', '2024-06-17').rows
    expect(row?.verdict).toBe('undecided')
    expect(row?.open).toBe('Iceland: no armed forces')
  })

  it('cannot be checked in any release, and the reason is given', () => {
    const sheet = sheetOf('group_2024_2_above_each_ISL', '2024-06-17', '2025-08-28')
    expect(sheet.rows).toEqual([])
    expect(sheet.unchecked.length).toBe(2)
    expect(sheet.uncheckedWhy).toBe('Iceland has no armed forces, and so no figure in any release.')
  })

  it('does not save a claim that another’s figure speaks against', () => {
    expect(sheetOf('group_2024_2_above_each_ISL-ESP', '2024-06-17').rows[0]?.verdict).toBe(
      'does not hold',
    )
  })
})

describe('a claim as a sentence', () => {
  it.each([
    ['count_2024_3_at-least_1', 'At least 1 ally is at or above 3% of GDP in 2024.'],
    ['count_2024_3_at-most_1', 'At most 1 ally is at or above 3% of GDP in 2024.'],
    ['count_2024_3_between_1_2', 'Between 1 and 2 allies are at or above 3% of GDP in 2024.'],
    ['group_2024_2_above_none_ESP', 'Spain is not at or above 2% of GDP in 2024.'],
    [
      'group_2024_2_below_none_USA-NLD',
      'Neither the United States nor the Netherlands is below 2% of GDP in 2024.',
    ],
    [
      'group_2024_2_above_none_BEL-ITA-ESP',
      'None of Belgium, Italy and Spain is at or above 2% of GDP in 2024.',
    ],
    [
      'share_DEU_2024_to-one-decimal_2',
      'Germany’s defence spending is 2.0% of GDP to one decimal in 2024.',
    ],
    [
      'share_DEU_2024_between_3.3_3.4',
      'Germany’s defence spending is between 3.3% and 3.4% of GDP in 2024.',
    ],
    [
      'change_USA_2014_2024_at-most_-0.5',
      'From 2014 to 2024 the United States’ share falls by at least 0.5 points.',
    ],
    [
      'change_USA_2014_2024_at-least_-0.5',
      'From 2014 to 2024 the United States’ share falls by at most 0.5 points, or rises.',
    ],
    [
      'change_POL_2014_2024_at-most_1',
      'From 2014 to 2024 Poland’s share rises by at most 1 point, or falls.',
    ],
    [
      'change_POL_2014_2024_exactly_0.1',
      'From 2014 to 2024 Poland’s share rises by exactly 0.1 points.',
    ],
    [
      'change_POL_2014_2024_between_-2_-1',
      'From 2014 to 2024 Poland’s share falls by between 1 and 2 points.',
    ],
    [
      'change_POL_2014_2024_between_-1_1',
      'From 2014 to 2024 Poland’s share changes by between −1 and +1 points.',
    ],
  ])('%s', (notation, sentence) => {
    expect(sheetOf(notation).sentence).toBe(sentence)
  })

  it('does not leave out whom it is about', () => {
    expect(readReading('rank_POL_2024_exactly_1_without-POL')).toBeNull()
    expect(readReading('group_2024_3_above_only_EST-POL_without-POL')).toBeNull()
    expect(readReading('rank_POL_2024_exactly_1_without-USA')).not.toBeNull()
  })
})

it('equal figures of a copied list stand in the order of names: Croatia (HRV) before Denmark (DNK)', () => {
  const made = madeFigures({ DNK: '2.1', HRV: '2.1', POL: '4.12' })
  const shares = ['DNK', 'HRV', 'POL'].map((code) => observe(made, code, 2024, 'share'))
  expect(words.figuresOf(shares, ALLIES)).toBe('Poland 4.12%, Croatia 2.10%, Denmark 2.10%')
})
