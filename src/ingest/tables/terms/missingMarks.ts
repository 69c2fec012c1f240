import { foldText } from '../names/nameKey'

/** What tables write where there is no figure, in folded spelling. Zero is none of them: it is asked. */
const MARKS = new Set(
  `.. ... .... … - -- --- – — ― − _ ? ?? * . · / // \\ x xx xxx : :: ; n/a n.a. n.a na n.c. n.c nc n/c n.d. n.d nd n/d n/k nk k.a. k.a k. a. k/a
  s.d. s/d sd s.o. s/o n.s. ns b.d. b/d bd brak m/d δ/υ δ.υ. н.д. н/д n.b. n/b nb i.t. u.d. ua u/a e.y. ej a.d. e.t. ei_ole
  #n/a #na #wert! #value! #ref! #div/0! #n/v #nv #name? #null! #num! nan null none nil missing unknown unavailable
  not_available not_applicable not_published not_reported not_yet_available no_data nodata no_figure tbc tba tbd
  keine_angabe keine_angaben keine_daten nicht_verfugbar unbekannt entfallt fehlt
  non_disponible non_publie indisponible inconnu manquant sans_objet
  sin_datos sin_dato no_disponible no_consta desconocido non_disponibile dato_non_disponibile nessun_dato
  geen_gegevens niet_beschikbaar onbekend brak_danych brak niedostepne veri_yok yok bilinmiyor mevcut_degil
  δεν_υπαρχει μη_διαθεσιμο δ.δ. nie_je_k_dispozicii neni_k_dispozici nincs nincs_adat nema_podataka nedostupno
  nu_exista indisponibil ikke_tilgjengelig saknas ingen_uppgift ei_saatavilla ingen_data uoplyst`
    .split(/\s+/)
    .map((mark) => mark.replaceAll('_', ' ')),
)
MARKS.add('. .').add('. . .').add('k. a.').add('n. a.').add('n. d.').add('s. d.').add('b. d.')

/** Errors of a spreadsheet: something stood there that could not be computed. */
const ERROR = /^#(?:ref|div\/0|value|wert|name|num|null|spill|calc)[!?]?$/

/** Whether a cell says that there is no figure. A flag may stand behind the mark, as Eurostat writes it (`: c`). */
export function isMissing(text: string): boolean {
  if (text.length > 32) return false
  const folded = foldText(text).replace(/\s+/g, ' ').trim()
  if (MARKS.has(folded)) return !ERROR.test(folded)
  return /^:\s*[a-z]{1,3}$/.test(folded) || /^\((?:n\/a|na|nd|-|\.\.)\)$/.test(folded)
}

/** Whether a cell holds an error of a spreadsheet other than `#N/A`, which is a way to say missing. */
export function isError(text: string): boolean {
  return ERROR.test(text.trim().toLowerCase())
}
