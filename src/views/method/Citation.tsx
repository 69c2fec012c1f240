import { useRef } from 'react'
import type { Ally } from '../../domain/ally'
import type { HeldRelease } from '../../domain/release/release'
import { type Threshold, thresholdAt } from '../../domain/verdict/threshold'
import type { View } from '../../domain/view/view'
import { CopyBar } from '../copying/CopyBar'
import { LoadedPart } from '../loading/LoadedPart'
import { today } from '../today'
import { useIsLive } from '../useIsLive'
import { useSeen } from '../useSeen'
import { citedLink } from '../viewAddress'
import { useWords } from '../wordsContext'

const bringFormats = async () => (await import('./CitationFormats')).CitationFormats

interface CitationProps {
  readonly view: View
  readonly release: HeldRelease
  readonly allies: readonly Ally[]
  readonly thresholds: readonly Threshold[]
}

/** How to cite the view shown, as text that can be copied: it has today's date and the site's address. */
export function Citation(props: CitationProps) {
  return useIsLive() ? <LiveCitation {...props} /> : null
}

function LiveCitation({ view, release, allies, thresholds }: CitationProps) {
  const { sources, mark } = useWords()
  const part = useRef<HTMLDivElement>(null)
  const isSeen = useSeen(part)
  const aboutMark =
    view.measure === 'share' && view.page === 'chart'
      ? mark.partlyMeasuredSentence(thresholdAt(thresholds, view.threshold))
      : ''
  const text = `${sources.citation(view, release, citedLink(view), today())} ${aboutMark}`.trim()
  return (
    <div ref={part} id="cite" className="cite">
      <h2>{sources.citeTitle}</h2>
      <p className="citation prose">{text}</p>
      <CopyBar label={sources.citeTitle} kinds={['citation']} textOf={() => text} />
      {isSeen && (
        <LoadedPart
          bring={bringFormats}
          props={{ view, release, allies, aboutMark }}
          failedTitle={sources.formatsFailed}
        />
      )}
    </div>
  )
}
