import { isAggregate } from '../../domain/ally'
import type { Scene } from '../../domain/scene'
import { thresholdAt } from '../../domain/verdict/threshold'
import { compareShare, judge } from '../../domain/verdict/verdict'
import type { DrawingWords, WordsWith } from '../../words/parts'
import type { FigureMark, FigureNote } from '../figure'
import { inkKindOf } from '../ink/barInk'
import type { Manner } from '../manner'
import { shareManner } from '../shareManner'
import type { Bar, RankingFigure } from './bar'
import { type ComparedBar, groupBars, judgedInk } from './barGroups'
import { barNotes } from './barNotes'
import { type Ranked, type RankingHeads, rankedIn } from './ranked'
import { shareHeads } from './shareHeads'

/** All allies in the view's year and release, by share of GDP, against the marks. */
export function rankingFigure(
  scene: Scene,
  words: WordsWith<'ranking' | 'rows' | 'beside'>,
): RankingFigure {
  return rankingIn(shareManner, shareHeads(words), scene, words)
}

/** All allies in the view's year and release by the view's measure, put in a manner. */
export function rankingIn(
  manner: Manner,
  headsOf: RankingHeads,
  scene: Scene,
  words: WordsWith<'ranking' | 'rows'>,
): RankingFigure {
  const { data, ...ranked } = rankedIn(manner, headsOf, scene, words)
  const marks = manner.marks(scene, ranked.year, words).map((mark) => ({
    ...mark,
    standing: words.rows.standingHead(thresholdAt(scene.reference.thresholds, mark.value)),
  }))
  const compared = data.map((one) => barOf(one, marks, words))
  const own = compared.filter(({ bar }) => !isAggregate(bar.series))
  const notes = barNotes(
    own.map(({ bar }) => bar),
    marks,
    words,
  )
  const told = own.map(({ bar, standing }, index) => ({
    bar: { ...bar, ...notes.get(bar.series), ...(index === 0 && { endText: bar.valueText }) },
    standing,
  }))
  const drawn = compared.map(({ bar }) => bar)
  return {
    kind: 'ranking',
    ...ranked,
    axis: axisOf(manner, [...drawn, ...marks], scene, words),
    marks,
    notes: [...ranked.notes, ...proposedNotes(scene, marks, words)],
    bars: told.map(({ bar }) => bar),
    isMixed: new Set(drawn.map(({ status }) => status)).size > 1,
    groups: groupBars(told, marks, words),
    aggregates: drawn.filter(({ series }) => isAggregate(series)),
  }
}

/** From 0, or the least, to the largest of what is drawn: nothing names the values between. */
function axisOf(
  manner: Manner,
  drawn: readonly { readonly value: number }[],
  scene: Scene,
  words: DrawingWords,
): RankingFigure['axis'] {
  const values = drawn.map(({ value }) => value)
  return {
    ...manner.axis(values, scene, words),
    min: Math.min(0, ...values),
    max: Math.max(1, ...values),
  }
}

/** What a mark is that was never agreed: its head in the picture has no room for all of it. */
function proposedNotes(
  { reference }: Scene,
  marks: readonly FigureMark[],
  { mark: own }: DrawingWords,
): readonly FigureNote[] {
  return marks.flatMap(({ value, shortLabel }) => {
    const threshold = thresholdAt(reference.thresholds, value)
    const isProposed = threshold.stages.at(-1)?.standing === 'proposed'
    return isProposed ? [{ sign: shortLabel, text: own.standingOf(threshold) }] : []
  })
}

/** A figure as a bar, and how it compares with each mark. */
function barOf(
  { observation, datum }: Ranked['data'][number],
  marks: readonly FigureMark[],
  { figure }: DrawingWords,
): ComparedBar {
  const { series, measure } = observation
  const verdicts = marks.map(({ value }) => judge(observation, value))
  const kind = isAggregate(series) ? 'aggregate' : inkKindOf(datum)
  const bar: Bar = {
    ...datum,
    endText: measure === 'share' ? figure.bareValueWords(observation) : datum.valueText,
    note: '',
    isNoted: false,
    verdicts,
    ink: kind === 'meets' ? judgedInk(verdicts, marks) : kind,
  }
  return { bar, standing: marks.map(({ value }) => compareShare(observation, value)) }
}
