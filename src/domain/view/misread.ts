/**
 * Why a parameter is not shown as an address asks: it is not understood; not all of what it names is held; or the view has
 * no use for it; or it names more than are kept.
 */
export type WhyMisread = 'unread' | 'unheld' | 'unused' | 'beyond'

/** A parameter of ours that is not shown as an address asks. */
export interface Misread {
  readonly name: string
  readonly why: WhyMisread
  /** What is left out of it, as it is written there, where there is more than is kept. */
  readonly left?: readonly string[]
}
