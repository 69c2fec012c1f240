import type { Reading } from '../domain/claim/reading'
import { figuresBehind, PUBLISHED_VERDICTS } from '../domain/judging/behind'
import type { Judgement } from '../domain/judging/judgement'
import { judgeReading } from '../domain/judging/judgeReading'
import type { ReleaseFigures } from '../domain/observation/observation'
import type { ArticleClaim } from '../domain/statement/context'

/** `/api/v1/claims.json`: each claim of the article with its verdict in every release. */
export function claimsDocument(
  claims: readonly ArticleClaim[],
  releases: readonly ReleaseFigures[],
) {
  const figuresOf = (id: string) => releases.find(({ release }) => release.id === id)
  return {
    claims: claims.map(({ id, text, claim }) => ({
      id,
      text,
      verdicts: Object.fromEntries(
        releases.map((figures) => [
          figures.release.id,
          claim === null
            ? { verdict: 'not-checkable', allies: [] }
            : published(claim, judgeReading(claim, { figures, figuresOf })),
        ]),
      ),
    })),
  }
}

/** What our copy lacks is not checkable in it, and says why. */
function published(reading: Reading, judgement: Judgement) {
  return {
    verdict: PUBLISHED_VERDICTS[judgement.verdict],
    ...(judgement.verdict === 'not-held' ? { reason: 'not-held' } : {}),
    allies: figuresBehind(reading, judgement).map(({ series }) => series),
  }
}
