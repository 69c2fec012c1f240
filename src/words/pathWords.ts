import * as path from './en/path/pathWords'
import { inLanguage } from './inLanguage'

/** The words of the path to 3.5 %. */
export const pathWordsFor = (lang: string) => inLanguage(lang, { en: path })
