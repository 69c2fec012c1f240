import { useEffect, useState } from 'react'
import { AGGREGATES } from '../../domain/ally'
import type { Reference } from '../../domain/reference'
import type { KnownClaim } from '../../domain/statement/context'
import { KNOWN_CLAIMS_FILE, readKnownClaims } from '../../ingest/knownClaimsFile'
import { useApp } from '../../state/hooks'
import { load } from '../../state/load'
import type { Loadable } from '../../state/loadable'

/** The claims to start from, fetched when the desk first opens; after a failure it can be tried again. */
export function useKnownClaims({ allies }: Pick<Reference, 'allies'>) {
  const fetchText = useApp((state) => state.fetchText)
  const [known, setKnown] = useState<Loadable<readonly KnownClaim[]>>({ state: 'idle' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    const series = new Set<string>([...AGGREGATES, ...allies.map(({ code }) => code)])
    setKnown({ state: 'loading' })
    void load(async () => {
      const text = await fetchText(KNOWN_CLAIMS_FILE, tries > 0)
      const { entries, problems } = readKnownClaims(KNOWN_CLAIMS_FILE, text, { series })
      return problems.length > 0 ? { ok: false, problems } : { ok: true, value: entries }
    }).then((loaded) => {
      if (isWanted) setKnown(loaded)
    })
    return () => {
      isWanted = false
    }
  }, [fetchText, allies, tries])
  return { known, retry: () => setTries((count) => count + 1) }
}
