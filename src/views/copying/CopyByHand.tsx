import { useEffect, useId, useRef } from 'react'
import { useWords } from '../wordsContext'

interface CopyByHandProps {
  /** The text, already selected for the reader. */
  readonly text: string
  readonly close: () => void
}

/** A dialog with the text to copy, for browsers that do not let a page copy. */
export function CopyByHand({ text, close }: CopyByHandProps) {
  const { take } = useWords()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.select()
  }, [])
  return (
    <dialog ref={dialog} className="copy-by-hand" aria-labelledby={title} onClose={close}>
      <p id={title} className="dialog-title">
        {take.copyByHand.title}
      </p>
      <p>{take.copyByHand.text}</p>
      <textarea ref={field} readOnly rows={8} value={text} aria-labelledby={title} />
      <button type="button" onClick={() => dialog.current?.close()}>
        {take.copyByHand.close}
      </button>
    </dialog>
  )
}
