import { Suspense, useEffect, useLayoutEffect } from 'react'
import { DEFAULT_LANGUAGE, heldLanguage, type Language } from '../../domain/view/language'
import { useApp, useView } from '../../state/hooks'
import { FailureNotice } from '../loading/FailureNotice'
import { PartBoundary } from '../loading/PartBoundary'
import { useWords, useWordsIn, WordsContext } from '../wordsContext'
import { Masthead } from './Masthead'
import { Page } from './Page'
import { PageFooter } from './PageFooter'
import { useDocument } from './useDocument'

interface AppProps {
  /** Called once the page is drawn, before any of it is measured. */
  readonly onArrive?: (() => void) | undefined
}

/** The whole page, in the language asked for if its words can be had, else in the default one. */
export function App({ onArrive }: AppProps) {
  const language = useApp((state) => heldLanguage(state.choice.lang))
  return (
    <PartBoundary key={language} fallback={() => <WholePage language={DEFAULT_LANGUAGE} />}>
      <Suspense fallback={null}>
        <WholePage language={language} onArrive={onArrive} />
      </Suspense>
    </PartBoundary>
  )
}

/** Masthead, main part as far as the reference files are here, footer. */
function WholePage({ language, onArrive }: AppProps & { readonly language: Language }) {
  useLayoutEffect(() => onArrive?.(), [onArrive])
  const theme = useApp((state) => state.choice.theme)
  const loadReference = useApp((state) => state.loadReference)
  const words = useWordsIn(language, 'onPage')
  useDocument(words.lang, theme ?? 'auto')
  useEffect(() => {
    void loadReference()
  }, [loadReference])
  return (
    <WordsContext value={words}>
      <Masthead />
      <main>
        <Main />
      </main>
      <PageFooter />
    </WordsContext>
  )
}

function Main() {
  const reference = useApp((state) => state.reference)
  const loadReference = useApp((state) => state.loadReference)
  const view = useView()
  const { loading, page } = useWords()
  if (reference.state === 'ready' && view !== null) {
    return <Page view={view} reference={reference.value} />
  }
  return (
    <div id="chart" className="measure headline" tabIndex={-1}>
      <h1>{page.openQuestion}</h1>
      {reference.state === 'failed' ? (
        <FailureNotice
          isAlert
          failure={reference.failure}
          title={loading.pageFailed}
          retry={() => void loadReference()}
        />
      ) : (
        <p className="answer" role="status" aria-busy="true">
          {loading.loadingPage}
        </p>
      )}
    </div>
  )
}
