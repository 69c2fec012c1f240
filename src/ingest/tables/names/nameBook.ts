import type { HeldAlly } from '../../../domain/ally'
import { calledNames, countryNames } from './calledNames'
import { nameKey, plainName } from './nameKey'
import { EXTRA_OTHERS, OTHER_CODES } from './otherCountries'
import { type OtherLabel, otherLabel } from './otherLabels'

/** What a label stands for. */
export type Entity =
  | { readonly kind: 'ally'; readonly code: string }
  | { readonly kind: 'other country' }
  | OtherLabel

const OTHER_COUNTRY: Entity = { kind: 'other country' }

const BOOKS = new WeakMap<readonly HeldAlly[], NameBook>()

/** The names of these allies; made once, since it takes some 70 ms. */
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

/** The letter or number of a note behind a name, with its bracket: `Italy a)`, `Italien 1)`. */
const FOOTNOTE_LETTER = /(?<=^[^()]*)(?:\s+[a-z]|\s*\d{1,2})\)$/

/** The names of allies and of others, and what was looked up already. */
export class NameBook {
  readonly #names = new Map<string, Entity>()
  readonly #seen = new Map<string, Entity | null>()

  constructor(allies: readonly HeldAlly[]) {
    const isAlly = new Set(allies.map((ally) => ally.iso2))
    for (const label of EXTRA_OTHERS) this.#names.set(nameKey(label), OTHER_COUNTRY)
    const languages = countryNames()
    nameCountries(languages, (iso2, name) => {
      if (isAlly.has(iso2) || iso2 === 'UK' || iso2 === 'FX' || iso2 === 'DD') return
      this.#names.set(nameKey(name), OTHER_COUNTRY)
    })
    for (const code of OTHER_CODES) this.#names.set(code.toLowerCase(), OTHER_COUNTRY)
    for (const ally of allies) this.#nameAlly(ally, languages)
  }

  #nameAlly(ally: HeldAlly, languages: readonly Intl.DisplayNames[]): void {
    const entity: Entity = { kind: 'ally', code: ally.code }
    for (const name of calledNames(ally, languages)) this.#names.set(nameKey(name), entity)
  }

  /** What a cell names, or `null`. Codes of two letters count in capitals, or where the whole cell is one. */
  find(text: string): Entity | null {
    const seen = this.#seen.get(text)
    if (seen !== undefined) return seen
    const found = this.#look(text)
    if (this.#seen.size < 50_000) this.#seen.set(text, found)
    return found
  }

  /** The ally that a cell names, or `null`. */
  allyIn(text: string): string | null {
    const entity = this.find(text)
    return entity?.kind === 'ally' ? entity.code : null
  }

  #look(text: string): Entity | null {
    if (text.length > 120) return null
    const plain = plainName(text).replace(FOOTNOTE_LETTER, '')
    if (plain === '' || /^[=+@]/.test(plain)) return null
    if (/^\d/.test(plain)) return otherLabel(text)
    const bracket = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/u.exec(plain)
    if (bracket !== null) return this.#bracketed(plain, bracket[1] ?? '', bracket[2] ?? '')
    return this.#named(plain) ?? otherLabel(text)
  }

  #bracketed(whole: string, name: string, bracket: string): Entity | null {
    const direct = this.#names.get(nameKey(whole))
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
    const entity = SMALL_WORDS.has(name) ? undefined : this.#names.get(name)
    if (entity?.kind !== 'ally') return null
    return name.length === 2 || name === 'usa' || entity.code.toLowerCase() === name ? entity : null
  }

  #named(name: string): Entity | null {
    const key = nameKey(name)
    if (/^[a-z]{2,3}$/.test(key) && !/^[A-Z. ]+$/.test(name)) return this.#smallCode(key)
    const inverted = /^([^,]+),\s*([^,]+)$/.exec(name)
    return (
      this.#names.get(key) ??
      this.#names.get(key.replace(/^the /, '')) ??
      (key.length > 5 ? this.#names.get(key.replace(/\s*\d{1,2}$/, '')) : undefined) ??
      (inverted === null ? undefined : this.#names.get(nameKey(`${inverted[2]} ${inverted[1]}`))) ??
      null
    )
  }
}

/** Small words that are no codes unless written in capitals. */
const SMALL_WORDS = new Set('is it no de be si ro al es me us el vs se'.split(' '))

function nameCountries(
  languages: readonly Intl.DisplayNames[],
  use: (iso2: string, name: string) => void,
): void {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  for (const names of languages) {
    for (const code of codes) {
      const name = names.of(code)
      if (name === undefined || /^(?:EU|EZ|UN|ZZ|XA|XB|QO)$/.test(code)) continue
      use(code, name)
      use(code, code)
    }
  }
}
