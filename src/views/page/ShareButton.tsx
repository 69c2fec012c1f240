import { useView } from '../../state/hooks'
import { CopyByHand } from '../copying/CopyByHand'
import { useCopying } from '../copying/useCopying'
import { useIsLive } from '../useIsLive'
import { viewLink } from '../viewAddress'
import { useWords } from '../wordsContext'

/** On a phone: hands the link of the view to the system’s own list, or copies it where there is none. */
export function ShareButton() {
  const { page, take } = useWords()
  const view = useView()
  const isLive = useIsLive()
  const copying = useCopying<'link'>()
  const share = () => {
    if (view === null) return
    const url = viewLink(view)
    if (typeof navigator.share !== 'function') void copying.copy('link', url)
    // A reader who closes the list has shared nothing, and nothing went wrong.
    else void navigator.share({ url, title: document.title }).catch(() => undefined)
  }
  return (
    <>
      <button type="button" className="share-button" inert={!isLive} onClick={share}>
        {page.share}
      </button>
      <span className="visually-hidden" role="status">
        {copying.done === null ? '' : take.copied.link}
      </span>
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </>
  )
}
