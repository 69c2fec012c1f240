import type { Language } from '../../domain/view/language'

/** The tag of the language of this folder. */
export const lang: Language = 'en'
