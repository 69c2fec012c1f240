import { lazy, Suspense, useRef } from 'react'
import type { Ally } from '../../domain/ally'
import type { Release } from '../../domain/release/release'
import type { View } from '../../domain/view/view'
import { ChartBoundary } from '../ChartBoundary'
import { CopyBar } from '../take/CopyBar'
import { today } from '../today'
import { useIsLive } from '../useIsLive'
import { useSeen } from '../useSeen'
import { viewLink } from '../viewAddress'
import { useWords } from '../wordsContext'

const CitationFormats = lazy(async () => ({
  default: (await import('./CitationFormats')).CitationFormats,
}))

interface CitationProps {
  readonly view: View
  readonly release: Release
  readonly allies: readonly Ally[]
}

/** How to cite the view shown, as text that can be copied: it has today's date and this address. */
export function Citation(props: CitationProps) {
  return useIsLive() ? <LiveCitation {...props} /> : null
}

function LiveCitation({ view, release, allies }: CitationProps) {
  const { sources } = useWords()
  const part = useRef<HTMLDivElement>(null)
  const isSeen = useSeen(part)
  const text = sources.citation(view, release, viewLink(view), today())
  return (
    <div ref={part} id="cite" className="cite">
      <h3>{sources.citeTitle}</h3>
      <p className="citation prose">{text}</p>
      <CopyBar label={sources.citeTitle} kinds={['citation']} textOf={() => text} />
      {isSeen && (
        <ChartBoundary fallback={<p className="waiting">{sources.formatsFailed}</p>}>
          <Suspense fallback={null}>
            <CitationFormats view={view} release={release} allies={allies} />
          </Suspense>
        </ChartBoundary>
      )}
    </div>
  )
}
