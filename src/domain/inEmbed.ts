/**
 * Whether this is the script of an embed (`publish/embedScripts.ts` says so). It draws in frames of any width alone, has
 * no figures of the reader's own, and says nothing of what has its place on the page, in a download or in the head of a
 * published page.
 */
export const IN_EMBED: boolean = import.meta.env.IN_EMBED !== undefined
