/** Whether this is the script of an embed (`publish/embedScripts.ts` says so): it draws in frames of any width alone. */
export const IN_EMBED: boolean = import.meta.env.IN_EMBED !== undefined

/**
 * Whether there is a place for what stands beside a figure on the page, in a download or in the head of a published
 * page. An embed's script, which says it nowhere, leaves such texts out: they are empty there.
 */
export const IS_SAID: boolean = !IN_EMBED
