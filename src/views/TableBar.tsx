import { useState } from 'react'
import type { Scene } from '../domain/scene'
import type { Figure } from '../figures/figure'
import { CopyBar } from './CopyBar'
import { downloadCsv } from './downloadFile'
import { tableText } from './tableText'
import { csvOf } from './takenText'
import { useWords } from './wordsContext'

interface TableBarProps {
  readonly scene: Scene
  readonly figure: Figure
}

/** Takes the table away: to the clipboard, or as a file. */
export function TableBar({ scene, figure }: TableBarProps) {
  const words = useWords()
  const { take } = words
  const [isDownloaded, setDownloaded] = useState(false)
  return (
    <CopyBar label={take.tableLabel} kinds={['table']} textOf={() => tableText(figure.table)}>
      <button
        type="button"
        onClick={() => {
          downloadCsv(take.csvFileName(scene.view), csvOf(scene, figure, words))
          setDownloaded(true)
        }}
      >
        {take.downloadCsv}
      </button>
      <p className="copied" role="status">
        {isDownloaded ? take.downloaded : ''}
      </p>
    </CopyBar>
  )
}
