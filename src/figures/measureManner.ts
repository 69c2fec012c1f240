import { isAggregate } from '../domain/ally'
import type { Hundredths } from '../domain/hundredths'
import type { Observation } from '../domain/observation/observation'
import type { Scene } from '../domain/scene'
import type { DrawingWords, WordsWith } from '../words/parts'
import { remarkCell, textCell } from './datum'
import type { FigureAxis, FigureDatum, TableCell } from './figure'
import type { Footnotes } from './footnotes'
import type { Manner } from './manner'

/** Every measure but the share: no marks and no verdicts, and each with its unit. */
export const measureManner = ({ measure }: WordsWith<'measure'>): Manner => ({
  marks: () => [],
  axis: (values, { view, figures }) =>
    roundAxis(values, measure.axisTitle(view.measure, figures.release), (value) =>
      measure.tickWords(value, view.measure),
    ),
  caption: ({ view, figures }) => measure.sourceLine(view.measure, figures.release),
  datum: (observation, scene, footnotes, words, withYear) =>
    measureDatum(observation, scene, footnotes, { ...words, measure }, withYear),
  columns: (year, { view, figures }, { figure: { tableHeaders: headers } }) => [
    {
      key: 'value',
      header: measure.valueHeader(view.measure, figures.release, year),
      isNumeric: true,
    },
    { key: 'figure', header: headers.figure },
    { key: 'remark', header: headers.remark },
  ],
  cells: (observation, _, footnotes, words) => measureCells(observation, footnotes, words, measure),
})

type MeasureWords = WordsWith<'measure'>['measure']

function measureDatum(
  observation: Observation,
  { figures, reference }: Scene,
  footnotes: Footnotes,
  { noun, measure: own }: WordsWith<'measure'>,
  withYear: boolean,
): FigureDatum | null {
  const { series, year, value, status, counted } = observation
  if (value === null || (status !== 'actual' && status !== 'estimate')) return null
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
  footnotes: Footnotes,
  { noun }: DrawingWords,
  own: MeasureWords,
): readonly TableCell[] {
  const { value } = observation
  const remark = own.remarkWords(observation, isAggregate(observation.series))
  return [
    { text: own.cellWords(observation), sortBy: observation.value },
    textCell(noun.statusWords[observation.status]),
    value === null ? textCell('') : remarkCell([remark], footnotes.textsOf(observation)),
  ]
}

/** From 0, or the round number below the least, to the round number above the largest. */
export function roundAxis(
  values: readonly Hundredths[],
  title: string,
  tickText: (value: Hundredths) => string,
): FigureAxis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const step = roundStep((most - least) / 5)
  const [from, to] = [Math.floor(least / step), Math.max(1, Math.ceil(most / step))]
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step)
  return {
    title,
    min: from * step,
    max: to * step,
    ticks: ticks.map((value) => ({ value, text: tickText(value) })),
  }
}

/** The number of the form 1, 2 or 5, times a power of ten, that is at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10)
}
