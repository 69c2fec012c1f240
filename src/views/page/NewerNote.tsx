import { useApp } from '../../state/hooks'
import { useWords } from '../wordsContext'

/** Says that figures shown are newer than this copy of the page; nothing where they are its own. */
export function NewerNote() {
  const { loading } = useWords()
  const hasNewer = useApp((state) => state.hasNewer)
  if (!hasNewer) return null
  return (
    <p className="measure misread" role="status">
      {loading.newerFigures}
    </p>
  )
}
