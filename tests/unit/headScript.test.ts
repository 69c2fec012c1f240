// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PARAMETERS } from '../../src/links/query'
import { FACES_TOGETHER, facesApart } from '../../src/publish/opening/facesTogether'
import { headScript } from '../../src/publish/opening/headScript'
import { LAID_OUT_AHEAD } from '../../src/publish/opening/laidOutAhead'

/** What the built page shows, as a link names it in full. */
const SHOWN = 'chart=ranking&release=2026-07-07&year=2026&threshold=2'

/** Opens the built page at an address, as far as its head runs; no other script comes. */
function open(query: string) {
  window.history.replaceState(null, '', `/mark/${query}`)
  const page = document.documentElement
  for (const name of page.getAttributeNames()) page.removeAttribute(name)
  document.body.innerHTML = '<div id="root"><h1>30 of 32</h1></div>'
  new Function(headScript(PARAMETERS, SHOWN))()
  return { isHidden: () => page.dataset.awaited !== undefined }
}

const line = () => document.querySelector('[role=alert]')

describe('a built page whose script does not come', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it.each([
    '?threshold=3',
    '?utm_source=x&page=ally',
    '?chart=trend&#038;threshold=3',
    '?threshold%3D3',
    '?amp;threshold=3',
    '?x=y&amp%3Bthreshold=3',
    '?%20threshold=3',
    '?Threshold=3',
    '#threshold=3',
    `?${SHOWN}&allies=POL`,
    `?${SHOWN}&year=2024`,
  ])(
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

  it.each([
    '',
    '?utm_source=x&fbclid=y',
    '#sources',
    '?utm_page=3',
    '?u=https%3A%2F%2Fexample.org%2F%3Fyear%3D2024',
    `?${SHOWN}`,
    '?threshold=2&utm_source=x',
  ])(
    'is shown at once at %s, and says within three seconds that its controls are dead',
    (query) => {
      const { isHidden } = open(query)
      expect(isHidden()).toBe(false)
      expect(line()).toBeNull()
      vi.advanceTimersByTime(3000)
      expect(line()?.textContent).toContain('of its controls only the marks answer')
    },
  )

  it.each([
    ['file:///site/index.html', 'from a disk', ['web server', ''], null],
    [
      'https://example.org/mark?threshold=3',
      'without its slash',
      ['lacks the slash', 'Open it with the slash'],
      '/mark/?threshold=3',
    ],
    [
      'https://example.org/mark/index.html',
      'as a file',
      ['only the marks answer', 'Load again'],
      '/mark/index.html',
    ],
  ] as const)('opened at %s, %s, says what it needs', (href, _, [said, link], goal) => {
    const { protocol, pathname, search } = new URL(href)
    vi.stubGlobal('location', { href, protocol, pathname, search, hash: '' })
    document.body.innerHTML = '<div id="root"></div>'
    delete document.documentElement.dataset.drawn
    new Function(headScript(PARAMETERS, SHOWN))()
    vi.advanceTimersByTime(3000)
    vi.unstubAllGlobals()
    expect(line()?.textContent).toContain(said)
    expect(line()?.querySelector('a')?.textContent ?? '').toBe(link)
    const address = line()?.querySelector('a')?.getAttribute('href') ?? null
    if (goal === null) expect(address).toBeNull()
    else expect(address?.endsWith(goal)).toBe(true)
  })

  it.each([
    ['module', true],
    ['text/javascript', false],
  ])('says so at once where a script of type %s is refused: %s', (type, isOurs) => {
    const { isHidden } = open('?threshold=3')
    const script = document.createElement('script')
    script.type = type
    document.head.append(script)
    script.dispatchEvent(new Event('error'))
    expect(line() !== null).toBe(isOurs)
    expect(isHidden()).toBe(!isOurs)
    vi.advanceTimersByTime(3000)
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1)
    // What may still be drawn is not moved.
    expect(line()?.getAttribute('style')).toContain(isOurs ? 'sticky' : 'fixed')
    script.remove()
  })

  it('names the figures, not the script, where the program is here and they are not', () => {
    open('')
    document.documentElement.dataset.loading = ''
    vi.advanceTimersByTime(3000)
    expect(line()?.textContent).toBe(
      'The files with the figures have not come yet: what stands here holds; of its controls only the marks answer. Load again',
    )
  })

  it('names the figures in place of the script once that has come, late', async () => {
    for (const [query, script, figures] of [
      [
        '',
        'The script of this page has not come yet: what stands here holds; of its controls only the marks answer. Load again',
        'The files with the figures have not come yet: what stands here holds; of its controls only the marks answer. Load again',
      ],
      [
        '?threshold=3',
        'Not the view asked for: the script that draws it has not come. This is the view that the page opens with. Load again',
        'Not the view asked for: the files with its figures have not come yet. This is the view that the page opens with. Load again',
      ],
    ] as const) {
      open(query)
      vi.advanceTimersByTime(3000)
      expect(line()?.textContent).toBe(script)
      document.documentElement.dataset.loading = ''
      await vi.advanceTimersByTimeAsync(10)
      expect(line()?.textContent).toBe(figures)
    }
  })

  it('leaves it to the program to say which of them cannot be had', () => {
    open('')
    document.documentElement.dataset.loading = 'failed'
    vi.advanceTimersByTime(3000)
    expect(line()).toBeNull()
  })

  it('in a sandboxed frame says that the host would have to send a header', () => {
    const frame = { origin: 'null' }
    vi.stubGlobal('self', frame)
    open('')
    vi.advanceTimersByTime(3000)
    vi.unstubAllGlobals()
    expect(line()?.textContent).toContain('Access-Control-Allow-Origin')
    expect(line()?.querySelector('a')).toMatchObject({
      target: '_blank',
      textContent: 'Open in a tab of its own',
    })
  })

  it('says nothing where the page has been drawn by then', () => {
    open('?threshold=3')
    document.documentElement.dataset.drawn = ''
    vi.advanceTimersByTime(3000)
    expect(line()).toBeNull()
  })
})

describe('the faces of the built page', () => {
  const STYLE =
    'p{color:red}@font-face{font-family:Own Sans;src:url(./own.woff2)format("woff2");font-weight:600 700}@font-face{font-family:Like;src:local(Arial)}'
  /** A rule as a browser hands it out. */
  const rule = (family: string, weight: string) => ({
    style: {
      getPropertyValue: (name: string) =>
        ({ 'font-family': family, src: `url(${weight}.woff2)`, 'font-weight': weight })[name],
    },
  })

  /** Runs it where loading a face ends as told, in the order of the rules. */
  function load(...ends: readonly ('comes' | 'fails' | 'waits')[]) {
    const sheet = {
      cssRules: [rule('"Own Sans"', '400'), rule('Own Sans', '600 700'), rule('Own Serif', '600')],
      disabled: false,
    }
    const asked: unknown[] = []
    const added: unknown[] = []
    class FontFace {
      constructor(...face: readonly unknown[]) {
        asked.push(face)
      }
      load() {
        const end = ends[asked.length - 1]
        if (end === 'fails') return Promise.reject(new Error('network'))
        return end === 'waits' ? new Promise(() => {}) : Promise.resolve(this)
      }
    }
    const page = {
      // Faces that a browser keeps may be here before the page has a body.
      body: null,
      fonts: { add: (face: unknown) => added.push(face) },
      querySelector: (selector: string) => (selector === '[data-faces]' ? { sheet } : null),
    }
    new Function('document', 'FontFace', FACES_TOGETHER)(page, FontFace)
    return { sheet, asked, added }
  }

  it('stand in a style of their own, those of the reader’s machine among the rest', () => {
    expect(facesApart(STYLE)).toBe(
      '<style>p{color:red}@font-face{font-family:Like;src:local(Arial)}</style><style data-faces>@font-face{font-family:Own Sans;src:url(./own.woff2)format("woff2");font-weight:600 700}</style>',
    )
    expect(() => facesApart('p{color:red}')).toThrow('no face that is a file')
  })

  it('are used once the last of them is here', async () => {
    const { sheet, asked, added } = load('comes', 'comes', 'comes')
    expect(asked).toEqual([
      ['Own Sans', 'url(400.woff2)', { weight: '400' }],
      ['Own Sans', 'url(600 700.woff2)', { weight: '600 700' }],
      ['Own Serif', 'url(600.woff2)', { weight: '600' }],
    ])
    expect(added).toEqual([])
    await vi.waitFor(() => expect(added).toHaveLength(3))
    // An error in what comes then would be nobody's.
    await new Promise((later) => setTimeout(later))
    expect(sheet.disabled).toBe(true)
  })

  it('wait for one that has not come', async () => {
    const { sheet, added } = load('comes', 'waits', 'comes')
    await new Promise((later) => setTimeout(later, 20))
    expect([sheet.disabled, added]).toEqual([true, []])
  })

  it('come each by the style where one fails', async () => {
    const { sheet, added } = load('comes', 'fails', 'waits')
    await vi.waitFor(() => expect(sheet.disabled).toBe(false))
    expect(added).toEqual([])
  })

  it('come by the style where a browser loads none by script, or a policy refuses the style', () => {
    for (const page of [
      { querySelector: () => ({ sheet: {} }) },
      { fonts: {}, querySelector: () => ({ sheet: null }) },
    ]) {
      expect(() => new Function('document', FACES_TOGETHER)(page)).not.toThrow()
    }
  })
})

describe('the built page, as it arrives', () => {
  it('has its style worked out and is laid out in tasks of their own until it is whole', () => {
    vi.useFakeTimers()
    const done: string[] = []
    let arrived: object | null = null
    const page = {
      readyState: 'loading',
      getElementById: () => arrived,
      body: {
        get offsetHeight() {
          return done.push('laid out')
        },
      },
    }
    const styleOf = () => ({
      get color() {
        return done.push('style')
      },
    })
    new Function('document', 'getComputedStyle', LAID_OUT_AHEAD)(page, styleOf)
    vi.advanceTimersToNextTimer().advanceTimersToNextTimer()
    expect(done).toEqual([])
    arrived = { lastElementChild: {} }
    vi.advanceTimersToNextTimer()
    expect(done).toEqual(['style'])
    vi.advanceTimersToNextTimer()
    expect(done).toEqual(['style', 'laid out'])
    vi.advanceTimersToNextTimer()
    page.readyState = 'interactive'
    vi.advanceTimersToNextTimer()
    expect(done).toEqual(['style', 'laid out', 'style', 'laid out'])
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
