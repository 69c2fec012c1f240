import type { ExploringSetting } from './exploringSetting'
import {
  idOf,
  joinToList,
  type Mark,
  type MarkId,
  markCalled,
  markKnownBy,
  markOf,
  marksIn,
  markTowards,
  nearestMark,
} from './marks'
import { Overlay } from './overlay'
import { ShownTip } from './shownTip'

/** How near the pointer has to come to a mark, in px. */
const REACH = 24
/** How long a letter waits for another one, in ms. */
const TYPING = 800

/**
 * Makes the marks of a chart explorable by pointer, touch and keyboard, whoever draws them: one stop of the
 * Tab key, from which keys lead through the marks in the figure's order. What is pointed at or focused has its
 * tip, which the pointer may go onto, and which Escape puts away. It needs no library: page and embeds use it.
 */
export class Explorer {
  private readonly root: HTMLElement
  private readonly setting: () => ExploringSetting
  private readonly overlay: Overlay
  private readonly tip: ShownTip
  private readonly listening = new AbortController()
  private readonly watching: MutationObserver
  /** Where the Tab key leads to. */
  private stop: MarkId | null = null
  private hasFocus = false
  private isPressed = false
  private isKeyed = false
  private typed = { text: '', at: 0 }

  constructor(root: HTMLElement, setting: () => ExploringSetting) {
    this.root = root
    this.setting = setting
    this.overlay = new Overlay(root)
    this.tip = new ShownTip(this.overlay, setting)
    root.classList.add('exploration')
    this.listen()
    this.watching = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !this.overlay.holds(target))) this.refresh()
    })
    this.watching.observe(root, { childList: true, subtree: true })
    this.refresh()
    // The pointer may have been there first.
    const under = markOf([...root.querySelectorAll(':hover')].at(-1) ?? null)
    if (under !== null) this.tip.show(under, null)
  }

  /** Lets go of the chart. */
  end(): void {
    this.tip.hide()
    this.watching.disconnect()
    this.listening.abort()
    this.overlay.element.remove()
  }

  /** Takes up the chart as it is drawn now; the mark that had the focus has it again, drawn anew. */
  refresh(): void {
    const { words, pick } = this.setting()
    const marks = marksIn(this.root)
    this.overlay.attach(words, pick !== null, marks[0] ?? null)
    const stop = markKnownBy(marks, this.stop) ?? marks[0] ?? null
    for (const mark of marks) {
      mark.setAttribute('tabindex', mark === stop ? '0' : '-1')
      joinToList(mark)
      this.tip.describe(mark)
    }
    const lists = [...this.root.querySelectorAll<Mark>('[role=list][tabindex]')]
    const isWaiting = lists.some((list) => list === document.activeElement)
    for (const list of lists) list.removeAttribute('tabindex')
    const isLost = this.hasFocus && !this.root.contains(document.activeElement)
    if (isWaiting || isLost) stop?.focus({ preventScroll: isLost })
    this.tip.refresh()
    if (this.isKeyed) this.overlay.ringAround(stop)
  }

  private listen(): void {
    const { root } = this
    const { signal } = this.listening
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      react: (event: HTMLElementEventMap[K]) => void,
    ) => root.addEventListener(type, react, { signal })
    const press = ({ type }: PointerEvent) => {
      this.isPressed = type === 'pointerdown'
    }
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) on(type, press)
    on('pointermove', (event) => this.point(event))
    // A finger that is lifted leaves too, and its tip stays.
    on('pointerleave', ({ pointerType }) => pointerType !== 'touch' && this.tip.hideSoon())
    on('click', (event) => this.click(event))
    on('keydown', (event) => this.key(event))
    on('focusin', ({ target }) => this.focus(target))
    on('focusout', ({ target }) => this.blur(target))
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.tip.putAway(), {
      signal,
    })
    document.addEventListener(
      'pointerdown',
      ({ target }) => target instanceof Node && !root.contains(target) && this.tip.hide(),
      { signal },
    )
    addEventListener('resize', () => this.refresh(), { signal })
  }

  private under(event: MouseEvent): Mark | null {
    const { target, clientX, clientY } = event
    return markOf(target) ?? nearestMark(marksIn(this.root), clientX, clientY, REACH)
  }

  private point(event: PointerEvent): void {
    if (this.overlay.isInTip(event.target)) this.tip.keep()
    else this.tip.showAt(this.under(event), event)
  }

  private click(event: MouseEvent): void {
    const mark = this.overlay.isInTip(event.target) ? null : this.under(event)
    if (mark === null) return
    this.tip.show(mark, event)
    this.pick(mark)
  }

  private pick(mark: Mark): void {
    const [series] = idOf(mark).datum?.split(' ') ?? []
    const { pick } = this.setting()
    if (series !== undefined && pick !== null) this.overlay.say(pick(series))
  }

  private key(event: KeyboardEvent): void {
    const { key, target, altKey, ctrlKey, metaKey } = event
    const from = markOf(target)
    if (from === null || altKey || ctrlKey || metaKey) return
    if (key === 'Enter' || key === ' ') {
      event.preventDefault()
      this.pick(from)
      return
    }
    const marks = marksIn(this.root)
    if (key.length > 1) this.typed.text = ''
    const to = key.length === 1 ? this.called(marks, from, event) : markTowards(marks, from, key)
    if (to === null) return
    event.preventDefault()
    to.closest('details')?.setAttribute('open', '')
    to.focus()
  }

  /** What the letters typed so far call, or the last one alone; the same letter again calls the next one. */
  private called(marks: readonly Mark[], from: Mark, { key, timeStamp }: KeyboardEvent) {
    const { text, at } = this.typed
    const isMore = timeStamp - at < TYPING && text !== key && text !== ''
    const both = isMore ? markCalled(marks, from, text + key) : null
    this.typed = { text: both === null ? key : text + key, at: timeStamp }
    return both ?? markCalled(marks, from, key)
  }

  private focus(target: EventTarget | null): void {
    const mark = markOf(target)
    if (mark === null) return
    const before = markKnownBy(marksIn(this.root), this.stop)
    if (before !== mark) before?.setAttribute('tabindex', '-1')
    mark.setAttribute('tabindex', '0')
    this.stop = idOf(mark)
    this.hasFocus = true
    if (this.isPressed) return
    this.isKeyed = mark.matches(':focus-visible')
    if (this.isKeyed) this.overlay.ringAround(mark)
    this.tip.show(mark, null)
  }

  private blur(target: EventTarget | null): void {
    this.isKeyed = false
    this.overlay.ringAround(null)
    this.tip.hide()
    // A mark that is drawn anew loses the focus too, and is to have it back.
    queueMicrotask(() => {
      const isGone = target instanceof Node && !target.isConnected
      if (!isGone) this.hasFocus = this.root.contains(document.activeElement)
      if (!this.hasFocus) this.overlay.hideKeys()
    })
  }
}
