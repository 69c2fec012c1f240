import type { Judgement } from '../../domain/judging/judgement'
import type { Observation } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'

interface FiguresBehindProps {
  readonly judgement: Judgement
  readonly reference: Reference
  readonly check: Parts['check']
}

/** The figures that a verdict rests on, by what they are to it; folded, for a claim may rest on all allies. */
export function FiguresBehind({ judgement, reference, check }: FiguresBehindProps) {
  const { figures, passing, against, open, closeCalls } = judgement
  const lists = [
    [check.behindLabel, uniqueOf(figures.length > 0 ? figures : passing)],
    [check.againstLabel, uniqueOf(against).filter((one) => !figures.includes(one))],
    [check.closeLabel, uniqueOf(closeCalls)],
    [check.openLabel, uniqueOf(open)],
  ] as const
  const told = lists.filter(([, those]) => those.length > 0)
  if (told.length === 0) return null
  const { day } = reference.releases.find(({ id }) => id === judgement.release) ?? { day: '' }
  return (
    <details className="figures-behind">
      <summary>{check.figuresTitle}</summary>
      <p className="hint">{check.ofRelease(day)}</p>
      <dl>
        {told.map(([label, those]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{those.map((one) => check.figureWords(one, reference.allies)).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const nameOf = ({ series, year, measure }: Observation) => `${series} ${year} ${measure}`

/** Each figure once. */
function uniqueOf(figures: readonly Observation[]): readonly Observation[] {
  return [...new Map(figures.map((one) => [nameOf(one), one])).values()]
}
