import type { ReactNode } from 'react'
import type { CopyKind } from '../words/en/takeWords'
import { CopyByHand } from './CopyByHand'
import { useCopying } from './useCopying'
import { useWords } from './wordsContext'

interface CopyBarProps<Kind extends CopyKind> {
  readonly label: string
  readonly kinds: readonly Kind[]
  readonly textOf: (kind: Kind) => string
  /** Further buttons. */
  readonly children?: ReactNode
}

/** Buttons that copy something each, always as plain text, and say that they did. */
export function CopyBar<Kind extends CopyKind>(props: CopyBarProps<Kind>) {
  const { take } = useWords()
  const copying = useCopying()
  return (
    <fieldset className="copy-bar">
      <legend className="visually-hidden">{props.label}</legend>
      {props.kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => void copying.copy(kind, props.textOf(kind))}
        >
          {take.copyButtons[kind]}
        </button>
      ))}
      {props.children}
      <p className="copied" role="status">
        {copying.done === null ? '' : take.copied[copying.done]}
      </p>
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </fieldset>
  )
}
