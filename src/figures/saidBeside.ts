/**
 * A text that stands beside a figure on the page, in a download or in the head of a published page. An embed's script,
 * which says it nowhere, leaves it out: empty there (`publish/embedScripts.ts` sets `IN_EMBED`).
 */
export const IS_SAID: boolean = !import.meta.env.IN_EMBED
