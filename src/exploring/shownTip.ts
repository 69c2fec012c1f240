import type { ExploringSetting } from './exploringSetting'
import { idOf, type Mark } from './marks'
import type { Overlay } from './overlay'

/** How long a tip waits for the pointer that has left its mark, in ms. */
const GRACE = 250

/** Which mark has its tip, if one has. The pointer may go from the mark onto the tip; Escape puts it away. */
export class ShownTip {
  private readonly overlay: Overlay
  private readonly setting: () => ExploringSetting
  private shown: Mark | null = null
  /** What Escape has put away: it stays so until another mark is shown. */
  private away: Mark | null = null
  private hiding: ReturnType<typeof setTimeout> | undefined

  constructor(overlay: Overlay, setting: () => ExploringSetting) {
    this.overlay = overlay
    this.setting = setting
  }

  /** Shows a mark's tip, beside the pointer if that is on it. */
  show(mark: Mark, pointer: MouseEvent | null): void {
    this.keep()
    if (mark === this.shown || mark === this.away) return
    this.hide()
    this.away = null
    this.shown = mark
    mark.classList.add('is-shown')
    this.overlay.showTip(mark, this.notesOn(mark), pointer)
    this.describe(mark)
  }

  /** Shows the tip of what the pointer is at; where that is nothing, the one shown goes soon. */
  showAt(mark: Mark | null, pointer: MouseEvent): void {
    if (mark !== null) this.show(mark, pointer)
    else {
      this.away = null
      this.hideSoon()
    }
  }

  /** Hides it at once. */
  hide(): void {
    this.keep()
    const { shown } = this
    this.shown = null
    this.overlay.hideTip()
    if (shown === null) return
    shown.classList.remove('is-shown')
    this.describe(shown)
  }

  /** Hides it unless the pointer comes onto it, or back, meanwhile. */
  hideSoon(): void {
    this.keep()
    this.hiding = setTimeout(() => this.hide(), GRACE)
  }

  /** Does not hide it after all. */
  keep(): void {
    clearTimeout(this.hiding)
  }

  /** Hides it until another mark is pointed at or focused. */
  putAway(): void {
    this.away = this.shown
    this.hide()
  }

  /** Lets go of a mark that is drawn no more. */
  refresh(): void {
    if (this.shown !== null && !this.shown.isConnected) this.hide()
  }

  /** Has a mark described by what is true of it now. */
  describe(mark: Mark): void {
    const [series = ''] = idOf(mark).datum?.split(' ') ?? []
    const isPicked = this.setting().picked.includes(series)
    this.overlay.describe(mark, isPicked, mark === this.shown && this.notesOn(mark).length > 0)
  }

  /** The texts of the notes whose signs stand on a mark. */
  private notesOn(mark: Mark): readonly string[] {
    const { notes } = this.setting()
    const text = mark.getAttribute('data-signs') ?? mark.querySelector('.mtm-sign')?.textContent
    const signs = text?.trim().split(/\s+/) ?? []
    return notes.filter(({ sign }) => signs.includes(sign)).map((note) => note.text)
  }
}
