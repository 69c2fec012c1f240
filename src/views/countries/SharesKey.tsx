import type { Hundredths } from '../../domain/hundredths'
import { pointInk } from '../../figures/shares/pointInk'
import type { SharesFigure } from '../../figures/shares/sharesFigure'
import { useWords } from '../wordsContext'

/** In this order they are told. */
const VERDICTS = ['meets', 'below', 'undecided', 'none'] as const

interface SharesKeyProps {
  readonly figures: readonly SharesFigure[]
  readonly threshold: Hundredths
}

/** What the points of charts of shares mean: each kind that is in one of them, drawn as it is there. */
export function SharesKey({ figures, threshold }: SharesKeyProps) {
  const { noun } = useWords()
  const points = figures.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks))
  const told = VERDICTS.filter((verdict) => points.some((point) => point.verdict === verdict))
  const entries = [
    ...told.map((verdict) => ({
      ...pointInk('actual', verdict),
      text: noun.verdictWords(verdict, threshold),
    })),
    ...(points.some(({ kind }) => kind === 'estimate')
      ? [{ ...pointInk('estimate', 'none'), text: noun.statusWords.estimate }]
      : []),
  ]
  return (
    <ul className="shares-key">
      {entries.map(({ text, ...ink }) => (
        <li key={text}>
          <svg width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="3" {...ink} />
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  )
}
