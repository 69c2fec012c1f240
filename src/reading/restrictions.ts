import { type UnreadPart, unaccounted } from './accounting'
import type { Frame } from './clauses/frame'
import { as, isKind, isWord } from './phrases/phrase'

/** "Of the big five in Europe, only Poland …": what stands first and was not understood restricts what follows. */
export function restrictionsOf(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const before = frames.slice(0, frames.indexOf(frame))
  const last = before.at(-1)?.phrases.at(-1)
  if (isKind(last, 'not') && last !== undefined)
    return [{ start: last.start, end: last.end, reason: 'negation' }]
  // "Only Poland, which borders Russia, spends …": what is put in between restricts nothing.
  const [previous, ...others] = before.filter(({ clause }) => clause.lead !== 'relative')
  const ahead = scopesAhead(frames, frame)
  if (previous === undefined || others.length > 0) return ahead
  const isFragment = !previous.phrases.some(
    (phrase) =>
      isKind(phrase, 'verb', 'source', 'ours', 'wish', 'future') ||
      isWord(phrase, 'that is', 'that was'),
  )
  const isBound = isFragment && frame.clause.lead === 'main'
  return isBound ? [...ahead, ...unaccounted(previous)] : ahead
}

/** Readings that range over allies. */
const RANGING = ['set', 'count', 'rank', 'order', 'block']

/** "Of the five biggest spenders, only Poland …": who is first by a figure is nobody's list, and what is said of them is not said of all. */
function scopesAhead(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const at = frames.indexOf(frame)
  const scope = isScope(frame) ? frame : frames.slice(0, at).findLast(isScope)
  const main = isScope(frame) ? frames[at + 1] : frame
  const isRanging = main?.found.some(({ reading }) => RANGING.includes(reading.kind)) ?? false
  if (scope === undefined || !isRanging) return []
  return scope.phrases
    .filter(isSeveral)
    .map(({ start, end }) => ({ start, end, reason: 'place' as const }))
}

/** "The five biggest", "the top ten". */
const isSeveral = (phrase: Frame['phrases'][number]) => Array.isArray(as(phrase, 'rank')?.place)

const isScope = ({ phrases }: Frame) =>
  (isWord(phrases[0], 'of', 'out of', 'within', 'in') || isKind(phrases[0], 'among')) &&
  phrases.some(isSeveral) &&
  !phrases.some((one) => isKind(one, 'who', 'verb'))
