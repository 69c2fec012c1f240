import { dataLang } from '../../domain/view/language'

interface QuotingProps {
  readonly text: string
  /** What `text` ends on that is data's own. */
  readonly quoted?: string | undefined
  /** The language of the words around it. */
  readonly lang: string
}

/** A text that may end on a note of `data/`, which is marked as English among words of another language. */
export function Quoting({ text, quoted, lang }: QuotingProps) {
  const own = dataLang(lang)
  if (!own || !quoted) return <>{text}</>
  return (
    <>
      {text.slice(0, -quoted.length)}
      <span lang={own}>{quoted}</span>
    </>
  )
}
