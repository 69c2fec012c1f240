import type { AllyCode } from '../../domain/ally'
import type { Among, Op, UncheckableReason } from '../../domain/claim/readingTerms'

/** What a verb of our field does. */
export type Sense =
  | 'spend'
  | 'meet'
  | 'exceed'
  | 'miss'
  | 'be'
  | 'rank'
  | 'lead'
  | 'trail'
  | 'rise'
  | 'fall'
  | 'double'
  | 'triple'
  | 'quadruple'
  | 'quintuple'
  | 'halve'
  | 'account'
  | 'overtake'
  | 'behind'
  | 'follow'
  | 'average'
  | 'peak'
  | 'equal'
  | 'lack'
  | 'revise'
  | 'add'
  | 'have'

/** What is measured, as far as a word says so. */
export type Cue =
  | 'gdp'
  | 'share'
  | 'defence'
  | 'budget'
  | 'equipment'
  | 'personnel'
  | 'perhead'
  | 'real'
  | 'constant'
  | 'current'
  | 'money'
  | 'size'
  | 'growth'
  | 'drop'
  | 'gap'
  | 'spender'
  | 'average'

/** What one entry of the lexicon means. */
export type Meaning =
  | {
      readonly is: 'ally'
      readonly code: AllyCode
      readonly form: 'name' | 'adjective' | 'people' | 'capital'
    }
  | {
      readonly is: 'group'
      readonly codes?: readonly AllyCode[]
      readonly aggregate?: 'NATO' | 'EURCAN'
      readonly among?: Among
    }
  | { readonly is: 'nato' | 'allies' | 'others' | 'pronoun' | 'we' | 'possessive' | 'together' }
  | {
      readonly is: 'number'
      readonly value: number
      readonly prec: number
      readonly isWord: boolean
    }
  | { readonly is: 'ordinal'; readonly place: number }
  | { readonly is: 'fraction'; readonly value: number; readonly op?: Op }
  | { readonly is: 'percent' | 'points' | 'persons' }
  | { readonly is: 'currency'; readonly code: string }
  | { readonly is: 'scale'; readonly value: number }
  | { readonly is: 'hedge'; readonly op: Op; readonly at: 'before' | 'after' }
  | { readonly is: 'more' | 'less' | 'as-much' | 'than' | 'same' }
  | {
      readonly is: 'mark'
      readonly measure: 'share' | 'equip' | 'both' | null
      readonly value: number | null
      readonly isNew?: boolean
    }
  | { readonly is: 'markback' }
  /** "Near the bottom" is no place that can be told. */
  | { readonly is: 'vague' }
  | { readonly is: 'cue'; readonly cue: Cue }
  | { readonly is: 'verb'; readonly sense: Sense; readonly tense: 'now' | 'past' | 'plain' | 'ing' }
  | {
      readonly is:
        | 'not'
        | 'only'
        | 'all'
        | 'none'
        | 'nobody'
        | 'each'
        | 'allbut'
        | 'except'
        | 'most'
        | 'few'
        | 'exact'
        | 'narrow'
        | 'respectively'
        | 'among'
        | 'including'
    }
  | { readonly is: 'superlative'; readonly end: 'top' | 'bottom' }
  | {
      readonly is: 'rankword'
      readonly what:
        | 'place'
        | 'bottom'
        | 'top'
        | 'last'
        | 'penultimate'
        | 'middle'
        | 'only-to'
        | 'table'
    }
  | { readonly is: 'time'; readonly what: TimeWord }
  | { readonly is: 'month' }
  | {
      readonly is: 'series'
      readonly what:
        | 'first'
        | 'row'
        | 'every-year'
        | 'peak'
        | 'trough'
        | 'average'
        | 'since'
        | 'decades'
    }
  | { readonly is: 'source'; readonly reason: UncheckableReason }
  | { readonly is: 'ours' }
  | {
      readonly is:
        | 'plan'
        | 'expected'
        | 'future'
        | 'wish'
        | 'if'
        | 'question'
        | 'off'
        | 'foreign'
        | 'doubt'
    }
  | { readonly is: 'join' | 'contrast' | 'prep' | 'relative' | 'aux' | 'plain' }
  | { readonly is: 'unknown' }
  | { readonly is: 'sign'; readonly sign: string }
  | { readonly is: 'twice'; readonly value: number }
  | { readonly is: 'event' }

/** Times that are told from the day on which they were said, or from an event. */
type TimeWord =
  | { readonly year: number }
  | { readonly back: number }
  /** Told from the year spoken of, not from the day: "a year earlier". */
  | { readonly before: number }
  | { readonly span: number }
  | { readonly agoUnit: 'year' | 'decade'; readonly isBefore?: true }
  | { readonly now: true }

/** An entry: its words in small letters, or as written where capitals decide. */
export interface Entry {
  readonly words: string
  readonly meaning: Meaning
  /** Behind its words stands one of these. */
  readonly lasts?: ReadonlySet<string>
  /** Only as written with a capital ("Turkey", "US"). */
  readonly isCapital?: boolean
}

/** Entries of one meaning, from a list with bars: `'gross domestic product | GDP'`. */
export function entries(meaning: Meaning, list: string, isCapital = false): readonly Entry[] {
  return list
    .split('|')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '')
    .map((words) => ({ words: words.toLowerCase(), meaning, ...(isCapital ? { isCapital } : {}) }))
}
