import { readFileSync } from 'node:fs'
import type { ExpectedSentence } from './expectations'

/** What sentences say of allies' figures; whose figures are not ours; nothing; and what nobody reads yet. */
const KINDS = [
  'counts',
  'sets',
  'places',
  'figures',
  'changes',
  'comparisons',
  'series',
  'notOurs',
  'ordinary',
  'notYet',
] as const

export type SentenceKind = (typeof KINDS)[number]

/** Sentences of our own with what each says, worked out by hand before it was read: one on a line of `said/<kind>.jsonl`. */
export const SENTENCES = Object.fromEntries(
  KINDS.map((kind) => [kind, sentencesOf(kind)]),
) as Readonly<Record<SentenceKind, readonly ExpectedSentence[]>>

/** All of them. */
export const ALL_SENTENCES: readonly ExpectedSentence[] = Object.values(SENTENCES).flat()

function sentencesOf(kind: SentenceKind): readonly ExpectedSentence[] {
  const lines = readFileSync(new URL(`said/${kind}.jsonl`, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}
