import { evaluateClaim } from '../domain/claim/evaluateClaim'
import type { ReleaseFigures } from '../domain/observation/observation'
import type { ArticleClaim } from '../domain/statement/context'

/** `/api/v1/claims.json`: each claim of the article with its verdict in every release. */
export function claimsDocument(
  claims: readonly ArticleClaim[],
  releases: readonly ReleaseFigures[],
) {
  return {
    claims: claims.map(({ id, text, claim }) => ({
      id,
      text,
      verdicts: Object.fromEntries(
        releases.map((figures) => {
          const result = claim === null ? null : evaluateClaim(claim, figures)
          return [
            figures.release.id,
            {
              verdict: result?.verdict ?? 'not-checkable',
              allies: (result?.allies ?? []).map((observation) => observation.series),
            },
          ]
        }),
      ),
    })),
  }
}
