/** In place of a page that could not go on; and the link that loads it again. */
export const fallenText =
  'This page could not go on: a translation by the browser, or an extension, may have changed what it was drawing.'
export const fallenLink = 'Load the same view again'

/** Over a built page whose script has not come, by whether the address asks for another view than it holds. */
export const waitingTexts = {
  other:
    'Not the view asked for: the script that draws it has not come. This is the view that the page opens with.',
  own: 'The script of this page has not come yet: what stands here holds, but its controls do not answer.',
} as const

/** Links beside it. In a frame that allows no script to come, a window of its own does. */
export const againLink = 'Load again'
export const windowLink = 'Open in a window of its own'
