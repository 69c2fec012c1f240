import type { Kind, Phrase } from './phrase'

/** What is known of a sentence besides its words. */
export interface Known {
  /** The year in which it was said. */
  readonly year: number
  /** The year spoken of where the sentence names none: "a year earlier" goes back from it. */
  readonly spokenOf: number
  /** What "the guideline" is: the mark named or asked for last, else the only one that there is; `null` where there are several. */
  readonly mark: number | null
  /** Whether persons are counted in it. */
  readonly isOfPeople: boolean
}

/** A rule that makes one phrase of those from `at` on, and says how many it took. */
export interface Composer {
  (
    phrases: readonly Phrase[],
    at: number,
    known: Known,
  ): { readonly phrases: readonly Phrase[]; readonly length: number } | null
  /** What it begins with: it is asked nowhere else, and not of a sentence in which none of these stands. */
  readonly starts?: Starts
}

interface Starts {
  readonly words: readonly string[]
  readonly kinds: readonly Kind[]
}

/** A rule that begins with one of these words, or with a phrase of one of these kinds. */
export function startingWith(
  { words = [], kinds = [] }: Partial<Starts>,
  rule: Composer,
): Composer {
  return Object.assign(rule, { starts: { words, kinds } })
}

/** Goes through the phrases with one rule after the other, each once; the same list where they make nothing. */
export function composed(
  phrases: readonly Phrase[],
  rules: readonly Composer[],
  known: Known,
): readonly Phrase[] {
  const met = { words: new Set<string>(), kinds: new Set<Kind>() }
  meet(met, phrases)
  let made = phrases
  for (const rule of rules) if (mayStart(rule, met)) made = compose(made, rule, met, known)
  return made
}

type Met = Readonly<{ words: Set<string>; kinds: Set<Kind> }>

/** Puts the words and kinds of phrases to those that have stood in the sentence. */
function meet({ words, kinds }: Met, phrases: readonly Phrase[]): void {
  for (const { text, meaning } of phrases) {
    words.add(text)
    kinds.add(meaning.is)
  }
}

function mayStart({ starts }: Composer, { words, kinds }: Met): boolean {
  if (starts === undefined) return true
  for (const kind of starts.kinds) if (kinds.has(kind)) return true
  for (const word of starts.words) if (words.has(word)) return true
  return false
}

function startsAt({ starts }: Composer, { text, meaning }: Phrase): boolean {
  return starts === undefined || starts.kinds.includes(meaning.is) || starts.words.includes(text)
}

function compose(
  phrases: readonly Phrase[],
  rule: Composer,
  met: Met,
  known: Known,
): readonly Phrase[] {
  let made: Phrase[] | null = null
  for (let at = 0; at < phrases.length; ) {
    const phrase = phrases[at]
    if (phrase === undefined) break
    const found = startsAt(rule, phrase) ? rule(phrases, at, known) : null
    if (found !== null && found.length > 0) {
      made ??= phrases.slice(0, at)
      meet(met, found.phrases)
      made.push(...found.phrases)
      at += found.length
    } else {
      made?.push(phrase)
      at += 1
    }
  }
  return made ?? phrases
}

/** The first of some rules that makes something, so that one pass does for all of them. */
export function either(rules: readonly Composer[]): Composer {
  const first: Composer = (phrases, at, known) => {
    const phrase = phrases[at]
    for (const rule of rules) {
      const found = phrase && startsAt(rule, phrase) ? rule(phrases, at, known) : null
      if (found !== null) return found
    }
    return null
  }
  const starts = rules.flatMap((rule) => rule.starts ?? [])
  const words = [...new Set(starts.flatMap((one) => one.words))]
  const kinds = [...new Set(starts.flatMap((one) => one.kinds))]
  return starts.length < rules.length ? first : startingWith({ words, kinds }, first)
}
