import * as beside from './en/besideWords'
import { inLanguage } from './inLanguage'

/** The words of what stands beside a count. */
export const besideWordsFor = (lang: string) => inLanguage(lang, { en: beside })
