import { isAggregate } from '../../domain/ally'
import type { Scene } from '../../domain/scene'
import { compareShare, judge } from '../../domain/verdict/verdict'
import type { DrawingWords, WordsWith } from '../../words/parts'
import type { FigureMark } from '../figure'
import { proposedNotes } from '../marks'
import { shareManner } from '../shareManner'
import type { RankingFigure } from './bar'
import { type ComparedBar, groupBars, judgedInk } from './barGroups'
import { barNotes } from './barNotes'
import { foldedRows } from './foldedRows'
import { areMixed, axisOf, plainBar } from './plainBar'
import { type Ranked, rankedIn } from './ranked'
import { shareHeads } from './shareHeads'

/** All allies in the view's year and release, by share of GDP, against the marks. */
export function rankingFigure(
  scene: Scene,
  words: WordsWith<'ranking' | 'places' | 'rows' | 'beside'>,
): RankingFigure {
  const { data, ...ranked } = rankedIn(shareManner, shareHeads(words), scene, words)
  const marks = shareManner.marks(scene, ranked.year, words)
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
  const folded = foldedRows(ranked.absent, words)
  return {
    kind: 'ranking',
    ...ranked,
    axis: axisOf(shareManner, [...drawn, ...marks], scene, words),
    marks,
    absent: folded.absent,
    notes: [...ranked.notes, ...proposedNotes(scene, marks, words), ...folded.notes],
    bars: told.map(({ bar }) => bar),
    isMixed: areMixed(drawn),
    groups: groupBars(told, marks, words),
    aggregates: drawn.filter(({ series }) => isAggregate(series)),
  }
}

/** A figure as a bar, and how it compares with each mark. */
function barOf(
  one: Ranked['data'][number],
  marks: readonly FigureMark[],
  { figure }: DrawingWords,
): ComparedBar {
  const { observation } = one
  const verdicts = marks.map(({ value }) => judge(observation, value))
  const plain = plainBar(one)
  const ink = plain.ink === 'meets' ? judgedInk(verdicts, marks) : plain.ink
  return {
    bar: { ...plain, endText: figure.bareValueWords(observation), verdicts, ink },
    standing: marks.map(({ value }) => compareShare(observation, value)),
  }
}
