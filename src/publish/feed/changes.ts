import { dayOf } from '../../domain/release/release'
import { vintagesOfYear } from '../../domain/revision/vintages'
import { MARKS } from '../../domain/verdict/threshold'
import type { CsvTable } from '../../ingest/csvTable'
import * as words from '../../words/en/release/changeWords'
import type { Corpus } from '../corpus'

/** Something that changed: a release came, NATO said a count, a verdict is another than before, or our copy was corrected. */
export interface Change {
  /** Below the site's root, and never used for anything else: what reads feeds knows an entry by it. */
  readonly id: string
  readonly kind: 'release' | 'statement' | 'verdicts' | 'correction'
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly title: string
  readonly text: string
  readonly release: string
  /** The allies that it is about; empty where it is about all. */
  readonly allies: readonly string[]
  /** Where it was published, or `null`. */
  readonly source: string | null
}

/** All changes, the newest first; those of a day in the order release, statement, verdicts, correction. */
export function changesOf(corpus: Corpus): readonly Change[] {
  return [
    ...releaseChanges(corpus),
    ...statementChanges(corpus),
    ...verdictChanges(corpus),
    ...correctionChanges(corpus),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

function releaseChanges({ reference }: Corpus): readonly Change[] {
  return reference.releases.map((release) => ({
    id: `changes/release/${release.id}`,
    kind: 'release',
    date: release.day,
    ...words.releaseEntry(release),
    release: release.id,
    allies: [],
    source: release.address,
  }))
}

function statementChanges({ reference }: Corpus): readonly Change[] {
  return reference.statedCounts.map((stated) => ({
    id: `changes/statement/${stated.said}/${stated.year}/${stated.threshold}/${stated.outlook.replace(' ', '-')}`,
    kind: 'statement',
    date: stated.said,
    ...words.statementEntry(stated),
    release: stated.release,
    allies: [],
    source: stated.source,
  }))
}

/** For each whole year of a release, who changed sides at a mark since the whole release before it. */
function verdictChanges({ releases, reference }: Corpus): readonly Change[] {
  const years = [...new Set(releases.flatMap((figures) => figures.years))]
  return years.flatMap((year) =>
    MARKS.flatMap((threshold) =>
      vintagesOfYear(releases, year, threshold).flatMap(({ figures, changes }): Change[] => {
        if (changes === null || changes.risen.length + changes.fallen.length === 0) return []
        const { id, day } = figures.release
        const address = reference.releases.find((one) => one.id === id)?.address ?? null
        return [
          {
            id: `changes/verdicts/${id}/${year}/${threshold}`,
            kind: 'verdicts',
            date: day,
            ...words.verdictsEntry(changes, reference.allies),
            release: id,
            allies: [...changes.risen, ...changes.fallen].map(({ series }) => series),
            source: address,
          },
        ]
      }),
    ),
  )
}

/** Corrections of one release on one day are one change. */
function correctionChanges({ reference, corrections: { rows } }: Corpus): readonly Change[] {
  const days = new Map<string, CsvTable['rows'][number][]>()
  for (const row of rows) {
    const key = `${row.date}/${row.release}`
    days.set(key, [...(days.get(key) ?? []), row])
  }
  return [...days].map(([key, own]) => {
    const [date = '', release = ''] = key.split('/')
    const codes = [...new Set(own.map(({ iso3 = '' }) => iso3))]
    const isOfAll = codes.includes('*')
    return {
      id: `changes/correction/${key}`,
      kind: 'correction',
      date,
      ...words.correctionEntry(own, dayOf(reference.releases, release), reference.allies),
      release,
      allies: isOfAll ? [] : codes.filter((code) => /^[A-Z]{3}$/.test(code)),
      source: null,
    }
  })
}
