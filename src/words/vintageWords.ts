import * as count from './en/countWords'
import * as revisions from './en/revisionsWords'
import { inLanguage } from './inLanguage'

/** The words of the revisions. */
export const revisionsWordsFor = (lang: string) => inLanguage(lang, { en: revisions })

/** The words of the counts over years. */
export const countWordsFor = (lang: string) => inLanguage(lang, { en: count })
