import { useEffect, useState } from 'react'
import { useView } from '../../state/hooks'
import { citedLink } from '../viewAddress'
import { useWords } from '../wordsContext'
import { Publisher } from './Publisher'

/** What this is, whose the figures are, and under which licence the code is; on paper also where it is to be found. */
export function PageFooter() {
  const { page } = useWords()
  const view = useView()
  // Later than all else: a built page does not know where it stands.
  const [address, setAddress] = useState('')
  useEffect(() => setAddress(view === null ? '' : citedLink(view)), [view])
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
