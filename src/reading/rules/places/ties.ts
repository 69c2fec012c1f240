import type { AllyCode } from '../../../domain/ally'
import { after, before, type Frame } from '../../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'

/** Who shares a place with those a clause speaks of, and the words that say so. */
interface Tie {
  readonly codes: readonly AllyCode[]
  readonly words: readonly Phrase[]
}

/** "Comes eighth, by share of GDP, alongside Norway": both do. */
function besideOf(frame: Frame, rank: Phrase): Tie | null {
  const tail = frame.phrases.slice(frame.phrases.indexOf(rank) + 1)
  const at = tail.findIndex((one) => isWord(one, 'alongside', 'level with', 'tied with'))
  const [word, name] = tail.slice(Math.max(at, 0))
  const who = as(name, 'who')
  const isNear = tail.slice(0, Math.max(at, 0)).every((one) => isKind(one, 'plain', 'prep', 'cue'))
  if (at < 0 || !isNear || word === undefined || name === undefined || who === null) return null
  return who.codes.length === 0 ? null : { codes: who.codes, words: [word, name] }
}

/** "Joint second with Luxembourg", "are tied for fifth", "share last place": each of them has the place; `null` where it is not shared. */
export function tieOf(frame: Frame, rank: Phrase): Tie | null {
  const sharing = before(frame, rank)
  const level = before(frame, rank, 3)
  const [name, fellow] = [before(frame, rank, 2), as(before(frame, rank, 2), 'who')]
  const isLevel = isWord(level, 'tied with', 'level with', 'level pegging with', 'shares')
  if (isWord(sharing, 'for', 'in') && isLevel && fellow !== null)
    return { codes: fellow.codes, words: [level, name].filter((one) => one !== undefined) }
  const beside = besideOf(frame, rank)
  if (beside !== null) return beside
  const isShared = isWord(sharing, 'share', 'shares', 'shared', 'sharing')
  if (!isShared && !/^(the |a |in )?(joint|equal|tied|tie|shared)\b/.test(rank.text)) return null
  const word = after(frame, rank)
  const other = word === undefined ? undefined : after(frame, word)
  const who = as(other, 'who')
  const isWith = isWord(word, 'with', 'alongside', 'along with')
  return {
    codes: isWith && who !== null ? who.codes : [],
    words: [
      isShared ? sharing : undefined,
      ...(isWith && who !== null ? [word, other] : []),
    ].filter((one) => one !== undefined),
  }
}
