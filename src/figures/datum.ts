import { isAggregate } from '../domain/ally'
import type { Observation } from '../domain/observation/observation'
import type { Scene } from '../domain/scene'
import { closeCall, judge } from '../domain/verdict/verdict'
import type { DrawingWords } from '../words/parts'
import type { AbsentRow, FigureDatum, TableCell } from './figure'
import type { Footnotes } from './footnotes'

/** What bars and points share, or `null` for an observation without a figure. */
export function figureDatum(
  observation: Observation,
  scene: Scene,
  footnotes: Footnotes,
  words: DrawingWords,
  withYear: boolean,
): FigureDatum | null {
  const { series, year, value, status, counted } = observation
  if (value === null || (status !== 'actual' && status !== 'estimate')) return null
  const { threshold } = scene.view
  return {
    series,
    year,
    value,
    valueText: words.figure.valueWords(observation),
    status,
    verdict: judge(observation, threshold),
    closeCall: closeCall(observation, threshold),
    isCounted: counted,
    noteSigns: footnotes.signsOf(observation),
    label: words.figure.datumLabel({
      name: words.noun.nameOf(scene.reference.allies, series),
      observation,
      threshold,
      isAggregate: isAggregate(series),
      withYear,
    }),
  }
}

/** The table cells that every chart's rows end with: value, what the figure is, verdict, remark. */
export function datumCells(
  observation: Observation,
  scene: Scene,
  footnotes: Footnotes,
  words: DrawingWords,
  also: Remark = { said: '', notes: [] },
): readonly TableCell[] {
  const { value, status, origin, decimals } = observation
  const { threshold } = scene.view
  const isDerived = origin === 'derived'
  return [
    value === null
      ? { text: '', sortBy: null }
      : { text: words.formats.decimal(value, decimals), sortBy: value },
    textCell(words.noun.statusWords[status]),
    textCell(
      value === null
        ? ''
        : words.figure.standingWords(observation, threshold, isAggregate(observation.series)),
    ),
    remarkCell(
      [also.said, words.figure.remarkWords(closeCall(observation, threshold), isDerived)],
      [...footnotes.textsOf(observation), ...also.notes],
    ),
  ]
}

/** What a remark says besides what is said of a share: before it, and notes after it. */
interface Remark {
  readonly said: string
  readonly notes: readonly string[]
}

/** A cell of what is said in words, where there is anything, and of notes after it, each once. */
export function remarkCell(said: readonly string[], notes: readonly string[]): TableCell {
  const quoted = [...new Set(notes)]
  const text = [...said.filter((part) => part !== ''), ...quoted].join('. ')
  return { ...textCell(text), ...(quoted.length > 0 && { quoted: quoted.join('. ') }) }
}

/** A cell that sorts by its text; an empty one sorts last. */
export function textCell(text: string): TableCell {
  return { text, sortBy: text === '' ? null : text }
}

/** An ally without a figure, with the reason; none for one that has a figure. */
export function absentRow(
  { series, status }: Pick<Observation, 'series' | 'status'>,
  { view, reference }: Scene,
  { noun }: DrawingWords,
  { reason, noteSigns = [] }: Partial<Pick<AbsentRow, 'reason' | 'noteSigns'>> = {},
): readonly AbsentRow[] {
  if (status === 'actual' || status === 'estimate') return []
  return [
    {
      series,
      name: noun.nameOf(reference.allies, series),
      status,
      reason: reason ?? noun.statusWords[status],
      noteSigns,
      isHighlighted: view.allies.includes(series),
    },
  ]
}
