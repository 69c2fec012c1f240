/**
 * Why a parameter is not shown as an address asks: it is not understood; not all of what it names is held; or the view has
 * no use for it.
 */
export type WhyMisread = 'unread' | 'unheld' | 'unused'

/** A parameter of ours that is not shown as an address asks. */
export interface Misread {
  readonly name: string
  readonly why: WhyMisread
}
