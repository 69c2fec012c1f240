import type { Steps } from '../ingest/read'

/** Lets the browser answer a reader before the work that comes next. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Takes the steps of some work, with a breath between two. */
export async function withBreaths<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await breath()
  }
}
