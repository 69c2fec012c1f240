import { useMisread } from '../../state/hooks'
import { useWords } from '../wordsContext'

/** Says what of the address is not shown as it was not understood, or is not held; nothing where all is. */
export function MisreadNote() {
  const { embed } = useWords()
  const names = useMisread()
  if (names.length === 0) return null
  return (
    <p className="measure misread" role="status">
      {embed.misreadText(names)}
    </p>
  )
}
