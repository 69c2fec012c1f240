import type { Test } from '../../../domain/claim/readingTerms'
import type { FoundTests } from '../../clauses/foundTests'
import type { Frame } from '../../clauses/frame'
import { as, isKind, type Phrase } from '../../phrases/phrase'

/** "Another three": besides those counted before. */
export const isFurther = (phrase: Phrase | null | undefined): boolean =>
  /\b(?:another|further|additional|more)\b(?! than)/.test(phrase?.text ?? '')

/** "23 meet it, another three are above 1.5 %": those that pass this test and not the one before. */
export function besideFormer({ state }: Frame, told: FoundTests): FoundTests | null {
  const [[test, ...rest], [old, ...others]] = [told.tests, state.tests ?? []]
  if (test === undefined || old === undefined || rest.length + others.length > 0) return null
  const isUp = (op: Test['op']) => op === '>' || op === '>='
  const isShare = [told.measure ?? test.measure, old.measure].every(
    (one) => (one ?? 'share') === 'share',
  )
  const isPlain = [test, old].every((one) => one.change_from === undefined && one.op !== '=')
  if (!isShare || !isPlain) return null
  if (isUp(test.op) !== isUp(old.op)) return told
  const isWider = isUp(test.op) ? test.value < old.value : test.value > old.value
  const rim = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' } as const
  if (!isWider || !(old.op in rim)) return null
  const end = { measure: 'share', op: rim[old.op as keyof typeof rim], value: old.value } as const
  const tests: readonly Test[] = [{ measure: 'share', op: test.op, value: test.value }, end]
  return { measure: null, tests, phrases: told.phrases }
}

/** "Twelve allies crossed the 2 % line this year", "will reach it for the first time": those who were below it before, not all who are there. */
export function isNewly({ phrases, subject }: Frame): boolean {
  const { count, phrase } = subject
  if (count?.scope !== 'some' || phrase === null) return false
  const meet = phrases.find((one) => as(one, 'verb')?.sense === 'meet')
  const isCrossed = /^(?:cross|breach|join|enter)/.test(meet?.text ?? '')
  const isDated = phrases.some((one) => isKind(one, 'year'))
  const isFirst = phrases.some(
    (one) => as(one, 'series')?.what === 'first' && one.start > (meet?.start ?? phrase.start),
  )
  return meet !== undefined && ((isCrossed && isDated) || isFirst)
}
