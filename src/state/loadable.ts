import type { Problem } from '../domain/problem'

/** Why a file could not be had: no answer or a refusal by the server, or an answer that was refused by us. */
export type Failure =
  | { readonly kind: 'unreachable'; readonly file: string; readonly status: number | null }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }

/** Something that is fetched: not asked for yet, on its way, here, or not to be had. */
export type Loadable<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure }
