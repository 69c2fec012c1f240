import type { HeldAlly } from '../../../domain/ally'
import { EXTRA_NAMES } from './extraNames'
import { OFFICIAL_NAMES } from './officialNames'

/** The languages of the allies, in which they name one another and the rest of the world. */
export const LANGUAGES: readonly string[] =
  'en fr de sq nl bg hr cs da et fi el hu is it lv lt lb mk sr sr-Latn nb nn pl pt ro sk sl es ca sv tr uk ru'.split(
    ' ',
  )

/** The names that languages have for countries; of a language that the browser lacks, none. */
export function namesIn(languages: readonly string[]): readonly Intl.DisplayNames[] {
  return languages.flatMap((language) => {
    try {
      return [new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })]
    } catch {
      return []
    }
  })
}

let known: readonly string[] | null = null

/** The codes of two letters that stand for a country or region. */
export function regions(): readonly string[] {
  if (known !== null) return known
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const [english] = namesIn(['en'])
  known = codes.filter((code) => english?.of(code) !== undefined)
  return known
}

/** What an ally is called in English and by codes, with short, former, full and official names of any language ("Holland", "UK"). */
export function calledNames({ name, code, iso2 }: HeldAlly): readonly string[] {
  const official = OFFICIAL_NAMES[iso2]?.split('|') ?? []
  return [name, code, iso2, ...(EXTRA_NAMES[iso2] ?? []), ...official]
}
