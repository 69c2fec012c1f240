import type { Test } from '../../../domain/claim/readingTerms'
import type { FoundTests } from '../../clauses/foundTests'
import type { Frame } from '../../clauses/frame'
import type { Phrase } from '../../phrases/phrase'

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
