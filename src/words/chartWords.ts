import * as balance from './en/balanceWords'
import * as change from './en/changeWords'
import * as map from './en/mapWords'
import * as path from './en/pathWords'
import * as ranking from './en/rankingWords'
import * as trend from './en/trendWords'

/** What only one kind of chart says: apart, so that an embed or a lazily loaded chart brings its own alone. */
const inLanguage = <T>(lang: string, words: { readonly en: T } & Readonly<Record<string, T>>): T =>
  words[lang] ?? words.en

/** The words of the ranking. */
export const rankingWordsFor = (lang: string) => inLanguage(lang, { en: ranking })

/** The words of the trend. */
export const trendWordsFor = (lang: string) => inLanguage(lang, { en: trend })

/** The words of the changes between two years. */
export const changeWordsFor = (lang: string) => inLanguage(lang, { en: change })

/** The words of shares against equipment. */
export const balanceWordsFor = (lang: string) => inLanguage(lang, { en: balance })
/** The words of the map. */
export const mapWordsFor = (lang: string) => inLanguage(lang, { en: map })

/** The words of the path to 3.5 %. */
export const pathWordsFor = (lang: string) => inLanguage(lang, { en: path })
