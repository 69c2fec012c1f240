/** A promise that React's `use` takes at once where what it promises is here, or is known not to be had: React reads these fields. */
interface Settled {
  readonly status: 'fulfilled' | 'rejected'
}

/** The parts of the program that were asked for so far, by name. */
const asked = new Map<unknown, Promise<unknown> & Partial<Settled>>()

/**
 * Has a part of the program brought, once: on its way, here, or not to be had. The last stays so until `forgetFailed`, for what
 * draws a part asks for it each time it is drawn, and would ask for ever.
 */
export function holdPart<T>(name: unknown, bring: () => Promise<T>): Promise<T> {
  const under = asked.get(name) as Promise<T> | undefined
  if (under !== undefined) return under
  const own = bring().then(
    (value) => {
      Object.assign(own, { status: 'fulfilled', value })
      return value
    },
    (reason) => {
      Object.assign(own, { status: 'rejected', reason })
      throw reason
    },
  )
  asked.set(name, own)
  return own
}

/** Links of the document to files of parts that did not come, such as their style: what loads parts asks for each once alone. */
export const lostLinks = new Set<HTMLLinkElement>()

/** Lets parts that could not be had be asked for again, and asks for their style. */
export function forgetFailed(): void {
  for (const [name, { status }] of asked) if (status === 'rejected') asked.delete(name)
  for (const link of lostLinks) link.replaceWith(link.cloneNode())
  lostLinks.clear()
}
