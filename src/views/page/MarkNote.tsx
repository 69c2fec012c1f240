import { type Threshold, thresholdAt } from '../../domain/verdict/threshold'
import { useWords } from '../wordsContext'

interface MarkNoteProps {
  readonly thresholds: readonly Threshold[]
  /** The one that is judged, in hundredths of a percent. */
  readonly value: number
}

/** What a mark is of which NATO tabulates a part alone (5%); nothing for the others. */
export function MarkNote({ thresholds, value }: MarkNoteProps) {
  const { mark } = useWords()
  const sentence = mark.partlyMeasuredSentence(thresholdAt(thresholds, value))
  return sentence === '' ? null : <p className="hint">{sentence}</p>
}
