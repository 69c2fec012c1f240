/** Defined in an embed's script alone, by the build of it (`publish/embedScripts.ts`). */
declare const EMBED_SCRIPT: true

/**
 * Whether this is the script of an embed. It draws in frames of any width alone, has no figures of the reader's own,
 * and says nothing of what has its place on the page, in a download or in the head of a published page.
 */
export const IN_EMBED: boolean = typeof EMBED_SCRIPT !== 'undefined'

/** Defined there too: `false` in the script that draws a kind of other measures. */
declare const DRAWS_SHARES: boolean

/** Whether shares may be what is drawn. A script of other measures never has them, nor what is judged and said of them alone. */
export const MAY_DRAW_SHARES: boolean = typeof DRAWS_SHARES === 'undefined' || DRAWS_SHARES
