import * as trend from './en/trend/trendWords'
import { inLanguage } from './inLanguage'

/** The words of the trend. */
export const trendWordsFor = (lang: string) => inLanguage(lang, { en: trend })
