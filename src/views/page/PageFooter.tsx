import { useWords } from '../wordsContext'
import { Publisher } from './Publisher'

/** What this is, whose the figures are, and under which licence the code is. */
export function PageFooter() {
  const { page } = useWords()
  return (
    <footer className="page-footer">
      <div className="measure">
        <p>{page.footer.what}</p>
        <p>{page.footer.figures}</p>
        <p>{page.footer.code}</p>
        <Publisher />
      </div>
    </footer>
  )
}
