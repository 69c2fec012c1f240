import type { Hundredths } from '../../domain/hundredths'
import { CLOSE } from '../../domain/verdict/verdict'
import type { WordsWith } from '../../words/parts'
import type { FigureMark } from '../figure'
import type { Bar } from './bar'

/** What is said of a bar after its value. */
type BarNote = Pick<Bar, 'note' | 'isNoted'>

/**
 * What is said beside some bars of a ranking, by series: who is just short of a mark that is drawn, who is
 * just at the judged one, and who stands alone on a side of it. Of several that are as near it is said once,
 * at the first.
 */
export function barNotes(
  bars: readonly Bar[],
  marks: readonly FigureMark[],
  words: WordsWith<'rows'>,
): ReadonlyMap<string, BarNote> {
  const notes = new Map<string, BarNote>()
  const add = (of: readonly Bar[], note: string, isJudged: boolean) => {
    const [first] = of
    if (first === undefined) return
    const before = notes.get(first.series)
    notes.set(first.series, {
      note: before === undefined ? note : `${before.note}; ${note}`,
      isNoted: (isJudged && of.length === 1) || before?.isNoted === true,
    })
  }
  marks.forEach((mark, index) => {
    const near = (bar: Bar) => Math.abs(bar.value - mark.value) <= CLOSE
    const of = (verdict: string) => bars.filter((bar) => bar.verdicts[index] === verdict)
    const below = of('below').filter(near)
    add(below, nearText(below, 'below', mark.value, words), mark.isJudged)
    if (!mark.isJudged) return
    const above = of('meets').filter(near)
    add(above, nearText(above, 'above', mark.value, words), true)
    for (const [verdict, other] of [
      ['meets', 'below'],
      ['below', 'meets'],
    ] as const) {
      const [alone] = [of(verdict)]
      const isAlone = alone.length === 1 && of(other).length > 1 && of('undecided').length === 0
      if (isAlone) add(alone, words.rows.onlyWords(verdict === 'meets', mark.value), true)
    }
  })
  return notes
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
