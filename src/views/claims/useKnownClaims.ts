import { useCallback } from 'react'
import { AGGREGATES } from '../../domain/ally'
import type { Reference } from '../../domain/reference'
import type { KnownClaim } from '../../domain/statement/context'
import { KNOWN_CLAIMS_FILE, readKnownClaims } from '../../ingest/knownClaimsFile'
import { useApp } from '../../state/hooks'
import { type Loaded, useLoaded } from '../../state/useLoaded'

/** The claims to start from, fetched when the desk first opens; after a failure it can be tried again. */
export function useKnownClaims({
  allies,
}: Pick<Reference, 'allies'>): Loaded<readonly KnownClaim[]> {
  const loadFiles = useApp((state) => state.loadFiles)
  const start = useCallback(
    (isRetry: boolean) =>
      loadFiles(isRetry, async (textOf) => {
        const series = new Set<string>([...AGGREGATES, ...allies.map(({ code }) => code)])
        const text = await textOf(KNOWN_CLAIMS_FILE)
        const { entries, problems } = readKnownClaims(KNOWN_CLAIMS_FILE, text, { series })
        return problems.length > 0 ? { ok: false, problems } : { ok: true, value: entries }
      }),
    [loadFiles, allies],
  )
  return useLoaded(start)
}
