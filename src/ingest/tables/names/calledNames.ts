import type { HeldAlly } from '../../../domain/ally'
import { EXTRA_NAMES } from './extraNames'

/** The languages of the allies, in which they name one another and the rest of the world. */
const LANGUAGES =
  'en fr de sq nl bg hr cs da et fi el hu is it lv lt lb mk sr sr-Latn nb nn pl pt ro sk sl es ca sv tr uk ru'

/** The names that the allies' languages have for countries; of a language that the browser lacks, none. */
export function countryNames(): readonly Intl.DisplayNames[] {
  return LANGUAGES.split(' ').flatMap((language) => {
    try {
      return [new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })]
    } catch {
      return []
    }
  })
}

/**
 * All that an ally is called: its name in the allies’ languages, its codes, and short, former and full
 * names ("Holland", "UK", "America"). `languages` are `countryNames()`: they take some time to make.
 */
export function calledNames(
  { name, code, iso2 }: HeldAlly,
  languages: readonly Intl.DisplayNames[],
): readonly string[] {
  const translated = languages.flatMap((names) => names.of(iso2) ?? [])
  return [...translated, name, code, iso2, ...(EXTRA_NAMES[iso2] ?? [])]
}
