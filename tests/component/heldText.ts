import { workedOutText } from '../workedOut'

/** The text of a file under data/, as it was when the tests' expectations were worked out: a later release changes none of them. */
export function heldText(path: string): string {
  return workedOutText(path)
}
