/** While something is on its way. */
export const loadingPage = 'Loading the list of releases …'
export const chartFailed =
  'The chart that moves could not be loaded: below is a still drawing of the same figures'

/** Instead of a chart whose part of the page could not be had. */
export const chartUnreachable = 'This kind of chart could not be loaded'

export function loadingRelease(release: string): string {
  return `Loading the release of ${release} …`
}

/** Of a part of the page that could not be had. Some browsers ask for it again only as they load the page. */
export const partUnreachable = 'Check the connection, then try again, or reload the page.'

/** Heads of the notices. */
export const pageFailed = 'This page cannot be shown'

/** Over a page that shows the view it was published with, where its files cannot be had; and what that means. */
export const heldBack = 'The figures behind this page could not be loaded'
export const heldBackHint =
  'Below stands the view that the page opens with, as it was published. It holds; other views, and the controls, need that file.'
export const releaseFailed = 'This release cannot be shown'
export const chartHeadFailed = 'This chart cannot be shown'
export const listFailed = 'This list cannot be shown'

/** Says that a file came and was refused. Its problems follow. */
export function refused(file: string): string {
  return `The file data/${file} was refused, because a figure that is read wrongly is worse than none.`
}

/** Where another build than the page's own has published the files that are shown: a later one, or an older that came back. */
export const newerFigures =
  'Not the figures that this page was built with: its files are of another build. Reload the page to have both of one.'

/** What else a reader can do when one release cannot be shown. */
export const otherReleases = 'The other releases are not affected: choose one above.'

/** The same for a chart that cannot be drawn. */
export const otherCharts = 'The other kinds of chart are not affected: choose one above.'

/** The same for a chart that is drawn from all releases up to the one chosen. */
export const overReleases =
  'This chart compares all releases up to the one chosen, and one of them is missing. The other kinds of chart are not affected.'

/** Head of the list of problems in a file. */
export function problemsHead(count: number): string {
  return count === 1 ? 'What is wrong' : `What is wrong, in ${count} places`
}

export const retry = 'Try again'
