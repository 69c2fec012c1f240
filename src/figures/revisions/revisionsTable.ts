import type { Observation } from '../../domain/observation/observation'
import { observe } from '../../domain/observation/observation'
import type { SeriesVintages, YearVintage } from '../../domain/revision/vintages'
import type { Scene } from '../../domain/scene'
import { judge } from '../../domain/verdict/verdict'
import type { ChartWords } from '../chartWords'
import type { FigureTable, TableCell, TableRow } from '../figure'
import type { VintageNote } from './vintageNotes'

/** A row per ally, a column per release that holds the year; judged is the newest figure of each. */
export function revisionsTable(
  scene: Scene,
  vintages: readonly YearVintage[],
  all: readonly SeriesVintages[],
  notes: readonly VintageNote[],
  words: ChartWords<'revisions'>,
): FigureTable {
  const { view, figures } = scene
  const own = words.revisions
  const { tableHeaders } = words.figure
  return {
    caption: `${own.title(view.year)}. ${own.subtitle(figures.release, false)}`,
    columns: [
      { key: 'ally', header: tableHeaders.ally },
      { key: 'code', header: tableHeaders.code },
      ...vintages.map(({ figures: { release } }) => ({
        key: release.id,
        header: own.releaseHead(release, view.year),
        isNumeric: true,
        isLabelled: true,
      })),
      { key: 'change', header: own.headers.change, isNumeric: true, isLabelled: true },
      {
        key: 'verdicts',
        header: own.headers.verdicts(view.threshold),
        isNumeric: false,
        isLabelled: true,
      },
    ],
    rows: all.map((series) => rowOf(series, scene, vintages, notes, words)),
  }
}

function rowOf(
  series: SeriesVintages,
  { view, figures, reference }: Scene,
  vintages: readonly YearVintage[],
  notes: readonly VintageNote[],
  words: ChartWords<'revisions'>,
): TableRow {
  const own = words.revisions
  const code = series.series
  const name = words.noun.nameOf(reference.allies, code)
  const newest = series.points.at(-1)?.observation ?? observe(figures, code, view.year, 'share')
  const runs =
    series.points.length > 0
      ? own.verdictRuns(series.points, view.threshold)
      : words.noun.statusWords[newest.status]
  return {
    series: code,
    year: view.year,
    value: newest.value,
    verdict: judge(newest, view.threshold),
    isCounted: newest.counted,
    cells: [
      { text: name, sortBy: name },
      { text: code, sortBy: code },
      ...vintages.map(({ figures: vintage }) => {
        const isAbout = (note: VintageNote) =>
          note.series === code && note.releases.includes(vintage.release.id)
        const signs = notes.filter(isAbout).map(({ sign }) => sign)
        return valueCell(observe(vintage, code, view.year, 'share'), signs, words)
      }),
      {
        text: series.change === null ? '' : own.changeText(series.change),
        sortBy: series.change?.value ?? null,
      },
      { text: runs, sortBy: runs },
    ],
  }
}

function valueCell(
  observation: Observation,
  signs: readonly string[],
  words: ChartWords<'revisions'>,
): TableCell {
  const { value, decimals, origin } = observation
  if (value === null) return { text: '', sortBy: null }
  const dagger = origin === 'derived' ? '†' : ''
  const text = [`${words.formats.decimal(value, decimals)}${dagger}`, ...signs].join(' ')
  return { text, sortBy: value }
}
