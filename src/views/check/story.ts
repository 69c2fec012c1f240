import type { ReadingNotation } from '../../domain/claim/readingNotation'

/** A text to be checked, with the day and place of its saying, and what the reader put right by hand. */
export interface Story {
  readonly text: string
  /** `YYYY-MM-DD`. */
  readonly said: string
  /** The sentence before; empty where there is none. */
  readonly context: string
  /** Readings changed by hand, each by the name of the one that it takes the place of. */
  readonly changes: Readonly<Record<string, ReadingNotation>>
}

const KEY = 'story'

/** The text kept over a reload; `null` where there is none, or the browser keeps nothing. */
export function keptStory(): Story | null {
  try {
    return storyIn(sessionStorage.getItem(KEY))
  } catch {
    return null
  }
}

/** Keeps a text for as long as the tab is open. Where the browser keeps nothing, nothing is kept. */
export function keepStory(story: Story): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(story))
  } catch {
    // A sandboxed or private page may have no storage, or no more room: the text is on the page all the same.
  }
}

function storyIn(kept: string | null): Story | null {
  const read: unknown = kept === null ? null : JSON.parse(kept)
  if (typeof read !== 'object' || read === null) return null
  const { text, said, context, changes } = read as Partial<Record<keyof Story, unknown>>
  if (typeof text !== 'string' || typeof said !== 'string' || typeof context !== 'string')
    return null
  const isRecord = typeof changes === 'object' && changes !== null
  const strings = Object.entries(isRecord ? changes : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { text, said, context, changes: Object.fromEntries(strings) }
}
