import { vi } from 'vitest'

/** Lets every element be so many px wide: the test's document lays nothing out itself. */
export function drawAt(width: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, width, 800),
  )
}
