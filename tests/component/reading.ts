/** Finds what reads as a text in whole, though its dates stand in elements of their own: the innermost element of it. */
export function reading(
  text: string | RegExp,
): (content: string, element: Element | null) => boolean {
  const reads = (element: Element | null) => {
    const own = element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return typeof text === 'string' ? own === text : text.test(own)
  }
  return (_, element) => reads(element) && ![...(element?.children ?? [])].some(reads)
}
