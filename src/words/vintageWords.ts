import * as count from './en/countWords'
import * as revisions from './en/revisionsWords'

/*
 * The words of the charts that compare releases: not in chartWords.ts, so that the page loads them
 * with these charts alone.
 */
const REVISIONS: Readonly<Record<string, typeof revisions>> = { en: revisions }
const COUNT: Readonly<Record<string, typeof count>> = { en: count }

/** The words of the revisions, in a language; English where it is not held. */
export const revisionsWordsFor = (lang: string) => REVISIONS[lang] ?? revisions

/** The words of the counts over years. */
export const countWordsFor = (lang: string) => COUNT[lang] ?? count
