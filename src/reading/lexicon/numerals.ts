import { type Entry, entries } from './meaning'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

const number = (words: string, value: number) =>
  entries({ is: 'number', value, prec: 1, isWord: true }, words)
const ordinal = (words: string, place: number) => entries({ is: 'ordinal', place }, words)
const fraction = (words: string, value: number) => entries({ is: 'fraction', value }, words)

/** Numbers up to ninety-nine, ordinals up to thirty-ninth, and fractions, in words. */
export const NUMERAL_ENTRIES: readonly Entry[] = [
  ...UNITS.flatMap((word, value) => number(word, value)),
  ...TENS.flatMap((ten, t) => [
    ...number(ten, 20 + 10 * t),
    ...UNITS.slice(1, 10).flatMap((unit, u) => number(`${ten} ${unit}`, 21 + 10 * t + u)),
  ]),
  ...number('a dozen | dozen', 12),
  ...number('half a dozen | a half dozen', 6),
  ...number('a score', 20),
  ...number('two dozen', 24),
  ...ordinal('runner up | runners up', 2),
  ...ORDINALS.flatMap((word, index) => ordinal(word, index + 1)),
  ...TENS.slice(0, 2).flatMap((ten, t) => [
    ...ordinal(ten.replace(/y$/, 'ieth'), 20 + 10 * t),
    ...ORDINALS.slice(0, 9).flatMap((unit, u) => ordinal(`${ten} ${unit}`, 21 + 10 * t + u)),
  ]),
  ...fraction('half | a half | one half', 0.5),
  ...fraction('a third | one third', 0.3333),
  ...fraction('two thirds', 0.6667),
  ...fraction('a quarter | one quarter | a fourth | one fourth', 0.25),
  ...fraction('three quarters | three fourths', 0.75),
  ...fraction('a fifth | one fifth', 0.2),
  ...fraction('two fifths', 0.4),
  ...fraction('three fifths', 0.6),
  ...fraction('four fifths', 0.8),
  ...fraction('a sixth | one sixth', 0.1667),
  ...fraction('a tenth | one tenth', 0.1),
  ...fraction('nine tenths', 0.9),
  ...fraction('one in two | every second', 0.5),
  ...UNITS.slice(3, 11).flatMap((whole, index) =>
    UNITS.slice(1, index + 3).flatMap((part, at) =>
      fraction(
        `${part} in ${whole} | ${part} out of ${whole} | ${part} in every ${whole} | ${part} out of every ${whole}`,
        Math.round(((at + 1) / (index + 3)) * 1e4) / 1e4,
      ),
    ),
  ),
  ...entries(
    { is: 'fraction', value: 0.5, op: '>' },
    `a majority | the majority | a clear majority | a large majority | the vast majority | a vast majority | the great majority | the overwhelming majority | the lion 's share | the bulk`,
  ),
  ...entries(
    { is: 'fraction', value: 0.5, op: '<' },
    'a minority | only a minority | the minority',
  ),
  ...entries({ is: 'percent' }, '% | percent | per cent | pct | pc | procent'),
  ...entries(
    { is: 'points' },
    'percentage points | percentage point | points | % points | percent points | pp | ppt',
  ),
  ...entries({ is: 'scale', value: 1e12 }, 'trillion | trillions | tn | trn'),
  ...entries({ is: 'scale', value: 1e9 }, 'billion | billions | bn | bln'),
  ...entries({ is: 'scale', value: 1e6 }, 'million | millions | m | mn | mln'),
  ...entries({ is: 'scale', value: 1e3 }, 'thousand | k'),
  ...entries({ is: 'scale', value: 100 }, 'hundred'),
  ...entries(
    { is: 'currency', code: 'USD' },
    '$ | us $ | usd | dollars | dollar | us dollars | u.s. dollars | american dollars | bucks'.replaceAll(
      '.',
      '',
    ),
  ),
  ...entries({ is: 'currency', code: 'EUR' }, '€ | eur | euros | euro'),
  ...entries({ is: 'currency', code: 'GBP' }, '£ | gbp | pounds | pounds sterling | pound'),
  ...entries(
    { is: 'currency', code: 'CAD' },
    'c $ | can $ | cad | canadian dollars | canadian dollar',
  ),
  ...entries({ is: 'currency', code: 'PLN' }, 'zł | pln | zloty | zlotys | zlotych'),
  ...entries({ is: 'currency', code: 'NOK' }, 'nok | norwegian kroner | norwegian krone'),
  ...entries({ is: 'currency', code: 'DKK' }, 'dkk | danish kroner | danish krone'),
  ...entries({ is: 'currency', code: 'SEK' }, 'sek | swedish kronor | kronor'),
  ...entries({ is: 'currency', code: 'KRO' }, 'kroner | krone | crowns'),
  ...entries({ is: 'currency', code: 'TRY' }, 'lira | liras | turkish lira'),
  ...entries({ is: 'currency', code: 'HUF' }, 'huf | forints | forint'),
  ...entries({ is: 'currency', code: 'CZK' }, 'czk | czech crowns | koruna | korunas'),
  ...entries({ is: 'currency', code: 'RON' }, 'lei | leu'),
  ...entries(
    { is: 'persons' },
    `troops | soldiers | service members | servicemen | servicemen and women | service personnel | men and women | people in uniform | uniformed personnel | military personnel | active duty personnel | active personnel | active members | active duty members | full time soldiers | full time personnel | full time troops | active duty troops |
     active troops | active soldiers | personnel | strong | people under arms | people serving | people serve | serving soldiers | serving personnel | serving members | full time military personnel | men and women in uniform | men under arms | servicewomen and men | active duty soldiers | military staff | in uniform | under arms | active duty service members | active service members | members of the armed forces | regular soldiers`,
  ),
]
