import { type Entry, entries, type Meaning } from './meaning'

const NOUNS =
  'target guideline goal benchmark floor requirement threshold mark minimum commitment pledge norm line aim objective level standard bar obligation promise yardstick'.split(
    ' ',
  )
const KINDS = [
  '',
  'nato ',
  'spending ',
  'defence spending ',
  'alliance ',
  'defence ',
  'nato spending ',
  'military spending ',
  'nato defence spending ',
  "nato 's ",
  "nato 's spending ",
  "the alliance 's ",
  "the alliance 's spending ",
  'their ',
  'its ',
  'this ',
  'that ',
  "nato 's defence spending ",
  "alliance 's ",
  'defence investment ',
  'agreed ',
  'existing ',
  'current ',
  'common ',
  'the agreed ',
  'official ',
  'minimum ',
  'gdp ',
  'minimum spending ',
]

const LASTS: ReadonlySet<string> = new Set(NOUNS)

/** "The NATO spending target", "a goal": each kind behind each of some words, with any of the nouns as the last. */
function marks(meaning: Meaning, ...leads: readonly string[]): readonly Entry[] {
  return leads.flatMap((lead) =>
    KINDS.map((kind) => ({ words: `${lead} ${kind}`.trim(), lasts: LASTS, meaning })),
  )
}

/** Nouns that need no word before them to be marks: not "level", "line" or "pledge". */
const BARE =
  'target | guideline | goal | benchmark | floor | requirement | threshold | objective | yardstick'

/** Nouns that are marks only behind a number: "the 2 % line". */
export const MARK_NOUNS: readonly string[] =
  'level line bar aim standard obligation commitment pledge promise mark norm minimum hurdle barrier threshold rule criterion club camp'.split(
    ' ',
  )

/** Words for marks. A number before or behind joins them: "the 2 % goal", "a target of 3.5 %". */
export const MARK_ENTRIES: readonly Entry[] = [
  ...entries({ is: 'mark', measure: null, value: null }, BARE),
  ...KINDS.filter((kind) => kind !== '').map(
    (kind): Entry => ({
      words: kind.trim(),
      lasts: LASTS,
      meaning: { is: 'mark', measure: null, value: null },
    }),
  ),
  ...marks({ is: 'mark', measure: null, value: null }, 'the', 'a', 'this', 'that', 'such a'),
  ...entries(
    { is: 'mark', measure: null, value: null, isNew: true },
    'the new one | the higher one | the new , higher one | the new higher one | the core target | the core defence target | the new core defence target | the core defence goal',
  ),
  ...marks(
    { is: 'mark', measure: null, value: null, isNew: true },
    'the new',
    'the higher',
    'the new higher',
    'that higher',
    'this higher',
    'that new',
    'this new',
    'new',
    'the hague',
    'the new core',
    'the new , higher',
  ),
  ...entries(
    { is: 'mark', measure: 'share', value: 2 },
    'the old one | the spending one | the one on spending | the wales pledge | the old nato target',
  ),
  ...marks(
    { is: 'mark', measure: 'share', value: 2 },
    'the old',
    'the long standing',
    'the wales',
    'the previous',
    'the longstanding',
    'the 2014',
    'the original',
    'old',
  ),
  ...entries(
    { is: 'mark', measure: 'equip', value: 20 },
    `the equipment target | the equipment one | the one on equipment | the one for equipment | the equipment guideline | the equipment goal | equipment target | equipment guideline | equipment goal | the equipment benchmark | the equipment mark | the guideline for equipment | the target for equipment | the guideline on equipment |
     the target on equipment | the goal for equipment | the investment guideline | the investment target | the equipment pledge | the equipment spending target | the procurement target | the major equipment guideline | the major equipment target | the equipment spending guideline`,
  ),
  ...entries(
    { is: 'mark', measure: 'both', value: null },
    `both targets | both guidelines | both goals | both benchmarks | both marks | both of the targets | both of the guidelines | nato 's two guidelines | nato 's two targets | the alliance 's two guidelines | the two targets | the two guidelines | both nato targets | both nato guidelines | both pledges | both of nato 's guidelines | both of nato 's targets | both commitments | both criteria | both spending targets | both requirements | both of them | both thresholds`,
  ),
]
