import type { Observation } from '../domain/observation/observation'
import type { Scene } from '../domain/scene'
import type { DrawingWords } from '../words/parts'
import type { FigureAxis, FigureDatum, FigureMark, TableCell, TableColumn } from './figure'
import type { Footnotes } from './footnotes'

/**
 * What of a figure depends on its measure. Shares are judged against marks (`shareManner`), all others
 * are not (`measureManner`): two objects, so that an embed of shares loads nothing of the others.
 */
export interface Manner {
  /** The threshold lines of a chart whose last year is given. */
  readonly marks: (scene: Scene, lastYear: number, words: DrawingWords) => readonly FigureMark[]
  /** The axis that holds some values, in hundredths of the measure's unit. */
  readonly axis: (values: readonly number[], scene: Scene, words: DrawingWords) => FigureAxis
  /** The source line. */
  readonly caption: (scene: Scene, words: DrawingWords) => string
  /** What bars and points share, or `null` for an observation without a figure. */
  readonly datum: (
    observation: Observation,
    scene: Scene,
    footnotes: Footnotes,
    words: DrawingWords,
    withYear: boolean,
  ) => FigureDatum | null
  /** The table columns from the value on; `year` is `null` where each row has its own. */
  readonly columns: (
    year: string | null,
    scene: Scene,
    words: DrawingWords,
  ) => readonly TableColumn[]
  /** The cells of these columns. */
  readonly cells: (
    observation: Observation,
    scene: Scene,
    footnotes: Footnotes,
    words: DrawingWords,
  ) => readonly TableCell[]
}

/** The texts that stand over a figure. */
export interface FigureHeads {
  readonly title: string
  readonly subtitle: string
  readonly headline: string
  readonly finding: string
  readonly beside: readonly string[]
  readonly alt: string
  readonly question?: string
  readonly measured?: string
}
