import type { Problem } from '../domain/problem'

/** What a file holds, or every reason why it was refused (at least one). */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Work in steps of which none takes long: between two a browser may answer a reader. */
export type Steps<T> = Generator<undefined, T>

/** Takes all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
