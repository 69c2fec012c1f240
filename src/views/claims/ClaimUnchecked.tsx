import type { Release } from '../../domain/release/release'
import type { Parts } from '../../words/parts'
import { useWords } from '../wordsContext'

interface ClaimUncheckedProps {
  readonly releases: readonly Release[]
  /** Why they have none. */
  readonly why: string
  readonly desk: Parts['claimDesk']
}

/** The releases that have no figure on the claim, folded away. */
export function ClaimUnchecked({ releases, why, desk }: ClaimUncheckedProps) {
  const { formats } = useWords()
  if (releases.length === 0) return null
  return (
    <details className="claim-unchecked">
      <summary>{desk.uncheckedFold(releases.length)}</summary>
      <p className="hint">{why}</p>
      <ul>
        {releases.map((release) => (
          <li key={release.id} data-release={release.id} data-verdict="not-held">
            {formats.date(release.day)}, {desk.releaseRemark(release)}
          </li>
        ))}
      </ul>
    </details>
  )
}
