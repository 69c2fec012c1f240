/** Stands over an embedded figure until its script runs: where none does, what an address asks for is not shown. */
export const ownViewText =
  'Shown as published. If its link asks for another view, no script has run to draw it.'

/**
 * Stands under the headline where a view that the address asks for does not come: its query, the headline of what
 * is shown, and `why`, the file and what is wrong with it, if that is known.
 */
export function notLoadedText(asked: string, shown: string, why: string): string {
  return `Not loaded: ${asked}. ${why} Shown: ${shown} `
}

/** Link from there to the same view on the page. */
export const openAskedText = 'Open what was asked for'
