import { DATA_LANGUAGE } from '../../domain/view/language'

/** A text that may end on notes of `data/`: a footnote or a cell. */
interface Quoting {
  readonly text: string
  readonly quoted?: string
}

/** Draws such a text. */
export type Quote = (quoting: Quoting) => React.ReactNode

/** Marks the notes as English. */
const quote: Quote = ({ text, quoted = '' }) => (
  <>
    {text.slice(0, text.length - quoted.length)}
    {quoted !== '' && <span lang={DATA_LANGUAGE}>{quoted}</span>}
  </>
)

/** What marks notes of `data/` among words of a language; nothing where it is the same. */
export function quoteIn(lang: string): Quote | undefined {
  return lang === DATA_LANGUAGE ? undefined : quote
}
