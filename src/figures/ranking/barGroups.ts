import type { Verdict } from '../../domain/verdict/verdict'
import type { WordsWith } from '../../words/parts'
import type { FigureMark } from '../figure'
import type { Bar, BarGroup } from './bar'
import type { ReachedKind } from './reachedInk'

/** A bar with how its figure stands to each mark, whether it is counted or not: it stands where its size does. */
export interface ComparedBar {
  readonly bar: Bar
  readonly standing: readonly Verdict[]
}

/** Bars, largest first, in groups that reach the same marks; a figure too rough to tell has a group of its kind. */
export function groupBars(
  compared: readonly ComparedBar[],
  marks: readonly FigureMark[],
  words: WordsWith<'rows'>,
): readonly BarGroup[] {
  const groups: { bars: Bar[]; standing: readonly Verdict[] }[] = []
  for (const { bar, standing } of compared) {
    const open = groups.at(-1)
    if (open?.standing.join() === standing.join()) open.bars.push(bar)
    else groups.push({ bars: [bar], standing })
  }
  return groups.map(({ bars, standing }) => {
    const number = bars.filter(({ isCounted }) => isCounted).length
    const text = reachText(standing, marks, words)
    return { bars, count: number === 0 || text === '' ? null : { number: String(number), text } }
  })
}

/** What a group reaches, in words; empty where nothing is drawn that it could. */
function reachText(
  standing: readonly Verdict[],
  marks: readonly FigureMark[],
  { rows }: WordsWith<'rows'>,
): string {
  const at = (index: number) => marks[index]?.value ?? null
  const rough = at(standing.indexOf('undecided'))
  if (rough !== null) return rows.roughGroup(rough)
  const reached = standing.lastIndexOf('meets')
  return marks.length === 0 ? '' : rows.groupWords(at(reached), at(reached + 1))
}

const STEPS = ['meets3', 'meets2', 'meets1'] as const

/**
 * What a bar that is judged is coloured by: of those at or above the judged mark the darkest reach all further
 * marks that are drawn, and where none is there is one colour.
 */
export function judgedInk(verdicts: readonly Verdict[], marks: readonly FigureMark[]): ReachedKind {
  const judged = marks.findIndex(({ isJudged }) => isJudged)
  const verdict = verdicts[judged] ?? 'none'
  const further = verdicts.slice(judged + 1)
  if (verdict !== 'meets' || further.length === 0) return verdict
  const missed = further.filter((one) => one !== 'meets').length
  return STEPS[Math.min(missed, STEPS.length - 1)] ?? verdict
}
