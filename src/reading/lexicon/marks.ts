import { type Entry, entries } from './meaning'

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
  'common ',
  'the agreed ',
  'official ',
  'minimum ',
  'gdp ',
  'minimum spending ',
]

const nouns = (prefix: string, plural = false) =>
  KINDS.flatMap((kind) =>
    NOUNS.filter(
      (noun) =>
        kind !== '' ||
        prefix !== '' ||
        !/^(level|line|bar|aim|standard|obligation|commitment|pledge|promise|mark|norm|minimum)$/.test(
          noun,
        ),
    ).map((noun) => `${prefix}${kind}${noun}${plural ? 's' : ''}`),
  ).join(' | ')

/** Nouns that are marks only behind a number: "the 2 % line". */
export const MARK_NOUNS: readonly string[] =
  'level line bar aim standard obligation commitment pledge promise mark norm minimum hurdle barrier threshold rule criterion club camp'.split(
    ' ',
  )

/** Words for marks. A number before or behind joins them: "the 2 % goal", "a target of 3.5 %". */
export const MARK_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'mark', measure: null, value: null },
    `${nouns('')} | ${nouns('the ')} | ${nouns('a ')} | ${nouns('this ')} | ${nouns('that ')} | ${nouns('such a ')}`,
  ),
  ...entries(
    { is: 'mark', measure: null, value: null, isNew: true },
    `${nouns('the new ')} | ${nouns('the higher ')} | ${nouns('the new higher ')} | ${nouns('new ')} | ${nouns('the hague ')} | ${nouns('the new core ')} | the new one | the higher one | the new , higher one | the new higher one | ${nouns('the new , higher ')} | the core target | the core defence target | the new core defence target | the core defence goal`,
  ),
  ...entries(
    { is: 'mark', measure: 'share', value: 2 },
    `${nouns('the old ')} | ${nouns('the long standing ')} | ${nouns('the wales ')} | ${nouns('the previous ')} | ${nouns('the longstanding ')} | ${nouns('the 2014 ')} | ${nouns('the original ')} | ${nouns('old ')} | the old one | the wales pledge | the old nato target`,
  ),
  ...entries(
    { is: 'mark', measure: 'equip', value: 20 },
    `the equipment target | the equipment guideline | the equipment goal | equipment target | equipment guideline | equipment goal | the equipment benchmark | the equipment mark | the guideline for equipment | the target for equipment | the guideline on equipment |
     the target on equipment | the goal for equipment | the investment guideline | the investment target | the equipment pledge | the equipment spending target | the procurement target | the major equipment guideline | the major equipment target | the equipment spending guideline`,
  ),
  ...entries(
    { is: 'mark', measure: 'both', value: null },
    `both targets | both guidelines | both goals | both benchmarks | both marks | both of the targets | both of the guidelines | the two targets | the two guidelines | both nato targets | both nato guidelines | both pledges | both of nato 's guidelines | both of nato 's targets | both commitments | both criteria | both spending targets | both requirements | both of them | both thresholds`,
  ),
]
