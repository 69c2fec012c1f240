import { useEffect } from 'react'
import { useApp, useView } from '../../state/hooks'
import { wordsFor } from '../../words/words'
import { FailureNotice } from '../FailureNotice'
import { useWords, WordsContext } from '../wordsContext'
import { Masthead } from './Masthead'
import { Page } from './Page'
import { PageFooter } from './PageFooter'
import { useDocument } from './useDocument'

/** The whole page: masthead, main part as far as the reference files are here, footer. */
export function App() {
  const lang = useApp((state) => state.choice.lang)
  const theme = useApp((state) => state.choice.theme)
  const loadReference = useApp((state) => state.loadReference)
  const words = wordsFor(lang ?? 'en')
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
