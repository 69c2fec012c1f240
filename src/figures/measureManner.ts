import { isAggregate } from '../domain/ally'
import type { Hundredths } from '../domain/hundredths'
import type { Observation } from '../domain/observation/observation'
import type { Scene } from '../domain/scene'
import type { DrawingWords } from '../words/drawingWords'
import { measureWordsFor } from '../words/measureWords'
import { textCell } from './datum'
import type { FigureAxis, FigureDatum, TableCell } from './figure'
import type { Footnotes } from './footnotes'
import type { Manner } from './manner'

/** Every measure but the share: no marks and no verdicts, and each with its unit. */
export const measureManner: Manner = {
  marks: () => [],
  axis: measureAxis,
  caption: ({ view, figures }, { lang }) =>
    measureWordsFor(lang).sourceLine(view.measure, figures.release),
  datum: measureDatum,
  columns: (year, { view, figures }, { lang, figure: { tableHeaders: headers } }) => [
    {
      key: 'value',
      header: measureWordsFor(lang).valueHeader(view.measure, figures.release, year),
      isNumeric: true,
    },
    { key: 'figure', header: headers.figure, isNumeric: false },
    { key: 'remark', header: headers.remark, isNumeric: false },
  ],
  cells: measureCells,
}

function measureDatum(
  observation: Observation,
  { figures, reference }: Scene,
  footnotes: Footnotes,
  { lang, noun }: DrawingWords,
  withYear: boolean,
): FigureDatum | null {
  const { series, year, value, status, counted } = observation
  if (value === null || (status !== 'actual' && status !== 'estimate')) return null
  const own = measureWordsFor(lang)
  return {
    series,
    year,
    value,
    valueText: own.valueWords(observation),
    status,
    verdict: 'none',
    closeCall: null,
    isCounted: counted,
    noteSigns: footnotes.signsOf(observation),
    label: own.datumLabel({
      name: noun.nameOf(reference.allies, series),
      observation,
      release: figures.release,
      isAggregate: isAggregate(series),
      withYear,
    }),
  }
}

function measureCells(
  observation: Observation,
  _: Scene,
  footnotes: Footnotes,
  { lang, noun }: DrawingWords,
): readonly TableCell[] {
  const own = measureWordsFor(lang)
  const remark = own.remarkWords(
    observation,
    isAggregate(observation.series),
    footnotes.textsOf(observation),
  )
  return [
    { text: own.cellWords(observation), sortBy: observation.value },
    textCell(noun.statusWords[observation.status]),
    textCell(observation.value === null ? '' : remark),
  ]
}

/** From 0, or the round number below the least, to the round number above the largest. */
function measureAxis(
  values: readonly Hundredths[],
  { view, figures }: Scene,
  { lang }: DrawingWords,
): FigureAxis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const step = roundStep((most - least) / 5)
  const [from, to] = [Math.floor(least / step), Math.max(1, Math.ceil(most / step))]
  const own = measureWordsFor(lang)
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step)
  return {
    title: own.axisTitle(view.measure, figures.release),
    min: from * step,
    max: to * step,
    ticks: ticks.map((value) => ({ value, text: own.tickWords(value, view.measure) })),
  }
}

/** The number of the form 1, 2 or 5, times a power of ten, that is at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10)
}
