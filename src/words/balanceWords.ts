import * as balance from './en/balance/balanceWords'
import { inLanguage } from './inLanguage'

/** The words of shares against equipment. */
export const balanceWordsFor = (lang: string) => inLanguage(lang, { en: balance })
