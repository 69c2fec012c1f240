import type { Hundredths } from '../../domain/hundredths'
import { CLOSE } from '../../domain/verdict/verdict'
import type { WordsWith } from '../../words/parts'
import { type Candidate, pickFew } from '../annotation/annotation'
import type { FigureMark } from '../figure'
import type { Bar } from './bar'

/** What is said of a bar after its value. */
type BarNote = Pick<Bar, 'note' | 'isNoted'>

/** One thing that could be said of a bar. */
interface LooseNote extends Candidate {
  readonly isNoted: boolean
}

/**
 * What is said beside some bars of a ranking, by series: who is just short of a mark that is drawn, who is
 * just at the judged one, and who stands alone on a side of it; three things at most, at the judged one first. Of several that
 * are as near it is said once, at the first.
 */
export function barNotes(
  bars: readonly Bar[],
  marks: readonly FigureMark[],
  words: WordsWith<'rows'>,
): ReadonlyMap<string, BarNote> {
  const loose = marks.flatMap((mark, index): readonly LooseNote[] => {
    const near = (bar: Bar) => Math.abs(bar.value - mark.value) <= CLOSE
    const of = (verdict: string) => bars.filter((bar) => bar.verdicts[index] === verdict)
    const below = of('below').filter(near)
    const above = mark.isJudged ? of('meets').filter(near) : []
    return [
      ...noteOn(below, mark, nearText(below, 'below', mark.value, words), below.length === 1),
      ...noteOn(above, mark, nearText(above, 'above', mark.value, words), above.length === 1),
      ...(mark.isJudged ? aloneNotes(of, mark, words) : []),
    ]
  })
  return new Map(
    pickFew(loose).flatMap(({ series, text, isNoted }) =>
      series === null ? [] : [[series, { note: text, isNoted }]],
    ),
  )
}

/** What is said at the first of some bars; of the judged mark it is said first. */
function noteOn(
  of: readonly Bar[],
  { isJudged, value }: FigureMark,
  text: string,
  isAlone: boolean,
): readonly LooseNote[] {
  const [first] = of
  if (first === undefined) return []
  const weight = isJudged ? 1 : -Math.abs(first.value - value)
  const { series, year } = first
  return [{ reason: 'near', weight, series, year, text, isNoted: isJudged && isAlone }]
}

/** Who alone is on a side of the judged mark, with several on the other. */
function aloneNotes(
  of: (verdict: string) => readonly Bar[],
  { value }: FigureMark,
  { rows }: WordsWith<'rows'>,
): readonly LooseNote[] {
  if (of('undecided').length > 0) return []
  return (['meets', 'below'] as const).flatMap((side) => {
    const [alone, ...others] = of(side)
    if (alone === undefined || others.length > 0) return []
    if (of(side === 'meets' ? 'below' : 'meets').length < 2) return []
    const { series, year } = alone
    const text = rows.onlyWords(side === 'meets', value)
    return [{ reason: 'crossing', weight: 0, series, year, text, isNoted: true }]
  })
}

function nearText(
  bars: readonly Bar[],
  side: 'above' | 'below',
  mark: Hundredths,
  { rows }: WordsWith<'rows'>,
): string {
  const [first, ...others] = bars
  if (first === undefined) return ''
  if (others.length > 0) return rows.severalNear(bars.length, side, mark)
  return rows.oneNear(Math.abs(first.value - mark), side, mark)
}
