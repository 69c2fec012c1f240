import { useState } from 'react'

/** Copies text, and says what came of it. */
export interface Copying<Kind extends string> {
  readonly copy: (kind: Kind, text: string) => Promise<void>
  /** What was copied last, or `null`. */
  readonly done: Kind | null
  /** The text that the browser did not let us copy, or `null`. */
  readonly byHand: string | null
  readonly closeByHand: () => void
}

/** Copies to the clipboard. Where the browser does not allow it, the text is offered to copy by hand. */
export function useCopying<Kind extends string>(): Copying<Kind> {
  const [done, setDone] = useState<Kind | null>(null)
  const [byHand, setByHand] = useState<string | null>(null)
  return {
    copy: async (kind, text) => {
      setDone(null)
      if (await writeClipboard(text)) setDone(kind)
      else setByHand(text)
    },
    done,
    byHand,
    closeByHand: () => setByHand(null),
  }
}

/** Whether the text is on the clipboard. On plain http a browser has no clipboard for pages. */
async function writeClipboard(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) return false
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
