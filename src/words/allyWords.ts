import * as allyFigure from './en/countries/allyFigureWords'
import * as compare from './en/countries/compareWords'
import * as profile from './en/countries/profileWords'
import * as sheet from './en/countries/sheetWords'
import * as sipri from './en/countries/sipriWords'
import * as differ from './en/differ/differWords'
import * as money from './en/moneyWords'
import { inLanguage } from './inLanguage'

/*
 * What only the pages about single allies say: apart, so that each page brings its own words alone.
 */

/** The words of the page about one ally. */
export const profileWordsFor = (lang: string) => inLanguage(lang, { en: profile })

/** The words of the page on why figures differ. */
export const differWordsFor = (lang: string) => inLanguage(lang, { en: differ })

/** The words of the comparison. */
export const compareWordsFor = (lang: string) => inLanguage(lang, { en: compare })

/** The words of the student sheet. */
export const sheetWordsFor = (lang: string) => inLanguage(lang, { en: sheet })

/** What is said of SIPRI’s series. */
export const sipriWordsFor = (lang: string) => inLanguage(lang, { en: sipri })

/** Amounts and differences. */
export const moneyWordsFor = (lang: string) => inLanguage(lang, { en: money })

/** What the pages about single allies share. */
export const allyFigureWordsFor = (lang: string) => inLanguage(lang, { en: allyFigure })
