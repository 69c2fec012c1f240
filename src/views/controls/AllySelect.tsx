import type { Ally, SeriesCode } from '../../domain/ally'
import { useWords } from '../wordsContext'
import { SelectField } from './SelectField'

interface AllySelectProps {
  readonly label: string
  readonly value: SeriesCode
  /** Who can be chosen: allies, and aggregates where they have figures to show. */
  readonly series: readonly SeriesCode[]
  readonly allies: readonly Ally[]
  readonly choose: (series: SeriesCode) => void
}

/** A list to choose one ally from, by name. */
export function AllySelect({ label, value, series, allies, choose }: AllySelectProps) {
  const { noun, lang } = useWords()
  const names = series.map((code) => [code, noun.nameOf(allies, code)] as const)
  const sorted = names.toSorted(([, a], [, b]) => a.localeCompare(b, lang))
  return (
    <SelectField label={label} value={value} options={Object.fromEntries(sorted)} choose={choose} />
  )
}
