/** One file of the build: its path below the site's root, and what it holds. */
export interface PublishedFile {
  readonly path: string
  readonly content: string | Uint8Array
}
