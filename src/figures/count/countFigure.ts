import type { Hundredths } from '../../domain/hundredths'
import { IN_EMBED } from '../../domain/inEmbed'
import { isSuperseded, type Release } from '../../domain/release/release'
import { countBounds } from '../../domain/revision/vintages'
import type { Scene } from '../../domain/scene'
import {
  countedThresholds,
  countsOverYears,
  type YearCounts,
} from '../../domain/verdict/countHistory'
import { incomeBehindAll } from '../../domain/verdict/nationalIncome'
import { thresholdAt } from '../../domain/verdict/threshold'
import type { ChartWords } from '../chartWords'
import { textCell } from '../datum'
import { besideMark } from '../document/beside'
import type { FigureNote, FigureTable, TableCell } from '../figure'
import { proposedNotes } from '../marks'
import { countAttributes } from '../rowAttributes'
import type { CountFigure, CountLine, CountPoint, CountYear } from './countFigureTypes'

/** Of notes on the counts as a whole. */
const APART = 'apart' as const
/** Room above the membership's line, in allies. */
const ROOM_ABOVE = 2

const tensUpTo = (most: number) =>
  Array.from({ length: Math.floor(most / 10) + 1 }, (_, index) => 10 * index)

/** How many allies were at each mark over the view's years, and how other releases count the same years. */
export function countFigure(scene: Scene, words: ChartWords<'count'>): CountFigure {
  const { view, figures, vintages } = scene
  const { release } = figures
  const own = words.count
  const thresholds = countedThresholds(view.threshold)
  const years = countsOverYears(figures, vintages, view.years, view.threshold)
  const others = distinct(years.flatMap((year) => year.others.map((other) => other.release)))
  const finding = own.finding(years, release)
  const most = Math.max(...years.map(({ judged }) => judged.allies))
  return {
    kind: 'count',
    question: IN_EMBED ? '' : own.questionText(view.threshold, view.years),
    title: own.title(view.years),
    subtitle: own.subtitle(release, others.length > 0, view.threshold),
    headline: own.headline({
      years,
      release,
      isSuperseded: isSuperseded(release, scene.reference.releases),
    }),
    finding,
    deck: IN_EMBED ? '' : own.deckText(years, release),
    beside: besideMark(scene, words),
    caption: own.sourceLine(release, others),
    alt: IN_EMBED ? '' : own.altText(finding),
    notes: [
      ...countNotes(years, scene, words),
      ...proposedNotes(
        scene,
        thresholds.map((value) => ({ value, shortLabel: words.formats.mark(value) })),
        words,
      ),
    ],
    years: years.map((year) => yearOf(year, release, words)),
    lines: thresholds.map((threshold) => lineOf(threshold, years, scene, words)),
    membershipText: own.membershipText(years.at(-1)?.judged.allies ?? 0),
    ticks: tensUpTo(most).map((value) => ({ value, text: String(value) })),
    max: most + ROOM_ABOVE,
    table: countTable(scene, years, words),
  }
}

const distinct = (releases: readonly Release[]): readonly Release[] =>
  [...new Map(releases.map((release) => [release.id, release])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )

function yearOf(year: YearCounts, release: Release, words: ChartWords<'count'>): CountYear {
  return {
    year: year.year,
    text: words.figure.yearWords(release, year.year),
    isEstimate: release.estimateYears.includes(year.year),
    allies: year.judged.allies,
    others: year.others.map((other) => ({
      ...countBounds(other.count),
      isOtherConcept: other.release.concept !== release.concept,
    })),
  }
}

function lineOf(
  threshold: Hundredths,
  years: readonly YearCounts[],
  { view, figures, reference }: Scene,
  words: ChartWords<'count'>,
): CountLine {
  const isJudged = threshold === view.threshold
  return {
    threshold,
    name: words.formats.mark(threshold),
    standing: words.mark.standingHead(thresholdAt(reference.thresholds, threshold)),
    isJudged,
    points: years.map((year) => pointOf(year, threshold, isJudged, figures.release, words)),
  }
}

function pointOf(
  year: YearCounts,
  threshold: Hundredths,
  isJudged: boolean,
  release: Release,
  words: ChartWords<'count'>,
): CountPoint | null {
  const count = year.counts.find((own) => own.threshold === threshold)
  if (count === undefined || year.coverage === 'none') return null
  const own = words.count
  return {
    year: year.year,
    ...countBounds(count),
    isEstimate: release.estimateYears.includes(year.year),
    text: own.countText(count),
    label: own.pointLabel(release, count, isJudged ? year.others : []),
  }
}

function countNotes(
  years: readonly YearCounts[],
  { figures: { release }, reference }: Scene,
  words: ChartWords<'count'>,
): readonly FigureNote[] {
  const unpublished = words.count.unpublishedNote(years, reference.allies)
  const own = words.count
  const compared = years.flatMap((year) => year.others.map((other) => other.release.id))
  const parts = distinct(years.flatMap((year) => year.parts)).filter(
    ({ id }) => !compared.includes(id),
  )
  const hasOtherConcept = years.some(({ others }) =>
    others.some((other) => other.release.concept !== release.concept),
  )
  return [
    ...(unpublished === '' ? [] : [{ sign: '‡', text: unpublished, where: APART }]),
    ...incomeNotes(years, release, reference, words),
    ...(hasOtherConcept ? [{ sign: '–', text: own.conceptNote }] : []),
    ...(parts.length > 0 ? [{ sign: '*', text: own.partNote(parts), where: APART }] : []),
  ]
}

/** Where a year's count is of all with a figure: whose is measured against national income. */
function incomeNotes(
  years: readonly YearCounts[],
  { id }: Release,
  { notes, statedCounts, allies }: Scene['reference'],
  { count }: ChartWords<'count'>,
): readonly FigureNote[] {
  const behind = years.flatMap(({ judged: count }) => {
    const { year, threshold } = count
    const stated = statedCounts.find(
      (one) => one.release === id && one.year === year && one.threshold === threshold,
    )
    return incomeBehindAll({ release: id, count, stated: stated ?? null }, notes)
  })
  const text = count.incomeNote(behind, allies)
  return text === '' ? [] : [{ sign: '§', text, where: APART }]
}

function countTable(
  { view, figures }: Scene,
  years: readonly YearCounts[],
  words: ChartWords<'count'>,
): FigureTable {
  const { release } = figures
  const own = words.count
  const thresholds = countedThresholds(view.threshold)
  const whole = { isNumeric: true, scale: 1 } as const
  const labelled = { ...whole, isLabelled: true }
  return {
    caption: own.tableCaption(release, view.years),
    columns: [
      { key: 'year', header: own.headers.year, ...whole },
      { key: 'allies', header: own.headers.allies, ...labelled },
      ...thresholds.map((threshold) => ({
        key: `at${threshold}`,
        header: own.headers.at(threshold),
        ...labelled,
      })),
      {
        key: 'others',
        header: own.headers.others(view.threshold),
        isNumeric: false,
        isLabelled: true,
      },
    ],
    rows: years.map((year) => {
      const count = year.judged
      const isHeld = year.coverage !== 'none'
      return {
        series: null,
        year: year.year,
        value: null,
        verdict: 'none' as const,
        isCounted: true,
        attributes: countAttributes(year.year, isHeld ? countBounds(count) : null),
        cells: [
          { text: words.figure.yearWords(release, year.year), sortBy: year.year },
          numberCell(String(count.allies), count.allies),
          ...year.counts.map((one) =>
            isHeld ? numberCell(own.countText(one), one.meets.length) : { text: '', sortBy: null },
          ),
          textCell(own.othersText(release, year.others)),
        ],
      }
    }),
  }
}

const numberCell = (text: string, sortBy: number): TableCell => ({ text, sortBy })
