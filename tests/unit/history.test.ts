// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchText, Unreachable } from '../../src/state/fetchText'
import { browserHistory } from '../../src/state/history'

describe('the address bar and the browser’s history', () => {
  beforeEach(() => window.history.replaceState(null, '', '/mark/?threshold=3#sources'))

  it('are read as a query', () => {
    expect(browserHistory(window).read()).toBe('?threshold=3')
  })

  it('a choice makes an entry of its own, and the page’s path and hash stay', () => {
    const before = window.history.length
    browserHistory(window).write({ threshold: 350, year: 2020 }, 'push')
    expect(window.location.href).toMatch(/\/mark\/\?year=2020&threshold=3\.5#sources$/)
    expect(window.history.length).toBe(before + 1)
  })

  it('an address that was escaped once too often is read as it was meant, and put right when written', () => {
    window.history.replaceState(null, '', '/mark/?chart=trend&#038;threshold=3&amp;year=2020')
    const history = browserHistory(window)
    expect(history.read()).toBe('?chart=trend&threshold=3&year=2020')
    history.write({ threshold: 350 }, 'push')
    expect(window.location.href).toMatch(/\/mark\/\?threshold=3\.5$/)
  })

  it('a browser that refuses to write it so often keeps nobody from choosing', () => {
    const refuse = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('more than 100 times per 10 seconds', 'SecurityError')
    })
    expect(() => browserHistory(window).write({ threshold: 350 }, 'push')).not.toThrow()
    refuse.mockRestore()
    browserHistory(window).write({ threshold: 360 }, 'push')
    expect(window.location.href).toMatch(/\?threshold=3\.6#sources$/)
  })

  it('the default view has no query at all', () => {
    browserHistory(window).write({}, 'push')
    expect(window.location.href).toMatch(/\/mark\/#sources$/)
  })

  it('a key typed replaces the entry, and the same choice again makes none', () => {
    const before = window.history.length
    const history = browserHistory(window)
    history.write({ threshold: 310 }, 'replace')
    history.write({ threshold: 310 }, 'push')
    expect(window.history.length).toBe(before)
    expect(history.read()).toBe('?threshold=3.1')
  })

  describe('a reader who goes through a list by the arrow keys', () => {
    const history = browserHistory(window)
    const press = (control: HTMLElement, key: string, year: number) => {
      control.focus()
      control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      history.write({ year }, 'push')
    }
    const made = (tag: 'select' | 'input', name: string) => {
      const control = document.createElement(tag)
      control.setAttribute('name', name)
      document.body.append(control)
      return control
    }
    const entries = (act: () => void) => {
      const before = window.history.length
      act()
      return window.history.length - before
    }

    it('comes back by one step to where that began, and sees the last year meanwhile', () => {
      const list = made('select', 'year')
      const years = [2023, 2022, 2021, 2020]
      expect(
        entries(() => {
          for (const year of years) press(list, 'ArrowDown', year)
        }),
      ).toBe(1)
      expect(history.read()).toBe('?year=2020')
    })

    it('and so through a row of buttons, each of which takes the focus', () => {
      const buttons = [made('input', 'mark'), made('input', 'mark'), made('input', 'mark')]
      expect(
        entries(() => {
          for (const [at, one] of buttons.entries()) press(one, 'ArrowRight', 2015 + at)
        }),
      ).toBe(1)
    })

    it('but another list, a click and a choice by Enter are steps of their own', () => {
      const [list, other] = [made('select', 'year'), made('select', 'release')]
      expect(
        entries(() => {
          press(list, 'ArrowDown', 2014)
          press(other, 'ArrowDown', 2015)
          other.dispatchEvent(new Event('pointerdown', { bubbles: true }))
          history.write({ year: 2016 }, 'push')
          press(other, 'Enter', 2017)
          press(other, 'Enter', 2018)
        }),
      ).toBe(5)
    })
  })

  it('going back tells the choice of that entry, until nobody listens any more', () => {
    const told = vi.fn()
    const stop = browserHistory(window).onReturn(told)
    window.history.replaceState(null, '', '/mark/?year=2019')
    window.dispatchEvent(new PopStateEvent('popstate'))
    stop()
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(told.mock.calls).toEqual([['?year=2019']])
  })
})

describe('fetching a file', () => {
  const answer = vi.fn<typeof fetch>()
  beforeEach(() => {
    vi.stubGlobal('fetch', answer)
    window.history.replaceState(null, '', '/mark/?year=2019')
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    answer.mockReset()
  })

  it('takes it from data/ beside the page', async () => {
    answer.mockResolvedValue(new Response('iso3,year\n'))
    expect(await fetchText('nato/2024-06-17.csv', false)).toBe('iso3,year\n')
    const [address, options] = answer.mock.calls[0] ?? []
    expect(String(address)).toMatch(/\/mark\/data\/nato\/2024-06-17\.csv$/)
    expect(options).toMatchObject({ cache: 'default' })
  })

  it('goes past the cache when it is tried again', async () => {
    answer.mockResolvedValue(new Response('iso3,year\n'))
    await fetchText('allies.csv', true)
    expect(answer.mock.calls[0]?.[1]).toMatchObject({ cache: 'reload' })
  })

  it('an answer other than the file is a failure with its status', async () => {
    answer.mockResolvedValue(new Response('gone', { status: 503 }))
    const failure = await fetchText('allies.csv', false).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Unreachable)
    expect(failure).toMatchObject({ file: 'allies.csv', status: 503 })
  })

  /** A server that takes the request and is then silent, but for what it sends at some seconds. */
  const silentServer = (...sent: readonly (readonly [second: number, text: string])[]) => {
    answer.mockImplementation(async (_, init) => {
      const fallSilent = (end: (reason: unknown) => void) =>
        init?.signal?.addEventListener('abort', () => end(init.signal?.reason))
      if (sent.length === 0) return new Promise((_, reject) => fallSilent(reject))
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          fallSilent((reason) => stream.error(reason))
          for (const [second, text] of sent)
            setTimeout(() => stream.enqueue(new TextEncoder().encode(text)), second * 1000)
        },
      })
      return new Response(body)
    })
  }

  it.each([
    ['never answers', [], 15],
    ['stops in the middle of the file', [[10, 'iso3,']], 25],
  ] as const)('a server that %s is a failure after 15 seconds of silence', async (_, sent, end) => {
    vi.useFakeTimers()
    silentServer(...sent)
    const failed = vi.fn()
    void fetchText('allies.csv', false).catch(failed)
    await vi.advanceTimersByTimeAsync(end * 1000 - 100)
    expect(failed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(failed).toHaveBeenCalledWith(
      expect.objectContaining({ file: 'allies.csv', status: 'silent' }),
    )
    vi.useRealTimers()
  })

  it('no answer at all is a failure without a status', async () => {
    answer.mockRejectedValue(new TypeError('Failed to fetch'))
    await expect(fetchText('allies.csv', false)).rejects.toMatchObject({
      file: 'allies.csv',
      status: null,
    })
  })
})
