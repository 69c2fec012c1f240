/** In place of a page that could not go on; and the link that loads it again. */
export const fallenText =
  'This page could not go on: a translation by the browser, or an extension, may have changed what it was drawing.'
export const fallenLink = 'Load the same view again'
