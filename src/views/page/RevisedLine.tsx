import type { Answer } from '../../domain/verdict/answer'
import type { View } from '../../domain/view/view'
import { useApp } from '../../state/hooks'
import { ViewLink } from '../ViewLink'
import { useWords } from '../wordsContext'

interface RevisedLineProps {
  readonly answer: Answer
  readonly view: View
}

/** What other releases count for the year, with the way to what was revised; what the change of concept explains of it. */
export function RevisedLine({ answer, view }: RevisedLineProps) {
  const { beside, page } = useWords()
  const choose = useApp((state) => state.choose)
  const revised = beside.revisedSentence(answer)
  const concept = beside.conceptSentence(answer)
  const newest = answer.revised?.releases.at(-1)
  return (
    <>
      {revised !== null && newest !== undefined && (
        <p className="revised">
          {revised}{' '}
          <ViewLink
            view={{ ...view, chart: 'revisions', measure: 'share', release: newest, allies: [] }}
            choose={choose}
            text={page.seeRevisions}
          />
        </p>
      )}
      {concept !== null && <p>{concept}</p>}
    </>
  )
}
