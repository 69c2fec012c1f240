import { useId, useState } from 'react'
import type { Claim } from '../../domain/claim/claim'
import { writeClaim } from '../../domain/claim/claimNotation'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'
import type { Choose } from '../choose'
import { SelectField } from '../controls/SelectField'
import { ClaimFields } from './ClaimFields'
import { type ClaimDraft, claimOf, draftAs, draftOf } from './claimDraft'

interface ClaimFormProps {
  readonly claim: Claim
  readonly reference: Reference
  readonly choose: Choose
  readonly desk: Parts['claimDesk']
}

/** What is typed, and the claim that was shown when it was typed. */
interface Typed {
  readonly draft: ClaimDraft
  readonly over: string
}

/** The parts of the claim as form controls. As soon as they make a claim, it is judged. */
export function ClaimForm({ claim, reference, choose, desk }: ClaimFormProps) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const problemId = useId()
  const shown = writeClaim(claim)
  const draft = typed !== null && isOf(typed, shown) ? typed.draft : draftOf(claim)
  const made = claimOf(draft)
  const change = (next: ClaimDraft) => {
    setTyped({ draft: next, over: shown })
    const nextClaim = claimOf(next)
    if (nextClaim !== null) choose({ claim: writeClaim(nextClaim) }, 'replace')
  }
  return (
    <form className="claim-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset aria-describedby={problemId}>
        <legend>{desk.formTitle}</legend>
        <div className="claim-row">
          <SelectField
            label={desk.kindLabel}
            value={draft.kind}
            options={desk.kinds}
            choose={(kind) => change(draftAs(draft, kind))}
            isWide
          />
        </div>
        <ClaimFields draft={draft} change={change} reference={reference} desk={desk} />
        <p id={problemId} className="hint problem" aria-live="polite">
          {made === null ? desk.unfinished : ''}
        </p>
      </fieldset>
    </form>
  )
}

/** Whether a draft belongs to the claim shown: it makes it, or makes none yet and was begun over it. */
function isOf({ draft, over }: Typed, shown: string): boolean {
  const made = claimOf(draft)
  return made === null ? over === shown : writeClaim(made) === shown
}
