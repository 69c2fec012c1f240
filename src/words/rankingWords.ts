import * as ranking from './en/ranking/rankingWords'
import { inLanguage } from './inLanguage'

/** The words of the ranking. */
export const rankingWordsFor = (lang: string) => inLanguage(lang, { en: ranking })
