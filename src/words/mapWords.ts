import * as map from './en/map/mapWords'
import { inLanguage } from './inLanguage'

/** The words of the map. */
export const mapWordsFor = (lang: string) => inLanguage(lang, { en: map })
