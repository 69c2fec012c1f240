import { OWN_RELEASE } from '../../domain/release/release'
import { useView } from '../../state/hooks'
import type { CopyKind } from '../../words/en/take/takeWords'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'
import { CopyByHand } from './CopyByHand'
import { useCopying } from './useCopying'
import { useWhileChosen } from './useWhileChosen'

interface CopyBarProps<Kind extends CopyKind> {
  readonly label: string
  readonly kinds: readonly Kind[]
  readonly textOf: (kind: Kind) => string
  /** The same as HTML, where what is copied is more than text. */
  readonly htmlOf?: (kind: Kind) => string
  /** Buttons more that save a file each. */
  readonly downloads?: readonly Download[]
}

interface Download {
  readonly label: string
  /** Gives what is said of it; rejects where the file cannot be made. */
  readonly save: () => string | Promise<string>
}

/** Buttons that copy something each as plain text (a table as HTML too) or save a file, and say what came of it. */
export function CopyBar<Kind extends CopyKind>(props: CopyBarProps<Kind>) {
  const { take } = useWords()
  const copying = useCopying<Kind>()
  const isLive = useIsLive()
  const isOfOwn = useView()?.release === OWN_RELEASE
  // Whoever follows a link or looks up a citation has not the reader's file.
  const kinds = props.kinds.filter((kind) => !isOfOwn || (kind !== 'link' && kind !== 'citation'))
  const [saved, setSaved] = useWhileChosen<string>()
  const said = saved ?? (copying.done === null ? '' : take.copied[copying.done])
  const save = async (download: Download) => {
    try {
      setSaved(await download.save())
    } catch {
      setSaved(take.downloadFailed)
    }
  }
  return (
    <fieldset className="copy-bar" inert={!isLive}>
      <legend className="visually-hidden">{props.label}</legend>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => {
            setSaved(null)
            void copying.copy(kind, props.textOf(kind), props.htmlOf?.(kind))
          }}
        >
          {take.copyButtons[kind]}
        </button>
      ))}
      {props.downloads?.map((download) => (
        <button key={download.label} type="button" onClick={() => void save(download)}>
          {download.label}
        </button>
      ))}
      <p className="copied" role="status">
        {said}
      </p>
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </fieldset>
  )
}
