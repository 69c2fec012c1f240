import * as ranking from './en/rankingWords'
import { inLanguage } from './inLanguage'

/** The words of the ranking. */
export const rankingWordsFor = (lang: string) => inLanguage(lang, { en: ranking })
