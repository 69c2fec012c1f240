import { SIPRI } from 'virtual:sipri'
import { useEffect, useState } from 'react'
import type { AllyCode } from '../../domain/ally'
import type { SipriFigure } from '../../domain/observation/sipri'

/** SIPRI’s figures for an ally: here (none for Iceland), on their way, or not to be had. */
export type SipriState = readonly SipriFigure[] | 'loading' | 'failed'

const NONE: readonly SipriFigure[] = []

/** Loads SIPRI’s figures for one ally: each ally’s are a part of the page of its own. */
export function useSipri(ally: AllyCode): SipriState {
  const [loaded, setLoaded] = useState<{ ally: AllyCode; state: SipriState } | null>(null)
  useEffect(() => {
    let isWanted = true
    const put = (state: SipriState) => {
      if (isWanted) setLoaded({ ally, state })
    }
    const load = SIPRI[ally]
    if (load === undefined) put(NONE)
    else
      load().then(
        ({ figures }) => put(figures),
        () => put('failed'),
      )
    return () => {
      isWanted = false
    }
  }, [ally])
  return loaded?.ally === ally ? loaded.state : 'loading'
}
