import type { HeldScene } from '../../domain/scene'
import type { Figure } from '../../figures/chart'
import { CopyBar } from '../copying/CopyBar'
import { BYTE_ORDER_MARK, downloadFile } from '../take/downloadFile'
import { csvOf, tableText } from '../take/takenText'
import { useWords } from '../wordsContext'

interface TableBarProps {
  readonly scene: HeldScene
  readonly figure: Figure
}

/** Takes the table away: to the clipboard, or as a file. */
export function TableBar({ scene, figure }: TableBarProps) {
  const words = useWords()
  const { take } = words
  return (
    <CopyBar
      label={take.tableLabel}
      kinds={['table']}
      textOf={() => tableText(scene, figure, words)}
      download={{
        label: take.downloadCsv,
        done: take.downloaded,
        save: () =>
          downloadFile(
            take.csvFileName(scene.view),
            `${BYTE_ORDER_MARK}${csvOf(scene, figure, words)}`,
          ),
      }}
    />
  )
}
