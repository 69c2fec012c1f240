import { useState } from 'react'
import { DEFAULT_LANGUAGE } from '../domain/view/language'
import type { Failure } from '../state/loadable'
import { FailureNotice } from './loading/FailureNotice'
import { createRoot } from './reactRoot'
import { useWordsIn, WordsContext } from './wordsContext'

interface HeldBackProps {
  readonly failure: Failure
  readonly retry: () => void
}

/** Why the program does not take a built page over: a file that it is drawn from cannot be had. */
function HeldBack({ failure, retry }: HeldBackProps) {
  const words = useWordsIn(DEFAULT_LANGUAGE, 'onPage')
  const [isTrying, setIsTrying] = useState(false)
  const { heldBack, heldBackHint, loadingPage } = words.loading
  const again = () => {
    setIsTrying(true)
    retry()
  }
  return (
    <WordsContext value={words}>
      {isTrying ? (
        <p role="status">{loadingPage}</p>
      ) : (
        <FailureNotice
          isAlert
          failure={failure}
          title={heldBack}
          hint={heldBackHint}
          retry={again}
        />
      )}
    </WordsContext>
  )
}

/** Says that over a built page, which stays readable; returns what takes the notice away again. */
export function tellHeldBack(built: HTMLElement, failure: Failure, retry: () => void): () => void {
  const { dataset } = document.documentElement
  dataset.loading = 'failed'
  // What the head of the page has said of it knows less.
  built.querySelector(':scope > [role="alert"]')?.remove()
  const place = document.createElement('div')
  place.className = 'measure'
  built.querySelector('main')?.prepend(place)
  const root = createRoot(place)
  root.render(<HeldBack failure={failure} retry={retry} />)
  return () => {
    root.unmount()
    place.remove()
  }
}
