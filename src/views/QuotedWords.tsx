import { useDataLang } from './wordsContext'

interface QuotedWordsProps {
  readonly text: string
  /** What of it is quoted from `data/`, as it stands there. */
  readonly quoted: string
}

/** A sentence with words of `data/` in it, which are marked as English among those of another language. */
export function QuotedWords({ text, quoted }: QuotedWordsProps) {
  const lang = useDataLang()
  const at = text.indexOf(quoted)
  if (lang === undefined || at < 0) return <span>{text}</span>
  return (
    <>
      {text.slice(0, at)}
      <span lang={lang}>{quoted}</span>
      {text.slice(at + quoted.length)}
    </>
  )
}
