import { useState } from 'react'
import type { Scene } from '../domain/scene'
import type { Figure } from '../figures/figure'
import { CopyByHand } from './CopyByHand'
import { downloadCsv } from './downloadFile'
import { COPIED_TEXTS, csvOf, textOf } from './takenText'
import { useCopying } from './useCopying'
import { useWords } from './wordsContext'

interface CopyBarProps {
  readonly scene: Scene
  readonly figure: Figure
}

/** What a desk takes away: the sentence, the list, the table, the link, the file. Always plain text. */
export function CopyBar({ scene, figure }: CopyBarProps) {
  const words = useWords()
  const { take } = words
  const copying = useCopying()
  const [isDownloaded, setDownloaded] = useState(false)
  return (
    <fieldset className="copy-bar">
      <legend className="visually-hidden">{take.takeLabel}</legend>
      {COPIED_TEXTS.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => {
            setDownloaded(false)
            void copying.copy(kind, textOf(kind, scene, figure, words))
          }}
        >
          {take.copyButtons[kind]}
        </button>
      ))}
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
        {isDownloaded ? take.downloaded : copying.done === null ? '' : take.copied[copying.done]}
      </p>
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </fieldset>
  )
}
