import type { Release } from '../domain/release'
import type { View } from '../domain/view'
import { CopyBar } from './CopyBar'
import { today } from './today'
import { useIsLive } from './useIsLive'
import { viewLink } from './viewLink'
import { useWords } from './wordsContext'

interface CitationProps {
  readonly view: View
  readonly release: Release
}

/** How to cite the view shown, as plain text that can be copied: it has today's date and this address. */
export function Citation({ view, release }: CitationProps) {
  const { sources } = useWords()
  const isLive = useIsLive()
  if (!isLive) return null
  const text = sources.citation(release, viewLink(view), today())
  return (
    <>
      <h3>{sources.citeTitle}</h3>
      <p className="citation prose">{text}</p>
      <CopyBar label={sources.citeTitle} kinds={['citation']} textOf={() => text} />
    </>
  )
}
