/** Defined in an embed's script alone, by the build of it (`publish/embedScripts.ts`). */
declare const EMBED_SCRIPT: true

/**
 * Whether this is the script of an embed. It draws in frames of any width alone, has no figures of the reader's own,
 * and says nothing of what has its place on the page, in a download or in the head of a published page.
 */
export const IN_EMBED: boolean = typeof EMBED_SCRIPT !== 'undefined'
