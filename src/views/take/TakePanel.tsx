import { useEffect, useId, useState } from 'react'
import type { HeldScene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { PICTURE_SHAPES, type PictureShape } from '../../figures/picture/pictureShapes'
import { useApp } from '../../state/hooks'
import type { Parts } from '../../words/parts'
import { viewName } from '../../words/viewName'
import { FalsifiedCanvas } from '../saving/chartPicture'
import { canCopyPicture, copyPicture } from '../saving/copyPicture'
import { useWords, useWordsOf } from '../wordsContext'
import { downloadFile } from './downloadFile'
import { newerHeld } from './newerRelease'
import { snippetFilesOf } from './snippetFilesOf'
import {
  allFiles,
  countOfAll,
  csvFile,
  excelFile,
  jsonFile,
  notedCsvFile,
  pngFile,
  svgFile,
  type TakenFile,
  type TakenView,
} from './takenFiles'
import './takePanel.css'

interface TakePanelProps {
  readonly scene: HeldScene
  readonly drawn: DrawnFigure
}

type FileKind = keyof Parts['picture']['buttons']

const KINDS = [
  'svg',
  'png',
  'csv',
  'notedCsv',
  'xlsx',
  'json',
  'zip',
] as const satisfies readonly FileKind[]

/** Saves the chart as a picture in the shape chosen, its figures, or everything in one archive. */
export function TakePanel({ scene, drawn }: TakePanelProps) {
  const words = useWords()
  const own = useWordsOf('picture')
  const dialog = useWordsOf('embedDialog')
  const shapeId = useId()
  const [shape, setShape] = useState<PictureShape>('1200x675')
  const taken = { scene, drawn, words, picture: own, dialog }
  const saving = useSaving(taken, shape)
  return (
    <section className="take-panel" aria-label={own.panelLabel}>
      <label htmlFor={shapeId}>{own.shapeLabel}</label>
      <select
        id={shapeId}
        value={shape}
        onChange={({ target }) => {
          const chosen = PICTURE_SHAPES.find((one) => one === target.value)
          if (chosen !== undefined) setShape(chosen)
        }}
      >
        {PICTURE_SHAPES.map((one) => (
          <option key={one} value={one}>
            {own.shapes[one]}
          </option>
        ))}
      </select>
      <div className="take-buttons">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={saving.progress !== null}
            onClick={() => void saving.save(kind)}
          >
            {own.buttons[kind]}
          </button>
        ))}
        {canCopyPicture() && (
          <button
            type="button"
            disabled={saving.progress !== null}
            onClick={() => void saving.copy()}
          >
            {own.copyPicture}
          </button>
        )}
      </div>
      {saving.progress !== null && (
        <progress aria-label={own.panelLabel} value={saving.progress} max={saving.all} />
      )}
      <p role="status">{saving.said}</p>
      <Preview taken={taken} shape={shape} />
    </section>
  )
}

/** Saves files or copies the picture, and says what came of it. */
function useSaving(taken: TakenView, shape: PictureShape) {
  const own = taken.picture
  const reference = useApp((state) => state.reference)
  const held = useApp((state) => state.figures)
  const [progress, setProgress] = useState<number | null>(null)
  const [all, setAll] = useState(1)
  const [said, setSaid] = useState('')
  const makeZip = async (): Promise<TakenFile> => {
    const snippets =
      reference.state === 'ready'
        ? await snippetFilesOf(
            taken,
            reference.value,
            newerHeld(taken.scene, reference.value, held),
          )
        : []
    const count = countOfAll(snippets.length)
    setAll(count)
    const tell = (done: number) => {
      setProgress(done)
      setSaid(own.drawing(done, count))
    }
    tell(0)
    const files = await allFiles(taken, snippets, tell)
    const { strToU8, zipSync } = await import('fflate')
    const bytes = files.map(
      ({ name, content }) =>
        [name, typeof content === 'string' ? strToU8(content) : content] as const,
    )
    const name = `${viewName(taken.scene.view)}.zip`
    return { name, content: zipSync(Object.fromEntries(bytes)) }
  }
  const make: Readonly<Record<FileKind, () => TakenFile | Promise<TakenFile>>> = {
    svg: () => svgFile(taken, shape),
    png: () => pngFile(taken, shape),
    csv: () => csvFile(taken),
    notedCsv: () => notedCsvFile(taken),
    xlsx: () => excelFile(taken),
    json: () => jsonFile(taken),
    zip: makeZip,
  }
  const save = async (kind: FileKind) => {
    setSaid('')
    try {
      const { name, content } = await make[kind]()
      setSaid(downloadFile(name, content, taken.words.take))
    } catch (error) {
      setSaid(error instanceof FalsifiedCanvas ? own.falsified : own.failed)
    }
    setProgress(null)
  }
  const copy = async () => {
    setSaid('')
    try {
      await copyPicture(pngFile(taken, shape).then(({ content }) => content))
      setSaid(own.pictureCopied)
    } catch (error) {
      setSaid(error instanceof FalsifiedCanvas ? own.falsified : own.pictureNotCopied)
    }
  }
  return { progress, all, said, save, copy }
}

/** The picture as it will be saved, drawn after the page. */
function Preview({
  taken: { scene, drawn, words, picture, dialog },
  shape,
}: {
  readonly taken: TakenView
  readonly shape: PictureShape
}) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    const draw = async () => {
      const { content } = await svgFile({ scene, drawn, words, picture, dialog }, shape)
      if (isWanted)
        setAddress(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(String(content))}`)
    }
    // Without it files can be saved all the same, or that says what is wrong.
    const timer = setTimeout(() => void draw().catch(() => setAddress(null)))
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [scene, drawn, words, picture, dialog, shape])
  if (address === null) return null
  return (
    <img className="take-preview" src={address} alt={picture.previewAlt(drawn.figure.headline)} />
  )
}
