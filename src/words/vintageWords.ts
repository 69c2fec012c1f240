import * as count from './en/count/countWords'
import * as revisions from './en/revisions/revisionsWords'
import { inLanguage } from './inLanguage'

/** The words of the revisions. */
export const revisionsWordsFor = (lang: string) => inLanguage(lang, { en: revisions })

/** The words of the counts over years. */
export const countWordsFor = (lang: string) => inLanguage(lang, { en: count })
