import { useState } from 'react'
import { useWhileChosen } from './useWhileChosen'

/** Copies text, and says what came of it. */
export interface Copying<Kind extends string> {
  /** `html` goes beside the text, for what pastes it as a table. */
  readonly copy: (kind: Kind, text: string, html?: string) => Promise<void>
  /** What was copied last of what is chosen, or `null`. */
  readonly done: Kind | null
  /** The text that the browser did not let us copy, or `null`. */
  readonly byHand: string | null
  readonly closeByHand: () => void
}

/** Copies to the clipboard. Where the browser does not allow it, the text is offered to copy by hand. */
export function useCopying<Kind extends string>(): Copying<Kind> {
  const [done, setDone] = useWhileChosen<Kind>()
  const [byHand, setByHand] = useState<string | null>(null)
  return {
    copy: async (kind, text, html) => {
      setDone(null)
      if (await writeClipboard(text, html)) setDone(kind)
      else setByHand(text)
    },
    done,
    byHand,
    closeByHand: () => setByHand(null),
  }
}

/** Whether the text is on the clipboard. On plain http a browser has no clipboard for pages. */
async function writeClipboard(text: string, html?: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) return false
  if (html !== undefined && (await writeBoth(clipboard, text, html))) return true
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether text and HTML are on the clipboard together. Older browsers write text alone. */
async function writeBoth(clipboard: Clipboard, text: string, html: string): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false
  const part = (type: string, content: string) => new Blob([content], { type })
  try {
    const item = new ClipboardItem({
      'text/plain': part('text/plain', text),
      'text/html': part('text/html', html),
    })
    await clipboard.write([item])
    return true
  } catch {
    return false
  }
}
