import { Fragment } from 'react'
import { useDataLang } from './wordsContext'

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/

/** Text in which addresses are links, each named by host and file: the sources in data/ mix both. */
export function LinkedText({ text }: { readonly text: string }) {
  const lang = useDataLang()
  return text.split(ADDRESS).map((part, index) => {
    // Parts are positions in one fixed text, so that an index is a lasting key.
    const key = `${index}`
    return index % 2 === 1 ? (
      <a key={key} href={part} lang={lang}>
        {nameOf(part)}
      </a>
    ) : (
      <Fragment key={key}>{tidy(part)}</Fragment>
    )
  })
}

/** In data/ a space keeps a following sign out of an address; beside a link it would look like a slip. */
function tidy(text: string): string {
  return text.replace(/^ (?=[;,.])/, '')
}

/** The longest last part of an address that still tells a reader something. */
const TELLING = 40

/** An address by its host and file: `nato.int/…/def-exp-2026-en.xlsx`. What is none stays as it is. */
function nameOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/^www\./, '')
  const parts = pathname.split('/').filter((part) => part !== '')
  const file = parts.at(-1) ?? ''
  if (file === '' || file.includes('%') || file.length > TELLING) return host
  return parts.length === 1 ? `${host}/${file}` : `${host}/…/${file}`
}
