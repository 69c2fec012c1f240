import { foldText } from '../names/nameKey'
import { isKnownMark } from './estimateTerms'
import { saysMeasure } from './measures'
import { unitIn } from './units'
import { anyWord } from './words'

/** Words that say nothing of what figures are. */
const PLAIN =
  anyWord(`value* wert* valeur* valor* valore* waarde* wartosc* deger* τιμη* vaerdi* verdi varde hodnota ertek arvo
  vrednost vrijednost valoare стойност figure* data datos daten donnees dati dane amount* betrag montant number* numero* zahl*
  nato otan obs observation* result* plan* actual* outturn outcome* ist soll final latest newest current real reale? total annual
  yearly jahrlich* column series country countries ally allies staat staaten staates land lander of the and for with without from des der
  die das den dem von fur und aus les dos das per pour dans sur avec para con por del della delle degli nel nella
  inkl incl including excl excluding percent* prozent* table tabelle tableau sheet blatt feuille only average nominal
  purchasing year* jahr* fiscal version draft low high central upper lower wer note* page source* properties spent devoted
  allocated national their aban million* billion*
  mio mrd mil sum prices preise* prix constant* exchange rates dollar* euro* unit* measure* core
  gross domestic product produit interieur brut bruttoinlandsprodukt* producto interno interior bruto prodotto lordo binnenlands produkt*
  krajow* brutto hruby hruba domaci domac* bruttonational* yurtici hasila ακαθαριστ* εγχωρι* προιον*
  western eastern northern southern central north south east west baltic balkan* nordic mediterranean atlantic europe* americ*
  europa* westeuropa osteuropa nordeuropa sudeuropa united kingdom states republic region* union`)

/** Whether a header holds a word (of four letters or more) that none of our vocabularies knows, such as `Happiness`. */
export function hasUnknownWord(text: string): boolean {
  const words = foldText(text.replace(/([a-z])([A-Z])/g, '$1 $2')).split(/[^\p{L}]+/u)
  return words.some((word) => word.length > 3 && !isKnown(word))
}

function isKnown(word: string): boolean {
  const { part, scale, currency, prices } = unitIn(word)
  const isUnit = part !== null || scale !== null || currency !== null || prices !== null
  return isUnit || PLAIN.test(word) || isKnownMark(word) || saysMeasure(word)
}
