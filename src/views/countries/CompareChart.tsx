import { useMemo } from 'react'
import type { Scene } from '../../domain/scene'
import type { Loadable } from '../../state/loadable'
import { Annotations } from '../chart/Annotations'
import { Chart } from '../chart/Chart'
import { useDrawn } from '../chart/useDrawn'
import { WaitingFrame } from '../chart/WaitingFrame'
import { FailureNotice } from '../loading/FailureNotice'
import { useWords, useWordsOf } from '../wordsContext'
import type { ComparisonProps } from './comparisonProps'

/** The shares of all that are compared in one chart, over all years that the release holds. */
export function CompareChart({ view, reference, comparison }: ComparisonProps) {
  const { loading } = useWords()
  const { compare: words } = useWordsOf('countryPages')
  const { figures, years } = comparison
  const scene = useMemo<Loadable<Scene>>(() => {
    const trend = { ...view, page: 'chart', chart: 'trend', measure: 'share', years } as const
    return { state: 'ready', value: { view: trend, figures, vintages: [], reference } }
  }, [view, years, figures, reference])
  const { loaded: drawn, retry } = useDrawn(scene)
  if (years[0] === years[1]) return null
  return (
    <>
      <h3>{words.chartHeading}</h3>
      {drawn.state === 'failed' && (
        <FailureNotice failure={drawn.failure} title={loading.chartHeadFailed} retry={retry} />
      )}
      {drawn.state === 'ready' && (
        <>
          <Chart drawn={drawn.value} pick={null} picked={[]} />
          <Annotations annotations={drawn.value.figure.annotations ?? []} />
          {drawn.value.figure.notes.map(({ sign, text }) => (
            <p key={sign} className="hint">
              {sign} {text}
            </p>
          ))}
        </>
      )}
      {drawn.state === 'loading' && <WaitingFrame chart="trend">{null}</WaitingFrame>}
    </>
  )
}
