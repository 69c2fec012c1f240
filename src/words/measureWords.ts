import * as ranking from './en/measures/measureRankingWords'
import * as trend from './en/measures/measureTrendWords'
import * as english from './en/measures/measureWords'
import { inLanguage } from './inLanguage'

/*
 * What is said of measures other than the share: apart, so that only their figures load it.
 */

/** What every chart of such a measure says. */
export const measureWordsFor = (lang: string) => inLanguage(lang, { en: english })

/** What its ranking says. */
export const measureRankingWordsFor = (lang: string) => inLanguage(lang, { en: ranking })

/** What its trend says. */
export const measureTrendWordsFor = (lang: string) => inLanguage(lang, { en: trend })
