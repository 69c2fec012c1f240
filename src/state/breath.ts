import type { Steps } from '../ingest/read'

/** Lets the browser answer a reader before the work that comes next. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** How long work may go on until a reader is answered, in milliseconds. */
const WITHOUT_BREATH = 8

/** Takes the steps of some work, with a breath before the next one where those before it took long. */
export async function withBreaths<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < WITHOUT_BREATH) continue
    await breath()
    since = performance.now()
  }
}
