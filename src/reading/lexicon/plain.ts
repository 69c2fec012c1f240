import { type Entry, entries } from './meaning'

/** Where the allies spoken of are, if nothing else has taken it in: "the biggest European spender". */
export const REGIONS = [
  'western',
  'eastern',
  'southern',
  'northern',
  'baltic',
  'european',
  'transatlantic',
]

/** Far below a mark. */
export const FAR = [
  'nowhere near',
  'far from',
  'a long way from',
  'a long way off',
  'some way from',
  'some way off',
  'a far cry from',
  'still a long way from',
]

/** Small words of the grammar. */
export const GRAMMAR_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'pronoun' },
    `it | its | they | their | them | the country | that country | this country | the nation | the former | the latter | the figure | that figure | this figure | the number | that number | this number | the share | that share | the ratio | the government | the republic | these | those | the kingdom | the baltic country | the baltic state | the nordic country | the balkan country | the alpine country | the mediterranean country | the trio | the pair | this share | that sum | the sum | the amount | the proportion`,
  ),
  ...entries({ is: 'we' }, 'we | our | us'),
  ...entries({ is: 'possessive' }, "'s | '"),
  ...entries(
    { is: 'together' },
    `together | all told | all combined | combined | collective | collectively | taken together | put together | between them | in total | as a whole | overall | all together | altogether | jointly | in aggregate | as a group | as a bloc | alliance wide | the alliance wide | the nato wide | across the alliance | across nato | nato wide`,
  ),
  ...entries(
    { is: 'not' },
    "not | not once | at no point | at no time | nothing | anything but | not yet | n't yet | not as yet | n't | never | no longer | dropped out of | fallen out of | fell out of | slipped out of | tumbled out of | slid out of | drops out of | falls out of | without | neither | nor | have yet to | has yet to | yet to | is far from | far from | hardly | unable to | instead of | rather than | failed to | fails to | fail to | failing to | cannot | nowhere near | a long way from | a long way off | some way from | some way off | a far cry from | stopped | no",
  ),
  ...entries(
    { is: 'only' },
    'only | as many as | sole | lone | just | merely | solely | a mere | mere | barely | no more than just | a measly | a meagre | alone | exclusively | still only | still just | a paltry | scarcely',
  ),
  ...entries(
    { is: 'all' },
    `all | every | each and every | all of | each | everybody | everyone | every single | all of the | every one of`,
  ),
  ...entries(
    { is: 'none' },
    'none | no single | not one | not a single | none of | not one of | none of the | not a single one of',
  ),
  ...entries(
    { is: 'nobody' },
    'nobody | no one | no ally | no member | no country | no nation | no nato member | no nato country | no state | no member state | no other ally | not one ally | not a single ally | not a single member | no allies | no members | no nato ally | no countries | no member country | no alliance member | not a single country',
  ),
  ...entries(
    { is: 'allbut' },
    'all but | all bar | all except | all apart from | every ally but | every member but | everyone but | all allies but | all members but | all allies except | all members except | all but for | every ally except | every member except | every country except | every country but | all countries except | all countries but | everyone except | all allies bar | all members bar | all other than | all with the exception of | all nato members except | all nato members but | all nato allies except | all nato allies but | every nato member except | every nato member but | all nato countries except | all nato countries but | every nato ally except',
  ),
  ...entries(
    { is: 'except' },
    'except | with the sole exception of | with the lone exception of | with the single exception of | with the only exception of | with the notable exception of | except for | besides | other than | apart from | aside from | excluding | bar | with the exception of | in addition to | not counting | leaving aside | not including | the exception being | the exceptions being | the only exception being | barring | outside | outside of | ignoring | disregarding | the exception is | the only exception is | the sole exception being | leaving out | beyond',
  ),
  ...entries({ is: 'most' }, 'most | most of | most of the'),
  ...entries(
    { is: 'few' },
    'few | several | a few | many | a handful | a handful of | some of | several of | various | numerous | a couple of | several more | some of the | many of the | few of the | a growing number of | others',
  ),
  ...entries(
    { is: 'respectively' },
    'respectively | in that order | in this order | in descending order | in order | in order of spending',
  ),
  ...entries(
    { is: 'among' },
    `among | amongst | one of | is one of | one among | among the | one of the | part of | counts among | belongs to | belong to | in the group of`,
  ),
  ...entries(
    { is: 'including' },
    'including | such as | like | among them | for example | for instance | e.g. | eg | notably | especially | particularly | include | includes | not least | in particular',
  ),
  ...entries(
    { is: 'superlative', end: 'top' },
    'largest | highest | biggest | greatest | most | the most | top | best | strongest | the largest | the highest | the biggest | the greatest | foremost | the top | by far the most | steepest | fastest | sharpest | leading | the leading',
  ),
  ...entries(
    { is: 'superlative', end: 'bottom' },
    'smallest | lowest | least | the least | the smallest | the lowest | weakest | fewest | the fewest | poorest | worst | slowest | stingiest | the stingiest | tiniest | meanest',
  ),
  ...entries(
    { is: 'rankword', what: 'place' },
    'place | rank | position | spot | slot | placed | ranked',
  ),
  ...entries(
    { is: 'rankword', what: 'bottom' },
    `from the bottom | from bottom | from last | from the end | bottom | the bottom | at the bottom | at the very bottom | at the bottom of the table | at the bottom of the list | at the foot of the table | the bottom of the table | dead last | the bottom of the list | rooted to the bottom | rooted to the bottom of the table | rooted to the foot of the table | stuck at the bottom | firmly at the bottom | anchored at the bottom | stuck at the bottom of the table | bottom of the league table | bottom of nato 's league table | bottom of the nato league table | bottom of nato league table | bottom of the ranking | at the bottom of the league table | at the bottom of the ranking | bottom of the league | bottom of the pile | bottom of the table | bottom of the list | at the foot of the list | at the tail end | the laggard | rock bottom | bottom of the class | at the very end of the list | from the foot of the table | the tail`,
  ),
  ...entries(
    { is: 'rankword', what: 'top' },
    'from the top | ahead of them all | ahead of all others | ahead of all the others | ahead of everyone else | at the top | at the very top | at the top of the list | at the top of the table | number one | top of the list | top of the table | top of the league table | top of the league | top of the ranking | in the lead | in pole position | on top | the leader | top spot | way out in front | far out in front | well out in front | far in front | the front runner | the frontrunner | at the head of the table | at the head of the list | at the top of the ranking | in front | the top of the table | the top of the list',
  ),
  ...entries(
    { is: 'rankword', what: 'last' },
    'last | the last | in last place | last place | in last | last of all | dead last | comes last | the wooden spoon',
  ),
  ...entries(
    { is: 'rankword', what: 'penultimate' },
    'penultimate | the penultimate | second last | second to last | next to last | last but one | the last but one | second from last',
  ),
  ...entries(
    { is: 'rankword', what: 'middle' },
    'half way down | halfway down | exactly in the middle | in the very middle | midway down | exactly half way down | exactly halfway down | right in the middle | in the exact middle',
  ),
  ...entries(
    { is: 'rankword', what: 'only-to' },
    'only to | second only to | second in size only to | second in numbers only to | second in number only to | second in strength only to',
  ),
  ...entries(
    { is: 'rankword', what: 'table' },
    'league table | the list | the table | the ranking | the league table | the league | the rankings | the chart | the field | the pack | league | table | ranking | rankings | list',
  ),
  ...entries({ is: 'question' }, 'does | do | did'),
  ...entries(
    { is: 'markback' },
    'this level | that level | this much | that much | so much | this figure or more | that percentage | this percentage',
  ),
  ...entries(
    { is: 'join' },
    'and | or | as well as | plus | & | along with | alongside | both | but also',
  ),
  ...entries(
    { is: 'contrast' },
    'but | while | whereas | though | although | yet | however | whilst | even though | meanwhile',
  ),
  ...entries({ is: 'relative' }, 'who | which | that | whose | where | when'),
  ...entries(
    { is: 'prep' },
    'by a factor of | with | at | on | in | of | for | by | to | from | into | after | before | ahead of | behind | followed by | than | as | against | compared with | compared to | compares with | compares to | compare with | compare to | compares favourably with | within | across | worldwide | in terms of | measured by | in front of | versus | ahead | next came | next comes | then came | then comes | out of',
  ),
  ...entries(
    { is: 'twice', value: 2 },
    'twice | two times | twofold | two fold | double the | double what | double that of | double those of',
  ),
  ...entries(
    { is: 'twice', value: 3 },
    'three times | threefold | three fold | thrice | triple the | triple that of | triple what',
  ),
  ...entries({ is: 'twice', value: 4 }, 'four times | fourfold | four fold'),
  ...entries({ is: 'twice', value: 5 }, 'five times | fivefold | five fold'),
  ...entries({ is: 'twice', value: 6 }, 'six times | sixfold | six fold'),
  ...entries({ is: 'twice', value: 7 }, 'seven times'),
  ...entries({ is: 'twice', value: 8 }, 'eight times'),
  ...entries({ is: 'twice', value: 10 }, 'ten times | tenfold'),
  ...entries(
    { is: 'event' },
    'summit | treaty | post | times | declaration | conference | agreement | accord | olympics | embassy | airport | protocol | climate accord | think tank | institute | university | review',
  ),
  ...entries({ is: 'aux' }, "be | been | being | am | 're | 've | 'm"),
  ...entries(
    { is: 'plain' },
    `though only by a whisker | if only by a whisker | though only just | if only just | albeit narrowly | but only just | although only just | albeit only just | if narrowly | though narrowly | what were then | what was then | not far off | not far behind | once more | either | bunched | clustered | crowded | huddled | to be exact | to be precise | for one | performer | performers | hardly better | hardly worse | little better | not much better | no better | much the same | g7 economy | g7 country | g7 member | g7 nation | g20 economy | performance | showing | score | front runners | frontrunners | pacesetters | in the past | in the range of | in the range between | somewhere between | anywhere between | within the range of | in a range of | the former president | the former prime minister | the former chancellor | the former secretary general | defence ministries | defense ministries | defence ministers | defense ministers | in a class of its own | in a league of its own | good enough for | enough for | number of | the number of | the list of | the ranks of | the group of | the roster of | the club of | has become | have become | became | a total of | total of | in total some | internal | the newest members | the newest member | the newest allies | the newest ally | newest member | newest members | the newcomers | the newcomer | newcomer | newcomers | the two newest members | the two newcomers | the latest members | tally of | another | additional | an additional | extra | any | any other | making it | makes it | leaves it | leaving it | left it | gives it | giving it | ranks it | makes the country | puts the country | puts it | places it | placing it | ranking it | putting it | the | a | an | long standing | longstanding | still | already | also | again | even | too | likewise | naturally | of course | to be fair | therefore | thus | then | there | here | so | as well | in fact | indeed | by far | far and away | far | such | own | its own | their own | new | latest | total | annual | yearly | overall figure | much | well | slightly down | exactly | figures | figure | numbers | data | estimates | says | say | said | by comparison | in comparison | the equivalent of | worth | according to | show | reported | report | reports |
     by that yardstick | by this yardstick | by that measure | by this measure | on that measure | on this measure | by that metric | by this metric | on that metric | on this metric | by that standard | by this standard | by that benchmark | on that score | by that criterion |
     at its disposal | at their disposal | defence ministry | ministry of defence | ministry of defense | in nato | nato wide | in the alliance | of the alliance | in all | in nato terms | exactly | annually | per year | a year | each year on | finally | at last | long | once | since then | once again | as usual | by contrast | in contrast | on the other hand | meanwhile | according | by | that is | namely | i.e. | ie | at that time | at the time | that year | in that year | back then | in the same year | the same year | by then | last month | last week | this month | this week | earlier this month | earlier this week | earlier this year | later this year | last summer | last autumn | last spring | last winter | the month before | itself | themselves | any more | anymore | any longer | though rising | though falling | though growing | albeit rising | though still rising | if rising | at least officially | every | year | years | month | points out | notes | writes | wrote | told | noted | stated | estimates | estimate | reckons | puts | put | believes | thinks | secretary general | president | prime minister | chancellor | foreign minister | defence minister | defense minister | premier | officials | official | diplomats | diplomat | ministers | he | monday | tuesday | wednesday | thursday | friday | saturday | sunday | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | rutte | stoltenberg | mark rutte | jens stoltenberg | spokesman | minister | on paper | at home |
     currently | presently | more recently | recently | officially | clearly | easily | comfortably | by some distance | by a wide margin | by a distance | by a large margin | previously | formerly | originally | lately | actually | really | simply | roughly speaking | in practice | eventually | already now | as ever | in particular | the then | then | other | next | ones | one | very | quite | rather | some way | some distance | considerably | significantly | well | no doubt | for its part | for their part | in turn | same | amount | sum | club | group | circle | list of | counts | count | announced | taxpayers | taxpayer | expects | confirmed | shows | according to nato | contributors | contributor | members only | going | gone | done | made | does so | do so | is concerned | it comes to | when it comes to | this | that | these | those | his | her | him | she | cash strapped | broken down | broken down by country | tiny | small | large | big | rich | little | neighbouring | heavyweight | top | core | stuck | as such | because | since | due to | thanks to | has joined | joined | which joined | whopping | robust | healthy | puny | sizeable | sizable | substantial | considerable | dramatic | steep | brisk | remarkable | eye watering | eye catching | handsome | stunning | striking | breathtaking | astonishing | extraordinary | generous | lavish | miserly | hefty | colossal | gigantic | enormous | vast | tidy | cool | humble | meager | measly | slender | slim | scant | bare | lowly | lofty | mighty | spectacular | punchy | chunky | beefy | weighty | vertiginous | heady | bumper | outsized | notional | lacklustre | lackluster | disappointing | underwhelming | anaemic | anemic | tepid | respectable | impressive | staggering | massive | huge | modest | meagre | hefty | solid | respectable | whole | entire | entirely | each | ally | just | full | fully | allied | western | eastern | southern | northern | baltic | european | transatlantic | atlantic | military alliance | first time | in the first place | there yet | spending | outlays | money | sums | billions | half year | half | per | out | up | down | off | over | about | around | under`,
  ),
]
