import { publisher } from '../publisher'
import { useWords } from '../wordsContext'

/** Who runs this copy and where to write, or that nobody has put a name to it. */
export function Publisher() {
  const { page } = useWords()
  const who = publisher()
  if (who === null) return <p>{page.footer.nobody}</p>
  return (
    <p>
      {page.footer.publishedBy(who.name)}
      {who.contact !== null && (
        <>
          {' '}
          <a href={who.contact}>{page.footer.write}</a>
        </>
      )}
    </p>
  )
}
