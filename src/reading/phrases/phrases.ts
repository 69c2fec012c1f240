import { ENGLISH_LEXICON } from '../lexicon/lexicon'
import { tokensOf } from '../tokens'
import { composed, either, type Known, startingWith } from './composing'
import { COUNT_RULES } from './counts'
import {
  being,
  demanded,
  earlier,
  farFrom,
  firstTo,
  formerly,
  knownFor,
  notClose,
  offMark,
  recordCount,
  shortOfWish,
} from './margins'
import { MARK_RULES } from './marks'
import { formerlyPlaced, formerPlaces } from './morePlaces'
import { andMore } from './multiples'
import { exceptions, leftOut, nextAfter, occasions, tables, titles, topics } from './openings'
import { as, isKind, isSign, type Phrase } from './phrase'
import { QUANTITY_RULES } from './quantities'
import { RANK_RULES } from './ranks'
import { averages } from './recast/averages'
import { fallingShort, joiningThose, meetingNeither } from './recast/crossings'
import { denials, notEven } from './recast/denied'
import { everyDollar } from './recast/everyDollar'
import { firsts, recordsBegan } from './recast/firsts'
import { growths } from './recast/growths'
import { andOthers, fromDownTo } from './recast/listed'
import { meantFor } from './recast/meant'
import { ofGroup } from './recast/oneOf'
import { anyone, anywhere, sumsOfOthers } from './recast/others'
import { seen } from './recast/seen'
import { sizes } from './recast/sizes'
import { speakers } from './recast/speakers'
import { ofIts, ofSums, ofWhich } from './recast/sums'
import { becoming, kin, making, measuredApart, namedFirst, whose } from './recast/whose'
import {
  causes,
  deadlines,
  far,
  figured,
  heads,
  multiplesOfMarks,
  restatedMarks,
  sorts,
} from './remarks'
import { cents, clefts, dollars, forEach, onces, records, tails, yearsOwn } from './rewordings'
import { countedAgain, leaps } from './saidTwice'
import { anniversaries, appositions, introductions, makers, sayings } from './sayings'
import { WHO_RULES } from './whos'
import { wordPhrases } from './words'
import { YEAR_RULES } from './years'

const BESIDES = either([
  formerPlaces,
  knownFor,
  being,
  farFrom,
  notClose,
  shortOfWish,
  earlier,
  formerly,
  recordCount,
])

/** What is said besides begins with a comma. */
const besides = startingWith({ kinds: ['sign'] }, (phrases, at, known) =>
  isSign(phrases[at], ',') ? BESIDES(phrases, at, known) : null,
)

/** What is made of phrases once those of figures are known. */
const REMARKS = [
  cents,
  recordsBegan,
  dollars,
  everyDollar,
  forEach,
  growths,
  clefts,
  either([firsts, seen, denials, averages, formerlyPlaced, speakers, andOthers, fromDownTo]),
  records,
  kin,
  onces,
  tails,
  yearsOwn,
  andMore,
  figured,
  either([topics, titles, exceptions, leftOut, tables, occasions, nextAfter]),
  besides,
  firstTo,
  offMark,
  demanded,
  introductions,
  anniversaries,
  makers,
  sayings,
  appositions,
  meantFor,
  multiplesOfMarks,
  restatedMarks,
  either([countedAgain, leaps]),
  causes,
  notEven,
  sorts,
  heads,
  far,
  deadlines,
  either([
    joiningThose,
    fallingShort,
    meetingNeither,
    ofSums,
    ofWhich,
    ofIts,
    whose,
    making,
    becoming,
    namedFirst,
    measuredApart,
    sizes,
    sumsOfOthers,
    anywhere,
    anyone,
    ofGroup,
  ]),
]

const RULES = [
  ...YEAR_RULES,
  ...QUANTITY_RULES,
  ...MARK_RULES,
  ...WHO_RULES,
  ...COUNT_RULES,
  ...RANK_RULES,
  ...REMARKS,
]

/** The phrases of a sentence, in their order; `offset` is its place in the whole text. */
export function phrasesOf(
  text: string,
  offset: number,
  said: Omit<Known, 'isOfPeople'>,
): readonly Phrase[] {
  const words = wordPhrases(tokensOf(text, offset), ENGLISH_LEXICON)
  const isOfPeople = words.some(
    (phrase) => as(phrase, 'cue')?.cue === 'personnel' || isKind(phrase, 'persons'),
  )
  return composed(words, RULES, { ...said, isOfPeople })
}
