import { isInForce, type Threshold } from '../../../domain/verdict/threshold'
import { formats } from '../formats'

/** What a mark is, in a sentence: "3.5% was agreed in 2025 and is due by 2035." Nothing of one without a history. */
export function markSentence({ value, stages: [first] }: Threshold): string {
  const mark = formats.mark(value)
  if (first === undefined) return ''
  const { standing, from, due } = first
  const since = from.slice(0, 4)
  if (standing === 'proposed') return `${mark} was proposed in ${since} and never agreed.`
  if (standing !== 'agreed')
    return `NATO’s guideline says that an ally should spend ${mark} of its GDP on defence.`
  return `${mark} was agreed in ${since}${due === null ? '' : ` and is due by ${due}`}.`
}

/** Which of the marks an ally has to meet in a year, and why not the others. */
export function inForceSentences(marks: readonly Threshold[], year: number): string {
  const inForce = marks.filter((mark) => isInForce(mark, year))
  const others = marks.filter((mark) => !isInForce(mark, year))
  const names = formats.list(inForce.map(({ value }) => formats.mark(value)))
  const is = inForce.length === 1 ? 'is' : 'are'
  const only =
    inForce.length === 0
      ? 'None is in force'
      : `${others.length > 0 ? 'Only ' : ''}${names} ${is} in force`
  if (others.length === 0) return `${only}.`
  const which = inForce.length === 0 ? 'them' : others.length === 1 ? 'the other' : 'the others'
  return `${only}: ${formats.list(others.map(whyNot))}. So one does not say that an ally “meets” ${which}.`
}

function whyNot({ value, stages: [first] }: Threshold): string {
  const mark = formats.mark(value)
  return first?.standing === 'agreed' && first.due !== null
    ? `${mark} is due by ${first.due}`
    : `${mark} was never agreed`
}
