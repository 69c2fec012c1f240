import type { Failure } from '../../state/loadable'
import { useWords } from '../wordsContext'

interface FailureNoticeProps {
  readonly failure: Failure
  readonly title: string
  readonly retry: () => void
  /** What else can be done, or nothing. */
  readonly hint?: string
  /** Whether a screen reader is interrupted: for what the reader asked for, not for what loads beside it. */
  readonly isAlert?: boolean
}

/** Says which file could not be had, why, and what mends it. Trying again is always offered. */
export function FailureNotice(props: FailureNoticeProps) {
  const { failure, title, retry, hint, isAlert = false } = props
  const { loading } = useWords()
  return (
    <div className="failure" role={isAlert ? 'alert' : undefined}>
      <p className="failure-title">{title}</p>
      <FailureReason failure={failure} />
      {hint !== undefined && <p>{hint}</p>}
      <button type="button" onClick={retry}>
        {loading.retry}
      </button>
    </div>
  )
}

function FailureReason({ failure }: { readonly failure: Failure }) {
  const { loading, problem } = useWords()
  if (failure.kind === 'unreachable') {
    const { what, cure } = problem.describeUnreachable(failure.file, failure.status)
    return (
      <p>
        {what} {cure}
      </p>
    )
  }
  if (failure.kind === 'part') return <p>{loading.partUnreachable}</p>
  const advice = failure.problems.map(problem.describeProblem)
  return (
    <>
      <p>{loading.refused(failure.file)}</p>
      <p>{loading.problemsHead(advice.length)}</p>
      <ul>
        {advice.map(({ what, cure }) => (
          <li key={what}>
            {what} {cure}
          </li>
        ))}
      </ul>
    </>
  )
}
