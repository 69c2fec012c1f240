import type { HeldAlly } from '../../../domain/ally'
import { calledNames, LANGUAGES, namesIn, regions } from './calledNames'
import { nameKey, plainName } from './nameKey'
import { M49_REGIONS, NUMERIC_CODES } from './numericCodes'
import { withoutStyle } from './officialNames'
import { EXTRA_OTHERS, OTHER_CODES } from './otherCountries'
import { type OtherLabel, otherLabel } from './otherLabels'

/** What a label stands for. */
export type Entity =
  | { readonly kind: 'ally'; readonly code: string }
  | { readonly kind: 'other country' }
  | OtherLabel

/** How the cells of a column name countries: as words and codes in capitals, as ISO's numbers, or as codes in small letters. */
export type Naming = 'names' | 'numbers' | 'small codes'

const OTHER_COUNTRY: Entity = { kind: 'other country' }

const BOOKS = new WeakMap<readonly HeldAlly[], NameBook>()

/** The names of these allies; made once. */
export function nameBookOf(allies: readonly HeldAlly[]): NameBook {
  const known = BOOKS.get(allies)
  if (known !== undefined) return known
  const book = new NameBook(allies)
  BOOKS.set(allies, book)
  return book
}

/** What may stand in brackets behind a name without changing it: currencies, and `the`. */
const HARMLESS_BRACKET =
  /^(?:the|the country|republic|republic of|rep|kingdom of|nato|ally|\d{1,2}|[a-h]|e|\d{1,2}( \d{1,2})+|leks?|leva|euros?|kuna|koruny?|kroner?|kronur|kronor|new (?:turkish )?liras?|turkish liras?|forints?|denars?|zlotys?|lei|liras?|pounds?( sterling)?|us dollars?|canadian dollars?|dollars?|new lei)$/

/** The number of a place in a list before a name: `1. Denmark`, `2) Poland`. */
const ORDINAL = /^\d{1,3}[.)]\s*(?=\p{L}{3})/u

/** The letter or number of a note behind a name, with its bracket: `Italy a)`, `Italien 1)`. */
const FOOTNOTE_LETTER = /(?<=^[^()]*)(?:\s+[a-z]|\s*\d{1,2})\)$/

/** So many texts are kept in mind: a file with more different ones hardly repeats them, and a larger book is slower to look into. */
const MAX_SEEN = 5_000

/** The names of allies and of others, and what was looked up already. */
export class NameBook {
  readonly #allies: readonly HeldAlly[]
  /**
   * Names of allies in English, their codes, short, former and full ones, and what `Intl` does not name; then those of
   * all countries in many languages, from when a name is looked for that is none of these.
   */
  readonly #names = new Map<string, Entity>()
  #isTranslated = false
  readonly #seen = new Map<string, Entity | null>()

  constructor(allies: readonly HeldAlly[]) {
    this.#allies = allies
    for (const label of EXTRA_OTHERS) this.#names.set(nameKey(label), OTHER_COUNTRY)
    for (const code of OTHER_CODES) this.#names.set(code.toLowerCase(), OTHER_COUNTRY)
    for (const ally of allies) {
      const entity: Entity = { kind: 'ally', code: ally.code }
      for (const name of calledNames(ally)) this.#names.set(nameKey(name), entity)
    }
  }

  #lookUp(key: string): Entity | undefined {
    const found = this.#names.get(key)
    if (found !== undefined || this.#isTranslated || isHeaderTalk(key)) return found
    this.#isTranslated = true
    for (const [name, entity] of translatedNames(this.#allies)) {
      if (!this.#names.has(name)) this.#names.set(name, entity)
    }
    return this.#names.get(key)
  }

  /** What a cell names, or `null`. Codes of two letters count in capitals, or where the whole cell is one. */
  find(text: string): Entity | null {
    const seen = this.#seen.get(text)
    if (seen !== undefined) return seen
    const found = this.#look(text)
    if (this.#seen.size < MAX_SEEN) this.#seen.set(text, found)
    return found
  }

  /** What a cell names in a column of numbers of ISO's, with or without their zeros (`056`, `56`), or of codes in small letters. */
  findAs(naming: Naming, text: string): Entity | null {
    if (naming === 'numbers') return this.#numbered(text)
    return this.find(naming === 'small codes' ? text.toUpperCase() : text)
  }

  #numbered(text: string): Entity | null {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : null
    if (number === null) return this.find(text)
    if (M49_REGIONS.has(number)) return { kind: 'aggregate', code: null }
    const ally = this.#allies.find(({ iso2 }) => NUMERIC_CODES[iso2] === number)
    return ally === undefined ? OTHER_COUNTRY : { kind: 'ally', code: ally.code }
  }

  /** The ally that a cell names, or `null`. */
  allyIn(text: string): string | null {
    const entity = this.find(text)
    return entity?.kind === 'ally' ? entity.code : null
  }

  #look(text: string): Entity | null {
    if (text.length > 120) return null
    const named = plainName(text)
    const isBracketed = /[)\]]$/.test(named)
    const plain = isBracketed ? named.replace(FOOTNOTE_LETTER, '') : named
    if (plain === '' || /^[=+@]/.test(plain)) return null
    if (/^\d/.test(plain)) {
      const ranked = plain.replace(ORDINAL, '')
      return (ranked === plain ? null : this.#named(ranked)) ?? otherLabel(text)
    }
    const bracket = isBracketed ? /^(.*?)\s*[([]([^()[\]]*)[)\]]$/u.exec(plain) : null
    if (bracket !== null) return this.#bracketed(plain, bracket[1] ?? '', bracket[2] ?? '')
    return this.#named(plain) ?? otherLabel(text)
  }

  #bracketed(whole: string, name: string, bracket: string): Entity | null {
    const direct = this.#lookUp(nameKey(whole))
    if (direct !== undefined) return direct
    const entity = this.#named(name) ?? otherLabel(name)
    if (entity === null) return otherLabel(whole)
    const inner = nameKey(bracket)
    const same = this.#named(bracket)
    const isSame = same?.kind === 'ally' && entity.kind === 'ally' && same.code === entity.code
    if (inner === '' || HARMLESS_BRACKET.test(inner) || isSame) return entity
    return entity.kind === 'ally' ? null : entity
  }

  /** In small letters, only ISO's own codes of allies are taken, and not where they are common words. */
  #smallCode(name: string): Entity | null {
    const entity = SMALL_WORDS.has(name) ? undefined : this.#lookUp(name)
    if (entity?.kind !== 'ally') return null
    return name.length === 2 || name === 'usa' || entity.code.toLowerCase() === name ? entity : null
  }

  #named(name: string): Entity | null {
    const key = nameKey(name)
    if (/^[a-z]{2,3}$/.test(key) && !/^[A-Z. ]+$/.test(name)) return this.#smallCode(key)
    const bare = withoutStyle(key)
    const inverted = name.includes(',') ? /^([^,]+),\s*([^,]+)$/.exec(name) : null
    return (
      this.#lookUp(key) ??
      (key.startsWith('the ') ? this.#lookUp(key.slice(4)) : undefined) ??
      (bare === null ? undefined : this.#lookUp(bare)) ??
      (key.length > 5 && /\d$/.test(key)
        ? this.#lookUp(key.replace(/\s*\d{1,2}$/, ''))
        : undefined) ??
      (inverted === null ? undefined : this.#lookUp(nameKey(`${inverted[2]} ${inverted[1]}`))) ??
      null
    )
  }
}

/** Small words that are no codes unless written in capitals. */
const SMALL_WORDS = new Set('is it no de be si ro al es me us el vs se'.split(' '))

/** Words of headers that name no country in any language. */
const HEADER_WORDS = new Set(
  `country countries ally allies nation state entity code name iso iso2 iso3 year years time period date value values
  share shares of the in as a and per cent percent percentage pct gdp defence defense military expenditure spending
  total million billion thousand us usd dollars constant current prices real change annual equipment personnel estimate
  status note notes source measure indicator unit land jahr anteil am bip pays annee part du pib`.split(
    /\s+/,
  ),
)

/** Whether a text is made of words of headers and years alone: then no other language is asked for it. */
function isHeaderTalk(key: string): boolean {
  return (
    key.length > 2 && key.split(' ').every((word) => HEADER_WORDS.has(word) || /^\d+$/.test(word))
  )
}

/** Countries and their codes of two letters, as many languages name them; of allies the names alone, which go before all others. */
function translatedNames(allies: readonly HeldAlly[]): ReadonlyMap<string, Entity> {
  const book = new Map<string, Entity>()
  const ofAlly = new Map(allies.map(({ iso2, code }) => [iso2, code]))
  const own: [string, Entity][] = []
  for (const names of namesIn(LANGUAGES)) {
    for (const region of regions()) {
      const name = names.of(region)
      const code = ofAlly.get(region)
      if (name === undefined) continue
      if (code !== undefined) own.push([nameKey(name), { kind: 'ally', code }])
      else if (!NO_COUNTRY.has(region)) {
        book.set(nameKey(name), OTHER_COUNTRY)
        book.set(region.toLowerCase(), OTHER_COUNTRY)
      }
    }
  }
  for (const [key, entity] of own) book.set(key, entity)
  return book
}

/** Regions that are no country, or an ally under another code. */
const NO_COUNTRY = new Set('EU EZ UN ZZ XA XB QO UK FX DD'.split(' '))
