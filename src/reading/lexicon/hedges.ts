import { type Entry, entries } from './meaning'

/** "A larger share", "a bigger slice": every adjective with every noun for a part. */
const parts = (adjectives: string) =>
  adjectives
    .split(' ')
    .flatMap((adjective) =>
      'share percentage proportion portion slice chunk fraction part'
        .split(' ')
        .map((noun) => `a ${adjective} ${noun}`),
    )
    .join(' | ')

/** "Just a little bit over": every word for a little with every word for a side. */
const slight = (sides: string) =>
  'a little bit | a bit | a tad | a touch | a shade | a notch | a smidgen | a smidge | a whisker | a hair | a fraction | a sliver | a little | ever so slightly | slightly | marginally | fractionally | only slightly | only marginally | only a little | just slightly'
    .split(' | ')
    .flatMap((amount) =>
      sides.split(' | ').flatMap((side) => [`${amount} ${side}`, `just ${amount} ${side}`]),
    )
    .join(' | ')

/** What stands before or after a number and says how it is meant. */
export const HEDGE_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'hedge', op: '>', at: 'before' },
    `more than | over | above | in excess of | upwards of | exceeding | greater than | higher than | better than | beyond | well over | well above | far more than | far above | north of | larger than | bigger than | past | well past |
     significantly more than | considerably more than | significantly above | considerably above | comfortably above | comfortably over | much more than | well beyond`,
  ),
  ...entries(
    { is: 'hedge', op: '<', at: 'before' },
    `less than | under | below | fewer than | lower than | smaller than | short of | well below | well under | far below | far less than | beneath | south of | slightly below | slightly less than | slightly under | a little under | a little less than | a little below | considerably below | significantly below`,
  ),
  ...entries(
    { is: 'hedge', op: '~', at: 'before' },
    `${slight('above | over | below | under')} | just above | just over | just below | just under`
      .split(' | ')
      .map((side) => `at or ${side}`)
      .join(' | '),
  ),
  ...entries(
    { is: 'hedge', op: '>=', at: 'before' },
    'at or above | at or over | above or at | over or at | at or beyond | on or above | at or exceeding | above or exactly at | equal to or above | at least | no less than | at least as much as | as much as at least | no fewer than | not less than | a minimum of | minimum of | fully | upward of at least',
  ),
  ...entries(
    { is: 'hedge', op: '<=', at: 'before' },
    'at or below | at or under | at most | no more than | not more than | up to | a maximum of | at the most | maximum of | no higher than',
  ),
  ...entries(
    { is: 'hedge', op: '~', at: 'before' },
    `about | around | roughly | approximately | some | circa | ca | an estimated | estimated at | estimated | in the region of | something like | or so | approx | more or less | close on | ~ | ≈ | an estimated average of | give or take`,
  ),
  ...entries(
    { is: 'hedge', op: 'nearly', at: 'before' },
    `nearly | almost | close to | barely below | barely under | barely short of | barely shy of | just under | just below | just short of | just shy of | not quite | a shade under | a touch under | shy of | fractionally below | approaching | only just under | only just below | marginally below | marginally under | a fraction below | a fraction under | a hair below | a whisker below | a whisker under | a sliver below | a sliver under | slightly shy of | narrowly below | narrowly under | ${slight('shy of | short of')} | ${slight(
      'under | below | less than',
    )
      .split(' | ')
      .filter((one) => !/^(slightly|a little) /.test(one))
      .join(' | ')}`,
  ),
  ...entries(
    { is: 'hedge', op: 'just>', at: 'before' },
    `just over | just above | slightly over | slightly above | slightly more than | a little over | a little more than | a little above | a shade over | a touch over | only just above | only just over | barely above | marginally above | marginally over | fractionally above | a fraction above | a fraction over | narrowly above | a hair above | a whisker above | a whisker over | a sliver above | a sliver over | barely over | little more than | barely more than | scarcely more than | not much more than | barely any more than | ${slight('over | above | more than | higher than')}`,
  ),
  ...entries(
    { is: 'vague' },
    'near | near the | towards | toward | for the last time | closer to | nearer to | neck and neck | neck and neck with | level pegging | level pegging with | within a hair of | within a whisker of | within touching distance of | within reach of | within striking distance of | within sight of',
  ),
  ...entries(
    { is: 'hedge', op: '=', at: 'before' },
    'exactly | precisely | bang on | spot on | dead on | right on | right at | exactly on | exactly at | smack on',
  ),
  ...entries(
    { is: 'hedge', op: '>=', at: 'after' },
    'or more | or above | and above | and more | or higher | and over | or better | or over | and up | upwards | at least | at the least | plus | + | - plus',
  ),
  ...entries(
    { is: 'hedge', op: '<=', at: 'after' },
    'or less | or fewer | or below | or under | or lower | at most | at the most',
  ),
  ...entries(
    { is: 'hedge', op: '~', at: 'after' },
    'or so | or thereabouts | roughly | approximately',
  ),
  ...entries({ is: 'more' }, `more | ${parts('larger higher bigger greater')}`),
  ...entries({ is: 'less' }, `less | fewer | ${parts('smaller lower lesser')}`),
  ...entries({ is: 'than' }, 'than'),
  ...entries({ is: 'as-much' }, 'as much as | as much'),
  ...entries(
    { is: 'same' },
    'tied | tied with | the same as | the same share as | the same | exactly the same | exactly the same as | identical to | equal to | equivalent to | on a par with | on a par | on par | on par with | level with | identical | the same share | the same percentage as | the same level as',
  ),
  ...entries(
    { is: 'exact' },
    'exact | on the dot | on the nose | on the button | to the decimal | to the decimal point | at the minimum of | at the floor of | sharp',
  ),
  ...entries(
    { is: 'narrow' },
    'narrowly | a shade | just a shade | a whisker | a hair | a touch | a tad | only just | slightly | a little | marginally | by a whisker | a bit | fractionally | just barely | by a hair',
  ),
]
