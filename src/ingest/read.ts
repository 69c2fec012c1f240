import type { Problem } from '../domain/problem'

/** What a file holds, or every reason why it was refused (at least one). */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
