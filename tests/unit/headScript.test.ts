// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PARAMETERS } from '../../src/links/query'
import { headScript } from '../../src/publish/headScript'

/** Opens the built page at an address, as far as its head runs; no other script comes. */
function open(query: string) {
  window.history.replaceState(null, '', `/mark/${query}`)
  document.documentElement.removeAttribute('style')
  delete document.documentElement.dataset.drawn
  document.body.innerHTML = '<div id="root"><h1>30 of 32</h1></div>'
  new Function(headScript(PARAMETERS))()
  const { style } = document.documentElement
  return { isHidden: () => style.visibility === 'hidden' }
}

const line = () => document.querySelector('[role=alert]')

describe('a built page whose script does not come', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it.each(['?threshold=3', '?utm_source=x&page=ally', '?chart=trend&#038;threshold=3'])(
    'asked for another view by %s shows what it holds within three seconds, and says that it is not that',
    (query) => {
      const { isHidden } = open(query)
      expect(isHidden()).toBe(true)
      vi.advanceTimersByTime(3000)
      expect(isHidden()).toBe(false)
      expect(line()?.textContent).toBe(
        'Not the view asked for: the script that draws it has not come. This is the view that the page opens with. Load again',
      )
      expect(line()?.querySelector('a')?.href).toBe(location.href)
    },
  )

  it.each(['', '?utm_source=x&fbclid=y', '#sources'])(
    'is shown at once at %s, and says within three seconds that its controls are dead',
    (query) => {
      const { isHidden } = open(query)
      expect(isHidden()).toBe(false)
      expect(line()).toBeNull()
      vi.advanceTimersByTime(3000)
      expect(line()?.textContent).toContain('its controls do not answer')
    },
  )

  it('says nothing where the page has been drawn by then', () => {
    open('?threshold=3')
    document.documentElement.dataset.drawn = ''
    vi.advanceTimersByTime(3000)
    expect(line()).toBeNull()
  })
})
