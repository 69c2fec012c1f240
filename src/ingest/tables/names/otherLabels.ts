import { anyWord } from '../terms/words'
import { foldText } from './nameKey'

const TARGET =
  anyWord(`target targets goal guideline threshold benchmark pledge commitment ziel zielwert
  zielmarke nato_ziel richtwert zielvorgabe objectif seuil cible objetivo obiettivo soglia doel doelstelling norm
  nato_norm cel celu hedef hedefi στοχος malsetting tavoite eesmark merkis tikslas cil ciel cilj meta tinta objektivi`)

const STATISTIC =
  anyWord(`average averages avg mean median minimum maximum min max durchschnitt mittelwert
  mittel moyenne mediane promedio media mediana gemiddelde gemiddeld srednia ortalama medyan prosjek prosek
  prumer priemer atlag gjennomsnitt snitt genomsnitt snittvarde gennemsnit keskiarvo keskmine vidurkis videji
  videjais povprecje mesatarja medie μεσος διαμεσος средно просек просечно deviation std stdev ecart_type
  standardabweichung unweighted weighted`)

const AGGREGATE =
  anyWord(`nato otan total totals totale totaal totalt summe gesamt insgesamt ensemble suma
  razem ogolem lacznie toplam συνολο osszesen celkem spolu ukupno skupno skupaj yhteensa kokku kopa viso ialt
  общо вкупно укупно sum subtotal world worldwide welt monde mundo mondo swiat wereld dunya κοσμος
  eu ue ea euro eurozone europe europa africa asia americas oceania oecd ocde g7 g20 brics income 
  eu\\d* ea\\d* eu-27 eu-28 allies alliierte allies_europeens union region developing america caribbean
  north_america latin_america middle_east pacific arab_world central_asia dividend ida ibrd hipc indebted developed small_states
  countries baltic* nordic* benelux visegrad* balkan* b9 v4 nb8 e3 e5 mena apac`)

const OWID_GROUP = /^owid_[a-z]+$/
const NATO_EUR_CAN = /(?:europe|europa|europaisch).*(?:canada|kanada)|^nato_eur_can$/
const NATO_TOTAL =
  /^(?:nato_total|(?:nato|otan)[\s-]*(?:total|gesamt|insgesamt)?|total (?:nato|otan))[\s*]*$/

/** A label that is no country: a target, a statistic or a group, or `null` where none of these is recognised. */
export type OtherLabel =
  | { readonly kind: 'target' }
  | { readonly kind: 'statistic' }
  | { readonly kind: 'aggregate'; readonly code: 'NATO_TOTAL' | 'NATO_EUR_CAN' | null }

/** Tells targets, statistics and groups of countries by their words. */
export function otherLabel(text: string): OtherLabel | null {
  const folded = foldText(text).trim()
  if (folded.length > 80 || isNote(text)) return null
  if (TARGET.test(folded)) return { kind: 'target' }
  if (STATISTIC.test(folded)) return { kind: 'statistic' }
  if (NATO_EUR_CAN.test(folded)) return { kind: 'aggregate', code: 'NATO_EUR_CAN' }
  if (NATO_TOTAL.test(folded)) return { kind: 'aggregate', code: 'NATO_TOTAL' }
  return AGGREGATE.test(folded) || OWID_GROUP.test(folded)
    ? { kind: 'aggregate', code: null }
    : null
}

const NOTE =
  /^\s*(?:[*†‡§([¹²³]|-\s*\d+\s*-|\d+\)|(?:notes?|sources?|quellen?|fuentes?|fonti?|fontes?|bron|bronnen|zrodlo|kaynak|πηγη|anm|anmerkung(?:en)?|hinweis|remarques?|notas?|opmerking|uwaga|uwagi|forras|zdroj|izvor|vir|kilde|kalla|lahde|allikas|avots|saltinis|burimi|sursa|last updated|data from|accessed|stand|legende?|footnotes?|explanat|download|©)(?![\p{L}]))/u

/** Whether a text reads like a note or a source rather than a heading or a name. */
export function isNote(text: string): boolean {
  // `Data: …`, `Fuente : …`: no name of a country is followed by a colon.
  return text.length > 120 || NOTE.test(foldText(text)) || /^\p{L}[\p{L} ]{1,24}:\s/u.test(text)
}
