import type { Hundredths } from '../../domain/hundredths'
import { dayOf } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { AnnouncedCount } from '../../domain/statement/announced'
import { releaseCounts } from '../../domain/statement/releaseCount'
import { followStatement } from '../../domain/statement/statement'
import type { ChartWords } from '../chartWords'
import { textCell } from '../datum'
import type { FigureTable, TableRow } from '../figure'
import { countAttributes } from '../rowAttributes'

/** A row for each statement: what was said, the count of its own table and of each later one, and who left. */
export function announcedTable(
  announced: readonly AnnouncedCount[],
  mark: Hundredths,
  scene: Scene,
  words: ChartWords<'announced'>,
): FigureTable {
  const { headers, tableCaption } = words.announced
  const text = { isLabelled: true } as const
  const whole = { isNumeric: true, scale: 1 } as const
  return {
    caption: tableCaption(mark),
    columns: [
      { key: 'said', header: headers.said },
      { key: 'year', header: headers.year, ...whole },
      { key: 'number', header: headers.number, ...whole, isLabelled: true },
      { key: 'wording', header: headers.wording, ...text },
      { key: 'own', header: headers.own, ...text },
      { key: 'later', header: headers.later, ...text },
      { key: 'left', header: headers.left, ...text },
      { key: 'source', header: headers.source, ...text, isAddress: true },
    ],
    rows: announced.map((one) => rowOf(one, scene, words)),
  }
}

function rowOf(
  announced: AnnouncedCount,
  { vintages, figures, reference }: Scene,
  words: ChartWords<'announced'>,
): TableRow {
  const { announced: own, formats } = words
  const { stated, table } = announced
  const { year, number, said, threshold, wording, difference } = stated
  const quoted = difference === '' ? wording : `${wording}; ${difference}`
  const releases = vintages.map(({ release }) => release)
  const concept = releases.find(({ id }) => id === stated.release)?.concept
  const followed = followStatement(stated, vintages)
  const made = vintages.find(({ release }) => release.id === stated.release) ?? figures
  const isWhole = followed.own?.coverage === 'full'
  const ownCount = isWhole
    ? (releaseCounts(made, [threshold]).find((count) => count.year === year) ?? null)
    : null
  const later = followed.later
    .filter(({ coverage }) => coverage === 'full')
    .map(({ release, count }) => ({
      day: dayOf(releases, release),
      count: count.meets.length,
      isApart: releases.find(({ id }) => id === release)?.concept !== concept,
    }))
  const compared = followed.later.find(({ release }) => release === table?.count.release)
  const left = isWhole && compared !== undefined ? compared.left : null
  return {
    series: null,
    year,
    said,
    value: null,
    verdict: 'none',
    isCounted: true,
    attributes: countAttributes(year, number === null ? null : { low: number, high: number }, said),
    cells: [
      { text: formats.date(said), sortBy: said },
      { text: String(year), sortBy: year },
      { text: own.numberText(stated), sortBy: number },
      {
        ...textCell(`${own.outlooks[stated.outlook]}: ${quoted}`),
        quoted,
      },
      textCell(own.ownText(ownCount)),
      textCell(own.laterText(later)),
      textCell(own.leftText(left, reference.allies, announced)),
      textCell(stated.source),
    ],
  }
}
