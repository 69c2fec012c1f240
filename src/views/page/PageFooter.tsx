import { useView } from '../../state/hooks'
import { useIsLive } from '../useIsLive'
import { citedLink } from '../viewAddress'
import { useWords } from '../wordsContext'
import { Publisher } from './Publisher'

/** What this is, whose the figures are, and under which licence the code is; on paper also where it is to be found. */
export function PageFooter() {
  const { page } = useWords()
  const view = useView()
  // A built page does not know where it stands.
  const address = useIsLive() && view !== null ? citedLink(view) : ''
  return (
    <footer className="page-footer">
      <div className="measure">
        <p>{page.footer.what}</p>
        <p>{page.footer.figures}</p>
        <p>{page.footer.code}</p>
        <Publisher />
        <p className="paper-only">
          <code>{address}</code>
        </p>
      </div>
    </footer>
  )
}
