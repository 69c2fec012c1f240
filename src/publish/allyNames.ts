import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const PREFIX = 'virtual:ally-names/'

/**
 * What a language calls the allies, for its `nameOf`: the module `virtual:ally-names/de` is an object of names
 * by code, made at build, so that every reader has the same ones. English names are those of `data/allies.csv`.
 */
export function allyNames(): Plugin {
  let root = '.'
  return {
    name: 'ally-names',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const allies = readFileSync(join(root, 'data/allies.csv'), 'utf8')
      const names = namesIn(id.slice(PREFIX.length + 1), iso2ByCode(allies))
      return `export const ALLY_NAMES = ${JSON.stringify(names)}`
    },
  }
}

/** Names by code, from codes of two letters. Throws for a language whose names this machine does not hold. */
export function namesIn(
  lang: string,
  iso2: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) {
    throw new Error(`no names of countries in ${lang} are held here`)
  }
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' })
  return Object.fromEntries(Object.entries(iso2).map(([code, two]) => [code, names.of(two) ?? two]))
}

function iso2ByCode(csv: string): Readonly<Record<string, string>> {
  const [head = '', ...rows] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  const at = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? ''
  return Object.fromEntries(
    rows.map((row) => row.split(',')).map((cells) => [at(cells, 'iso3'), at(cells, 'iso2')]),
  )
}
