import { useEffect } from 'react'
import type { PageKind } from '../../domain/view/view'
import type { BesidePageProps } from '../besidePageProps'
import { holdWords } from '../heldWords'
import { LoadedPart } from '../loading/LoadedPart'
import { useLanguage, useWords } from '../wordsContext'
import { PAGE_PARTS, PAGES_TO_LOAD } from './pages'

interface Props extends BesidePageProps {
  readonly kind: Exclude<PageKind, 'chart'>
}

/** A page beside the chart, under its name; that it loads, or cannot be had, is said in its place. */
export function BesidePage({ kind, ...props }: Props) {
  const { page } = useWords()
  const language = useLanguage()
  const name = page.pageNames[kind]
  useEffect(() => {
    // Who says them waits for them, or says that they cannot be had.
    for (const part of PAGE_PARTS[kind]) void holdWords(language, part).catch(() => undefined)
  }, [kind, language])
  useEffect(() => {
    document.title = page.windowTitle(name)
  }, [page, name])
  return (
    <div className="beside-page">
      <h1 className="page-title">{name}</h1>
      <LoadedPart
        key={kind}
        bring={PAGES_TO_LOAD[kind]}
        props={props}
        failedTitle={page.pageUnreachable}
        meanwhile={
          <p className="waiting" role="status" aria-busy="true">
            {page.openingPage}
          </p>
        }
      />
    </div>
  )
}
