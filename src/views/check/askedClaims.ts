import { isSingle } from '../../domain/claim/readingNotation'
import type { View } from '../../domain/view/view'

type Asked = Pick<View, 'claim' | 'said'>

/** The one claim that a link asks every release about; `null` where it asks for none, or for what was said on a day. */
export function claimOfDesk({ claim, said }: Asked): string | null {
  return claim !== null && said === null && isSingle(claim) ? claim : null
}

/** The claims of a link to be checked as said on a day, or several; `null` where it asks for none of these. */
export function claimsOfCheck(asked: Asked): string | null {
  return claimOfDesk(asked) === null ? asked.claim : null
}
