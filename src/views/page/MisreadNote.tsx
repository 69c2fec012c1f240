import { useMisread } from '../../state/hooks'
import { useWords } from '../wordsContext'

/** Says what of the address is not shown as it asks, and why; nothing where all is. */
export function MisreadNote() {
  const { embed } = useWords()
  const misread = useMisread()
  if (misread.length === 0) return null
  return (
    <p className="measure misread" role="status">
      {embed.misreadText(misread)}
    </p>
  )
}
