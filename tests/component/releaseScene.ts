import { AGGREGATES } from '../../src/domain/ally'
import type { HeldScene } from '../../src/domain/scene'
import type { View } from '../../src/domain/view/view'
import {
  readAllies,
  readCounts,
  readGaps,
  readReleases,
  readThresholds,
} from '../../src/ingest/catalogueFiles'
import { readNotes, readStatedCounts } from '../../src/ingest/contextFiles'
import { readRelease, releasePath } from '../../src/ingest/releaseFile'
import { heldText } from './heldText'

const file = (path: string) => [path, heldText(path)] as const

const { entries: allies } = readAllies(...file('allies.csv'))
const { entries: releases } = readReleases(...file('releases.csv'))
const codes = {
  allies: new Set(allies.map((ally) => ally.code)),
  series: new Set([...AGGREGATES, ...allies.map((ally) => ally.code)]),
  releases: null,
}
const { entries: gaps } = readGaps(...file('gaps.csv'), codes)
const { entries: notes } = readNotes(...file('notes.csv'), codes)
const { entries: counts } = readCounts(...file('counts.csv'), codes)
const { entries: statedCounts } = readStatedCounts(...file('stated_counts.csv'), codes)
const { entries: thresholds } = readThresholds(...file('thresholds.csv'))

/** A view of a release as it lies in data/, with everything that its figures are drawn from. */
export function releaseScene(id: string, view: Partial<View>): HeldScene {
  const release = releases.find((candidate) => candidate.id === id)
  if (release === undefined) throw new Error(`no release ${id}`)
  const read = readRelease(heldText(releasePath(id)), release, allies, gaps, notes)
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.file).join())
  return {
    view: {
      page: 'chart',
      claim: null,
      said: null,
      chart: 'ranking',
      measure: 'share',
      release: id,
      year: 2024,
      years: [2014, 2024],
      threshold: 200,
      allies: [],
      colour: 'verdict',
      lang: 'en',
      theme: 'auto',
      ...view,
    },
    figures: read.value,
    vintages: [],
    reference: { allies, releases, thresholds, notes, statedCounts, counts },
  }
}

/** The cells of a release's file as they lie there: code, year and share. */
export function shareCells(
  id: string,
): readonly { readonly code: string; readonly year: number; readonly share: string }[] {
  const [header = '', ...lines] = heldText(releasePath(id)).trim().split(/\r?\n/)
  const columns = header.split(',')
  const at = (name: string) => columns.indexOf(name)
  return lines.map((line) => {
    const cells = line.split(',')
    return {
      code: cells[at('iso3')] ?? '',
      year: Number(cells[at('year')]),
      share: cells[at('share_gdp_pct')] ?? '',
    }
  })
}
