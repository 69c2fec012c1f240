import type { HeldScene } from '../../domain/scene'
import type { Figure } from '../../figures/chart'
import { viewName } from '../../words/viewName'
import { CopyBar } from '../copying/CopyBar'
import { downloadFile } from '../take/downloadFile'
import { csvOf, tableHtml, tableText } from '../take/takenText'
import { useWords } from '../wordsContext'

interface TableBarProps {
  readonly scene: HeldScene
  readonly figure: Figure
}

/** Takes the table away: to the clipboard, or as a file. */
export function TableBar({ scene, figure }: TableBarProps) {
  const words = useWords()
  const { take } = words
  const saveExcel = async () => {
    const { workbookBytes } = await import('../take/takenWorkbook')
    return downloadFile(
      `${viewName(scene.view)}.xlsx`,
      await workbookBytes(scene, figure, words),
      take,
    )
  }
  return (
    <CopyBar
      label={take.tableLabel}
      kinds={['table']}
      textOf={() => tableText(scene, figure, words)}
      htmlOf={() => tableHtml(scene, figure, words)}
      downloads={[
        {
          label: take.downloadCsv,
          save: () => downloadFile(take.csvFileName(scene.view), csvOf(scene, figure, words), take),
        },
        { label: take.downloadExcel, save: saveExcel },
      ]}
    />
  )
}
