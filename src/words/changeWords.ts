import * as change from './en/change/changeWords'
import { inLanguage } from './inLanguage'

/** The words of the changes between two years. */
export const changeWordsFor = (lang: string) => inLanguage(lang, { en: change })
