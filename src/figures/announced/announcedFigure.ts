import { IN_EMBED } from '../../domain/inEmbed'
import type { Scene } from '../../domain/scene'
import {
  type AnnouncedCount,
  announcedCounts,
  announcedMark,
  announcedOutcome,
  announcedYears,
} from '../../domain/statement/announced'
import { releaseCounts } from '../../domain/statement/releaseCount'
import type { ChartWords } from '../chartWords'
import type { FigureNote } from '../figure'
import type { AnnouncedFigure } from './announcedFigureTypes'
import { announcedPlot } from './announcedPlot'
import { announcedTable } from './announcedTable'

/** What NATO announced for each of the view's years, beside the newest later table. */
export function announcedFigure(scene: Scene, words: ChartWords<'announced'>): AnnouncedFigure {
  const { view, figures, vintages, reference } = scene
  const { announced: own } = words
  const mark = announcedMark(reference.statedCounts, view.threshold)
  const releases = vintages.map(({ release }) => release)
  const announced = announcedIn(scene)
  const years = announcedYears(announced, reference.allies)
  const outcome = announcedOutcome(announced)
  const headline = announced.length === 0 ? own.nothingSaid : own.headline(outcome)
  const rest = own.restSentence(outcome)
  const finding = `${headline}. ${rest}`.trim()
  const title = own.title(mark)
  const dayOf = (id?: string) => releases.find((release) => release.id === id)?.day ?? ''
  const beside = [
    own.otherMarkSentence(view.threshold, mark),
    ...years.map((year) => own.apartSentence(year, dayOf(year.table?.count.release))),
  ].filter((sentence) => sentence !== '')
  const compared = new Set(years.map(({ table }) => table?.count.release))
  return {
    kind: 'announced',
    question: IN_EMBED ? '' : own.questionText,
    ...announcedPlot(years, releases, title, own),
    subtitle: own.subtitle(
      announced.map(({ stated }) => stated.said),
      figures.release,
    ),
    headline,
    finding,
    deck: IN_EMBED ? '' : rest,
    beside: beside.length === 0 ? [] : [beside.join(' ')],
    caption: own.sourceLine(releases.filter(({ id }) => compared.has(id))),
    alt: IN_EMBED ? '' : own.altText([finding, ...beside].join(' ')),
    notes: notesOf(announced, words),
    table: announcedTable(announced, mark, scene, words),
  }
}

function notesOf(
  announced: readonly AnnouncedCount[],
  { announced: own }: ChartWords<'announced'>,
): readonly FigureNote[] {
  const outcome = announcedOutcome(announced)
  const isApart = announced.some(({ table }) => table?.isOtherConcept)
  const hasAll = announced.some(({ stated }) => stated.number === null)
  return [
    ...(outcome.tables.length > 0
      ? [{ sign: '*', text: own.outlookNote(outcome), where: 'apart' as const }]
      : []),
    ...(isApart ? [{ sign: '§', text: own.conceptNote(hasAll), where: 'apart' as const }] : []),
  ]
}

/** What NATO announced for the view's years, each with the newest later table that its day allows. */
export function announcedIn({ view, vintages, reference }: Scene): readonly AnnouncedCount[] {
  const mark = announcedMark(reference.statedCounts, view.threshold)
  const releases = vintages.map(({ release }) => release)
  const counts = vintages.flatMap((vintage) => releaseCounts(vintage, [mark]))
  return announcedCounts(reference.statedCounts, counts, releases, mark).filter(
    ({ stated }) => view.years[0] <= stated.year && stated.year <= view.years[1],
  )
}
