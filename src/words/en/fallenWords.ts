/** In place of a page that could not go on; and the link that loads it again. */
export const fallenText =
  'This page could not go on: a translation by the browser, or an extension, may have changed what it was drawing.'
export const fallenLink = 'Load the same view again'

/** Over a built page whose script or figures have not come, by whether the address asks for another view than it holds. */
export const waitingTexts = {
  other:
    'Not the view asked for: the script that draws it has not come. This is the view that the page opens with.',
  own: 'The script of this page has not come yet: what stands here holds; of its controls only the marks answer.',
  ownFigures:
    'The files with the figures have not come yet: what stands here holds; of its controls only the marks answer.',
  otherFigures:
    'Not the view asked for: the files with its figures have not come yet. This is the view that the page opens with.',
} as const

/** Over the headline of a built page as long as no script runs: what stands there, and where all else is. */
export const unscriptedTexts = {
  shown:
    'The view that this page opens with. If its address asks for another, no script has run to draw it: all figures are in the',
  files: 'data files',
  described: 'which',
  description: 'one file describes',
} as const

/** What such a page needs, where its address tells. */
export const needTexts = {
  disk: 'It was opened from a disk, from which browsers load no script of a page: put the folder on a web server. Pages below embed/ and view/ open from a disk.',
  slash: 'Its address lacks the slash at its end, without which nothing beside it is found.',
  sandbox:
    'It stands in a sandboxed frame, for which this host would have to send the header Access-Control-Allow-Origin: *. In a tab of its own it needs none.',
} as const
export const slashLink = 'Open it with the slash'

/** Links beside it. In a frame that allows no script to come, a tab of its own does. */
export const againLink = 'Load again'
export const windowLink = 'Open in a tab of its own'
