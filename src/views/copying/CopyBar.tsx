import { useState } from 'react'
import type { CopyKind } from '../../words/en/take/takeWords'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'
import { CopyByHand } from './CopyByHand'
import { useCopying } from './useCopying'

interface CopyBarProps<Kind extends CopyKind> {
  readonly label: string
  readonly kinds: readonly Kind[]
  readonly textOf: (kind: Kind) => string
  /** A button more that saves a file. */
  readonly download?: { readonly label: string; readonly done: string; readonly save: () => void }
}

/** Buttons that copy something each, always as plain text, and say that they did. */
export function CopyBar<Kind extends CopyKind>(props: CopyBarProps<Kind>) {
  const { take } = useWords()
  const copying = useCopying<Kind>()
  const isLive = useIsLive()
  const [isSaved, setSaved] = useState(false)
  const { download } = props
  const said = isSaved ? download?.done : copying.done === null ? '' : take.copied[copying.done]
  return (
    <fieldset className="copy-bar" inert={!isLive}>
      <legend className="visually-hidden">{props.label}</legend>
      {props.kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => {
            setSaved(false)
            void copying.copy(kind, props.textOf(kind))
          }}
        >
          {take.copyButtons[kind]}
        </button>
      ))}
      {download !== undefined && (
        <button
          type="button"
          onClick={() => {
            download.save()
            setSaved(true)
          }}
        >
          {download.label}
        </button>
      )}
      <p className="copied" role="status">
        {said}
      </p>
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </fieldset>
  )
}
