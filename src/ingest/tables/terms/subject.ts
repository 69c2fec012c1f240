import { foldText } from '../names/nameKey'
import { anyWord } from './words'

/** What figures are about: an ally's defence, or something that NATO's tables do not hold. */
export type Subject = 'defence' | 'other'

const DEFENCE =
  anyWord(`defence* defense* defensa difesa defesa verteidigung* landesverteidigung* militar* military militaire* militare obron*
  savunma* askeri αμυν* αμυντικ* στρατιωτικ* forsvar* wehr* bundeswehr rustung* obran* vojensk* vojsk* honvedelm* vedelm* katonai
  defensie* puolustus* kaits* riigikaits* aizsardz* gynyb* krasto_apsaug* aparare* mbrojtj* отбран* одбран* военн* varnar* armed_forces
  milex xpnd dfs mil gf02`)

/** Subjects of other spending and of other shares of GDP, in the languages of the allies; and codes of the functions of government. */
const OTHER_TOPIC =
  anyWord(`health* gesundheit* sante salud sanita* saude zdrow* zdravot* zdravst* saglik* υγει* sundhed* halso* helse* terveys* tervis*
  egeszseg* sanatat* здрав* veselib* sveikat* zorg* gezondheid* shendetes*
  education* bildung* educac* educat* istruzion* edukac* oswiat* egitim* εκπαιδευσ* παιδει* onderwijs* uddannels* utbildning* utdanning*
  koulutus* haridus* oktatas* invatamant* образован* vzdelav* vzdelan* obrazovanj* izobrazev* izglitib* svietim* enseignement arsim*
  debt* schuld* staatsschuld* dette* deuda debito deficit defizit borc* χρεος dluh* dlug* gaeld* skuld* adossag* datori* дълг*
  research forschung* r&d trade handel* exports? imports? population* bevolkerung* unemploy* inflation tax* steuer* skat* podatk* vergi*
  φορο* impots? revenue* climate aid development border pension* welfare social* soziale* industry industrie* industria* industri
  przemysl* sanayi* βιομηχαν* agricult* landwirtschaft* manufactur* services environment* umwelt* housing* culture kultur* energy
  current_account trade_balance savings remittances tourism gf01* gf0[3-9]* gf10* gf02\\d+`)

/** The subject that a folded text names; defence goes before others named beside it. `null` where it names none. */
export function subjectIn(folded: string): Subject | null {
  if (DEFENCE.test(folded)) return 'defence'
  return OTHER_TOPIC.test(folded) ? 'other' : null
}

/** The subject that a text as written names; see `subjectIn`. */
export function subjectOf(text: string): Subject | null {
  return subjectIn(foldText(text.replace(/([a-z])([A-Z])/g, '$1 $2')).replaceAll('_', ' '))
}
