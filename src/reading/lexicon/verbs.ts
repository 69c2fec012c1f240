import { type Entry, entries, type Sense } from './meaning'

/** Forms of verbs: plain, with -s, past, and with -ing; several verbs with bars. Particles follow each form. */
const VERBS: Readonly<Record<Sense, string>> = {
  spend: `spend spends spent spending | devote devotes devoted devoting | allocate allocates allocated allocating | dedicate dedicates dedicated dedicating | set sets set setting aside | invest invests invested investing |
    pay pays paid paying | commit commits committed committing | give gives gave giving | contribute contributes contributed contributing | pump pumps pumped pumping | earmark earmarks earmarked earmarking | put puts put putting | use uses used using | budget budgets budgeted budgeting | expend expends expended expending | assign assigns assigned assigning | plough ploughs ploughed ploughing | direct directs directed directing | channel channels channelled channelling | shell shells shelled shelling out | lay lays laid laying out | fork forks forked forking out`,
  meet: `meet meets met meeting | reach reaches reached reaching | hit hits hit hitting | achieve achieves achieved achieving | attain attains attained attaining | fulfil fulfils fulfilled fulfilling | fulfill fulfills fulfilled fulfilling | satisfy satisfies satisfied satisfying |
    make makes made making | make makes made making it to | honour honours honoured honouring | honor honors honored honoring | comply complies complied complying with | get gets got getting to | get gets gotten getting to | live lives lived living up to | abide abides abided abiding by | hold holds held holding to | observe observes observed observing | clear clears cleared clearing | match matches matched matching | arrive arrives arrived arriving at | stick sticks stuck sticking to | respect respects respected respecting | crack cracks cracked cracking`,
  exceed: `exceed exceeds exceeded exceeding | surpass surpasses surpassed surpassing | top tops topped topping | beat beats beat beating | break breaks broke breaking | pass passes passed passing | cross crosses crossed crossing | outstrip outstrips outstripped outstripping | go goes went going beyond | go goes went going above`,
  miss: `miss misses missed missing | undershoot undershoots undershot undershooting | fall falls fell falling short | fall falls fell falling short of | fall falls fell falling well short of | fall falls fell falling far short of | fall falls fell falling some way short of | come comes came coming well short of | fall falls fell falling well short | fall falls fell falling far short | fall falls fell falling well below | fall falls fell falling far below | fall falls fell falling below | fall falls fell falling shy of | come comes came coming short of | lag lags lagged lagging behind | lag lags lagged lagging | trail trails trailed trailing behind | stay stays stayed staying below | remain remains remained remaining below | fail fails failed failing to meet | fail fails failed failing to reach | fail fails failed failing to hit |
    fail fails failed failing to achieve | fall falls fell falling under | remain remains remained remaining under | stay stays stayed staying under | come comes came coming in below | come comes came coming in under | come comes came coming up short of | remain remains remained remaining short of | stop stops stopped stopping short of | fail fails failed failing to make | fail fails failed failing to attain | come comes came coming up short | fail fails failed failing to spend`,
  be: `be is was being | be are were being | stand stands stood standing | amount amounts amounted amounting to | sit sits sat sitting | hover hovers hovered hovering | remain remains remained remaining stuck | remain remains remained remaining | stay stays stayed staying | total totals totalled totalling | total totals totaled totaling | equal equals equalled equalling | number numbers numbered numbering | run runs ran running at | come comes came coming to | post posts posted posting | register registers registered registering | record records recorded recording | lie lies lay lying | languish languishes languished languishing | reach reaches reached reaching out | correspond corresponds corresponded corresponding to | come comes came coming in at | clock clocks clocked clocking in | weigh weighs weighed weighing in | manage manages managed managing | show shows showed showing | end ends ended ending up | represent represents represented representing | constitute constitutes constituted constituting | reckon reckons reckoned reckoning`,
  rank: `go goes went going | rank ranks ranked ranking | come comes came coming | place places placed placing | finish finishes finished finishing | take takes took taking | occupy occupies occupied occupying | figure figures figured figuring | slip slips slipped slipping | move moves moved moving | drop drops dropped dropping to | find finds found finding itself | round rounds rounded rounding out | complete completes completed completing`,
  lead: `lead leads led leading | top tops topped topping the list | top tops topped topping the table | top tops topped topping the ranking | head heads headed heading | head heads headed heading the list | top tops topped topping the league | lead leads led leading the way | lead leads led leading the field | lead leads led leading the list | lead leads led leading the table | lead leads led leading the pack | top tops topped topping the chart | top tops topped topping the rankings | top tops topped topping the table`,
  trail: `bring brings brought bringing up the rear | prop props propped propping up the table | trail trails trailed trailing the field | prop props propped propping up the list`,
  rise: `rise rises rose rising | rise rises risen rising | increase increases increased increasing | grow grows grew growing | grow grows grown growing | climb climbs climbed climbing | go goes went going up | go goes gone going up | raise raises raised raising | boost boosts boosted boosting | hike hikes hiked hiking | jump jumps jumped jumping | surge surges surged surging | expand expands expanded expanding | soar soars soared soaring | ramp ramps ramped ramping up | lift lifts lifted lifting | step steps stepped stepping up | swell swells swelled swelling | leap leaps leapt leaping`,
  fall: `fall falls fell falling | fall falls fallen falling | decrease decreases decreased decreasing | decline declines declined declining | drop drops dropped dropping | cut cuts cut cutting | reduce reduces reduced reducing | shrink shrinks shrank shrinking | shrink shrinks shrunk shrinking | slip slips slipped slipping to | go goes went going down | go goes gone going down | slash slashes slashed slashing | lower lowers lowered lowering | dip dips dipped dipping | trim trims trimmed trimming | contract contracts contracted contracting`,
  double: 'double doubles doubled doubling',
  triple: 'triple triples tripled tripling | treble trebles trebled trebling',
  quadruple: 'quadruple quadruples quadrupled quadrupling',
  halve: 'halve halves halved halving',
  account: `account accounts accounted accounting for | make makes made making up | provide provides provided providing | shoulder shoulders shouldered shouldering | cover covers covered covering | foot foots footed footing | bear bears bore bearing | stump stumps stumped stumping up | comprise comprises comprised comprising | carry carries carried carrying | come comes came coming from | furnish furnishes furnished furnishing | supply supplies supplied supplying`,
  overtake: `overtake overtakes overtook overtaking | overtake overtakes overtaken overtaking | outspend outspends outspent outspending | leapfrog leapfrogs leapfrogged leapfrogging | move moves moved moving ahead of | pull pulls pulled pulling ahead of | move moves moved moving past | edge edges edged edging out | edge edges edged edging ahead of | edge edges edged edging past | outstrip outstrips outstripped outstripping | outrank outranks outranked outranking | eclipse eclipses eclipsed eclipsing`,
  follow: 'follow follows followed following',
  average: 'average averages averaged averaging',
  peak: 'peak peaks peaked peaking',
  equal: 'equate equates equated equating to',
  lack: `lack lacks lacked lacking`,
  revise:
    'revise revises revised revising | correct corrects corrected correcting | restate restates restated restating',
  add: 'add adds added adding',
  have: 'have has had having | keep keeps kept keeping | maintain maintains maintained maintaining | field fields fielded fielding | boast boasts boasted boasting',
}

function formsOf(sense: Sense, verb: string): readonly Entry[] {
  const [plain = '', now = '', past = '', ing = '', ...particle] = verb.trim().split(/\s+/)
  const after = particle.length > 0 ? ` ${particle.join(' ')}` : ''
  return [
    ...entries({ is: 'verb', sense, tense: 'plain' }, plain + after),
    ...entries({ is: 'verb', sense, tense: 'now' }, now + after),
    ...(past === plain ? [] : entries({ is: 'verb', sense, tense: 'past' }, past + after)),
    ...entries({ is: 'verb', sense, tense: 'ing' }, ing + after),
  ]
}

/** The verbs of our field, in all their forms. */
export const VERB_ENTRIES: readonly Entry[] = (Object.entries(VERBS) as [Sense, string][]).flatMap(
  ([sense, list]) => list.split('|').flatMap((verb) => formsOf(sense, verb)),
)
