import { describe, expect, it } from 'vitest'
import { PUBLISHED_VERDICTS, type PublishedVerdict } from '../../../src/domain/judging/behind'
import { heldText, RELEASES } from '../heldFiles'
import { judgedBy } from './heldReleases'
import { OLDER_VERDICTS } from './olderVerdicts'

const LETTERS: Readonly<Record<PublishedVerdict, string>> = {
  holds: 'H',
  fails: 'D',
  undecided: 'U',
  'not-checkable': 'N',
}

/** Judged otherwise now, and rightly so. */
const CHANGED: Readonly<Record<string, string>> = {
  // Iceland has no armed forces: nothing can be said of it, and what is said of Poland stays open.
  'group_2024_2_above_each_ISL-POL': 'NNNNNNNNNNNNNNNNNUUUNU',
  // In April 2025 Slovakia and North Macedonia, both at 2.00, share the 21st and the 22nd place: who shares places is at either.
  rank_SVK_2024_between_22_23: 'NNNNNNNNNNNNNNNNNHHDND',
}

/** The cells of a CSV file that quotes none of those that are asked for. */
const rowsOf = (path: string) =>
  heldText(path)
    .split('\n')
    .map((line) => line.split(','))

const memberRows = rowsOf('allies.csv')
const codeAt = memberRows[0]?.indexOf('iso3') ?? -1
const accessionAt = memberRows[0]?.indexOf('accession_year') ?? -1

/** The allies of a year, by the file alone. */
const membersOf = (year: string) =>
  memberRows
    .slice(1)
    .filter((row) => (row[accessionAt] ?? '9').slice(0, 4) <= year)
    .flatMap((row) => row[codeAt] ?? [])

/** Who has a share in a year, by the file of a release alone. */
function heldIn(release: string, year: string): ReadonlySet<string> {
  const [head = [], ...rows] = rowsOf(`nato/${release}.csv`)
  const [code, at, share] = ['iso3', 'year', 'share_gdp_pct'].map((name) => head.indexOf(name))
  const held = rows.filter((row) => row[at ?? -1] === year && row[share ?? -1] !== '')
  return new Set(held.flatMap((row) => row[code ?? -1] ?? []))
}

/**
 * Whether our copy of a release has no share of more than half of the allies that a claim asks about: what it
 * leaves open was called undecided, and is called not held.
 */
function lacksMost(release: string, older: string): boolean {
  const [kind = '', ...parts] = older.split('_')
  const isRank = kind === 'rank'
  const year = parts[isRank ? 1 : 0] ?? ''
  const left = older.split('_without-')[1]?.split('-') ?? []
  const named = parts[2] === 'above' || parts[2] === 'below' ? (parts[4]?.split('-') ?? []) : []
  const isOfNamed = parts[3] === 'each' || (parts[3] === 'none' && /^[A-Z]{3}/.test(parts[4] ?? ''))
  const asked = isOfNamed ? named : membersOf(year).filter((code) => !left.includes(code))
  const armed = asked.filter((code) => code !== 'ISL')
  const held = heldIn(release, year)
  const missing = armed.filter((code) => !held.has(code)).length
  return 2 * missing > (isRank ? armed : asked).length
}

const ofMany = (older: string) => /^(?:count|group|rank)_/.test(older)

describe('A claim of a link that was handed out', () => {
  it.each(OLDER_VERDICTS)('%s has the verdicts that it had', (older, verdicts) => {
    const right = RELEASES.map(({ id }, index) => {
      const letter = (CHANGED[older] ?? verdicts)[index]
      return letter === 'U' && ofMany(older) && lacksMost(id, older) ? 'N' : letter
    })
    const now = RELEASES.map(({ id }) => LETTERS[PUBLISHED_VERDICTS[judgedBy(id, older).verdict]])
    expect(now.join('')).toBe(right.join(''))
  })

  it('is put to every release, of every kind, and some lack most of the allies', () => {
    const kinds = new Set(OLDER_VERDICTS.map(([older]) => older.split('_')[0]))
    expect([...kinds].sort()).toEqual(['amount', 'change', 'count', 'group', 'rank', 'share'])
    expect(OLDER_VERDICTS.every(([, verdicts]) => verdicts.length === RELEASES.length)).toBe(true)
    expect(lacksMost('2018-03', 'count_2017_2_exactly_4')).toBe(true)
    expect(lacksMost('2018-07-10', 'count_2018_2_exactly_5')).toBe(false)
  })
})
