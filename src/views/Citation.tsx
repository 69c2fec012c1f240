import type { Release } from '../domain/release'
import type { View } from '../domain/view'
import { CopyByHand } from './CopyByHand'
import { today } from './today'
import { useCopying } from './useCopying'
import { viewLink } from './viewLink'
import { useWords } from './wordsContext'

interface CitationProps {
  readonly view: View
  readonly release: Release
}

/** How to cite the view shown, as plain text that can be copied. */
export function Citation({ view, release }: CitationProps) {
  const { sources, take } = useWords()
  const copying = useCopying()
  const text = sources.citation(release, viewLink(view), today())
  return (
    <>
      <h3>{sources.citeTitle}</h3>
      <p className="citation prose">{text}</p>
      <div className="copy-bar">
        <button type="button" onClick={() => void copying.copy('citation', text)}>
          {take.copyCitation}
        </button>
        <p className="copied" role="status">
          {copying.done === null ? '' : take.copied[copying.done]}
        </p>
      </div>
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </>
  )
}
