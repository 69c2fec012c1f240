import type { Answer } from '../../domain/verdict/answer'
import { unbroken } from '../../words/unbroken'
import { useWords } from '../wordsContext'

/** What NATO itself said of this count, beside ours; nothing where no statement is held. */
export function StatedNote({ answer }: { readonly answer: Answer }) {
  const { basis, page } = useWords()
  const sentence = basis.statedSentence(answer)
  if (sentence === null || answer.stated === null) return null
  return (
    <aside className="stated-note" aria-label={page.statedHead}>
      <p className="stated-head">{page.statedHead}</p>
      <p>
        {unbroken(sentence)} <a href={answer.stated.source}>{page.statedSource}</a>
      </p>
    </aside>
  )
}
