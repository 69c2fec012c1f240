import type { Answer } from '../../domain/verdict/answer'
import { QuotedWords } from '../QuotedWords'
import { useWords } from '../wordsContext'

/** What NATO itself said of this count, with this release and on other days; nothing where no statement is held. */
export function StatedNote({ answer }: { readonly answer: Answer }) {
  const { stated: words, page, formats } = useWords()
  const own = words.statedSentence(answer)
  const others = words.otherStatedSentence(answer)
  const elsewhere = answer.statements.filter((one) => one !== answer.stated)
  if (own === null && others === null) return null
  return (
    <aside className="stated-note" aria-label={page.statedHead}>
      {own !== null && answer.stated !== null && (
        <p>
          <QuotedWords text={own} quoted={answer.stated.wording} />{' '}
          <a href={answer.stated.source}>{page.statedSource}</a>
        </p>
      )}
      {others !== null && (
        <p>
          {others} {page.statedSource}:{' '}
          {elsewhere.map(({ said, source }, index) => (
            <span key={said}>
              {index > 0 && ', '}
              <a href={source}>{formats.date(said)}</a>
            </span>
          ))}
          .
        </p>
      )}
    </aside>
  )
}
