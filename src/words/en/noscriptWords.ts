/** Stands over an embedded figure where no script runs: what an address asks for besides is not shown then. */
export const ownViewText =
  'Without JavaScript this page shows its own view, none that its address asks for.'

/**
 * Stands under the headline where a view that the address asks for does not come: its query, the headline of what
 * is shown, and `why`, the file and what is wrong with it, if that is known.
 */
export function notLoadedText(asked: string, shown: string, why: string): string {
  return `Not loaded: ${asked}. ${why} Shown: ${shown} `
}

/** Link from there to the same view on the page. */
export const openAskedText = 'Open what was asked for'
