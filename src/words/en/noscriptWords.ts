/** Stands over an embedded figure where no script runs: what an address asks for besides is not shown then. */
export const ownViewText =
  'Without JavaScript this page shows only its own view, not one asked for in its address.'
