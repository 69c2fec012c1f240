import type { Observation } from '../../../domain/observation/observation'
import type { SipriShare } from '../../../domain/observation/sipri'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, possessive } from '../grammar'
import { moreWords } from '../moneyWords'

export const name = 'SIPRI'
export const natoName = 'NATO'

/** Heads the longer series, and the fold below it. */
export const heading = 'The longer history, by SIPRI'
/** What is folded on a phone. */
export const held = 'another definition, more years'
export const explanationSummary = 'Why SIPRI’s figures differ'

/** Why SIPRI’s figures are not NATO’s. */
export const explanation =
  'SIPRI, the Stockholm International Peace Research Institute, goes by a definition of its own and works from open sources: the armed forces, defence ministries, paramilitary forces fit for military operations, military space activities, and pensions of military personnel; not civil defence, nor payments for earlier military activities such as veterans’ benefits. NATO’s figures are what allies report by NATO’s definition. Neither corrects the other. They are not joined, and how much of a difference comes from definition, from timing or from another GDP is not known to us.'
export const definitionLink = {
  text: 'SIPRI’s definition',
  address: 'https://www.sipri.org/databases/milex/definitions',
} as const

/** Credit with the editions drawn, and SIPRI’s terms. */
export function credit(editions: readonly string[]): string {
  const dates = formats.list(editions.map((edition) => formats.date(edition)))
  return `Source: SIPRI Military Expenditure Database, edition${editions.length > 1 ? 's' : ''} of ${dates}. SIPRI’s terms call use fair that is “for non-commercial purposes” and takes “less than 10 per cent of a published data set”, with due reference to SIPRI. Its figures are shown here and are in none of our downloads.`
}
export const termsLink = {
  text: 'SIPRI’s terms, as kept in 2016',
  address: 'https://web.archive.org/web/20160211055816/http://www.sipri.org/databases/terms',
} as const

export const none = 'SIPRI’s database, as held here, has no figures for it.'
export const loading = 'Loading SIPRI’s series …'
export const unreachable = 'SIPRI’s series could not be loaded. Reload the page to try again.'

/** SIPRI’s figure: `1.89%`, with "SIPRI’s estimate" where it is one. */
export function figureWords({ value, isEstimate }: SipriShare): string {
  return `${formats.share(value, 2)}${isEstimate ? ', SIPRI’s estimate' : ''}`
}

/** A year that both have: "In 2024 NATO gives 3.75%, SIPRI 4.15%: 0.40 points more." */
export function besideSentence(nato: Observation, sipri: SipriShare): string {
  if (nato.value === null) return ''
  return `For ${sipri.year} NATO gives ${valueWords(nato)} and SIPRI ${figureWords(sipri)}: ${moreWords(sipri.value - nato.value)}.`
}

/** The picture in words. */
export function alt(
  ally: string,
  nato: readonly Observation[],
  sipri: readonly SipriShare[],
): string {
  const [first, last] = [sipri[0], sipri.at(-1)]
  const held = nato.filter(({ value }) => value !== null)
  const [from, to] = [held[0], held.at(-1)]
  const ofNato =
    from === undefined || to === undefined
      ? 'NATO has no figures in this release'
      : `NATO from ${valueWords(from)} in ${from.year} to ${valueWords(to)} in ${to.year}`
  if (first === undefined || last === undefined)
    return `Line chart of ${possessive(ally)} share of GDP. ${ofNato}.`
  const most = sipri.reduce((a, b) => (b.value > a.value ? b : a))
  return `Line chart of ${possessive(ally)} share of GDP. ${ofNato}. SIPRI, by another definition, from ${formats.share(first.value, 2)} in ${first.year} to ${formats.share(last.value, 2)} in ${last.year}, most in ${most.year} with ${formats.share(most.value, 2)}.`
}

/** Title of the picture. */
export function title(ally: string, years: readonly [number, number], hasSipri: boolean): string {
  return `${capitalised(possessive(ally))} share of GDP, ${years[0]}–${years[1]}${hasSipri ? ': NATO, and SIPRI by its own definition' : ', NATO’s figures'}`
}

export const tableSummary = 'The years that both have, as a table'
export const tableHeads = { year: 'Year', difference: 'SIPRI less NATO, points' } as const
