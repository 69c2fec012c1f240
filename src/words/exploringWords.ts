import * as exploring from './en/exploringWords'
import { inLanguage } from './inLanguage'

/** The words of exploring a chart by keys. */
export const exploringWordsFor = (lang: string) => inLanguage(lang, { en: exploring })
