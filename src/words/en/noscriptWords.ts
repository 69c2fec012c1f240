/** Stands over an embedded figure where no script runs: what an address asks for besides is not shown then. */
export const ownViewText =
  'Without JavaScript this page shows only its own view, not one asked for in its address.'

/**
 * Stands under the headline where a view that the address asks for does not come. Both views are named by their
 * parameters; `why` names the file, if it is known.
 */
export function notLoadedText(asked: string, shown: string, why: string): string {
  return `Not the view asked for (${asked}), which has not been loaded${why === '' ? '' : ` (${why})`}. This is: ${shown}. `
}

/** Link from there to the same view on the page. */
export const openAskedText = 'Open the view asked for'
