import type { Problem } from '../domain/problem'

/** What a server did instead of sending a file: its status, silence for too long, or no answer at all (`null`). */
export type NoFile = number | 'silent' | null

/**
 * Why something could not be had: a file by no answer or a refusal of the server, or by an answer that was
 * refused by us; or a part of the page, of which browsers do not say why.
 */
export type Failure =
  | { readonly kind: 'unreachable'; readonly file: string; readonly status: NoFile }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'part' }

/** Something that is fetched: not asked for yet, on its way, here, or not to be had. */
export type Loadable<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure }
