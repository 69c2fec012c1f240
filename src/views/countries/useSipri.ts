import { SIPRI } from 'virtual:sipri'
import { useCallback } from 'react'
import type { AllyCode } from '../../domain/ally'
import type { SipriShare } from '../../domain/observation/sipri'
import { loadPart } from '../../state/load'
import type { Loadable } from '../../state/loadable'
import { useLoaded } from '../../state/useLoaded'

/** Loads SIPRI’s figures for one ally (none for Iceland): each ally’s are a part of the page of its own. */
export function useSipri(ally: AllyCode): Loadable<readonly SipriShare[]> {
  const start = useCallback(
    () => loadPart(async () => (await SIPRI[ally]?.())?.figures ?? []),
    [ally],
  )
  return useLoaded(start).loaded
}
