/** Who runs this copy of the site, as the build was told (PUBLISHER_NAME, PUBLISHER_CONTACT). */
export interface Publisher {
  readonly name: string
  /** Where to write: an address of mail (`mailto:…`) or of a page; `null` where none was given. */
  readonly contact: string | null
}

/** Put in place by vite.config.ts, and for the first paint by `publish/opening/firstPaint.ts`. */
declare const PUBLISHER: Publisher | null

/** Who runs this copy, or `null` where nobody has put a name to it. */
export function publisher(): Publisher | null {
  return PUBLISHER
}
