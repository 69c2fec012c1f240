import type { StatedCount } from '../../domain/statement/statedCount'
import { formats } from './formats'

/**
 * Statements on one year and mark in a row: "NATO’s own count for 2025 at 2%, as reported: “all
 * allies” (forecast, 28 August 2025) and “all allies” (looking back, 26 March 2026)."
 */
export function statementsSentence(
  statements: readonly StatedCount[],
  year: number,
  threshold: number,
  days = '',
): string {
  const isStated = statements.some(({ status }) => status === 'official')
  const isReported = statements.some(({ status }) => status !== 'official')
  const how = isReported ? `, as ${isStated ? 'stated or ' : ''}reported` : ''
  const each = statements.map(
    ({ number, outlook, said }) =>
      `${number ?? '“all allies”'} (${outlook}, ${formats.date(said)})`,
  )
  return `NATO’s own count for ${year} at ${formats.mark(threshold)}${days}${how}: ${formats.list(each)}.`
}
