import type { AllyCode } from '../../domain/ally'
import { type Entry, entries, type Meaning } from './meaning'

const group = (codes: string): Meaning => ({ is: 'group', codes: codes.split(' ') })

/** "G7 members of NATO", "NATO's G7 allies", "the alliance's G7 states": those of another club who are allies too. */
function inNato(...clubs: readonly string[]): readonly string[] {
  const nouns = 'members | member states | countries | states | nations | allies'.split(' | ')
  const homes = 'of nato | in nato | of the alliance | in the alliance | within nato'.split(' | ')
  return clubs.flatMap((club) => [
    ...nouns.flatMap((noun) => [
      ...homes.flatMap((home) => [`${club} ${noun} ${home}`, `the ${club} ${noun} ${home}`]),
      `nato 's ${club} ${noun}`,
      `the alliance 's ${club} ${noun}`,
      `nato ${noun} in the ${club}`,
      `nato ${noun} of the ${club}`,
    ]),
    `${club} allies`,
    `the ${club} allies`,
  ])
}

const BALTIC = 'EST LVA LTU'
const NORDIC = 'DNK FIN ISL NOR SWE'
const SCANDINAVIAN = 'DNK NOR SWE'
const BENELUX = 'BEL LUX NLD'
const VISEGRAD = 'CZE HUN POL SVK'
const SEVEN = 'CAN DEU FRA GBR ITA USA'

/** What one of a group is called by: "the only Nordic ally", "any other Baltic state". */
export const GROUPS_BY_ADJECTIVE: Readonly<Record<string, readonly AllyCode[]>> = {
  nordic: NORDIC.split(' '),
  baltic: BALTIC.split(' '),
  scandinavian: SCANDINAVIAN.split(' '),
  benelux: BENELUX.split(' '),
  visegrad: VISEGRAD.split(' '),
  g7: SEVEN.split(' '),
}

const FOUNDERS = 'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA'

/** Names of groups of allies, NATO's own aggregates among them. */
export const GROUP_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'group', aggregate: 'EURCAN' },
    `europe and canada | europeans and canada | european allies and canada | europe 's allies and canada | the european allies and canada | the allies in europe and canada |
     allies in europe and canada | european members and canada | canada and europe | canada and the european allies | canada and european allies | canada and the europeans |
     the europeans and canadians | the europeans and canada | the europeans and the canadians | europeans and canadians | european and canadian allies | canadian and european allies | european nato members and canada | europe plus canada |
     non us allies | non us nato | non us members | non us nato members | non american allies | allies other than the united states | allies other than the us |
     the allies other than the united states | nato without the united states | nato without the us | nato excluding the us | nato excluding the united states |
     nato europe and canada | the european nato members and canada | european countries and canada | european states and canada | european nations and canada |
     european nato allies and canada | european member states and canada | the allies apart from the us`,
  ),
  ...entries(
    { is: 'group', aggregate: 'EURCAN' },
    `europe 's nato members and canada | nato 's european members and canada | europe 's nato allies and canada | nato 's european allies and canada | its european members and canada | european members plus canada | european allies plus canada | the european allies plus canada | europe plus canada | the europeans plus canada | european nato members plus canada | the european members and canada | canada plus the european allies | canada plus europe`,
  ),
  ...entries(
    { is: 'group', among: 'EUROPE' },
    `european allies | the european allies | european members | european nato members | european nato allies | european nato countries | nato 's european members | nato 's european allies |
     europe 's allies | europe 's nato members | nato members in europe | allies in europe | european nato states | european member states | european countries | european nations | european states |
     europeans | the europeans | europe | nato europe | european nato | european ally | european member | european country | european nation | european state | european nato member | european nato ally | european nato country | european member state | european capitals | european capital`,
  ),
  ...entries(
    { is: 'group', among: 'EU' },
    `eu members | eu member states | eu countries | eu allies | european union members | european union countries | eu states | eu nations | the eu | the european union | european union | eu |
     eu members of nato | nato members in the eu | eu nato members | nato 's eu members | members of the european union`,
  ),
  ...entries(
    { is: 'group', among: 'BORDER_RUS_UKR' },
    `countries bordering russia or ukraine | allies bordering russia or ukraine | countries that border russia or ukraine | allies that border russia or ukraine |
     members bordering russia or ukraine | members that border russia or ukraine | neighbours of russia or ukraine | neighbors of russia or ukraine | neighbours of russia and ukraine |
     countries with a border with russia or ukraine | states bordering russia or ukraine | allies with a border with russia or ukraine | ally bordering russia or ukraine | country bordering russia or ukraine | member bordering russia or ukraine |
     country that borders russia or ukraine | ally that borders russia or ukraine | member that borders russia or ukraine | allies on the border with russia or ukraine | neighbour of russia or ukraine`,
  ),
  ...entries(
    group(BALTIC),
    `the baltic states | baltic states | the baltics | baltics | the three baltic states | three baltic states | the baltic countries | baltic countries | baltic republics |
     baltic trio | baltic nations | the baltic three | baltic allies | the three baltic countries | three baltic countries | baltic members | baltic republics | three baltic republics`,
  ),
  ...entries(
    group(BALTIC),
    `every baltic state | every baltic country | every baltic nation | every baltic republic | each baltic state | each baltic country | each baltic nation | each baltic republic | each of the baltic states | each of the baltic countries`,
  ),
  ...entries(
    group(NORDIC),
    'the nordics | nordics | the nordic region | nordic countries | the nordic countries | nordic states | nordic allies | nordic members | nordic nations | the five nordic countries',
  ),
  ...entries(
    group(SCANDINAVIAN),
    'scandinavia | the scandinavians | scandinavians | scandinavian countries | scandinavian allies | the scandinavian countries',
  ),
  ...entries(
    group('BGR CZE EST HUN LVA LTU POL ROU SVK'),
    `the bucharest nine | bucharest nine | b9 | the eastern flank | eastern flank | nato 's eastern flank | the alliance 's eastern flank | eastern flank countries | eastern flank states | eastern flank allies | eastern flank members | the eastern flank countries | the eastern flank states |
     the eastern flank allies | countries on the eastern flank | states on the eastern flank | allies on the eastern flank | the countries on the eastern flank | the allies on the eastern flank | countries of the eastern flank | the countries of the eastern flank | allies of the eastern flank | the allies of the eastern flank |
     countries on nato 's eastern flank | allies on nato 's eastern flank | the countries on nato 's eastern flank | the allies on nato 's eastern flank | states on nato 's eastern flank | members on the eastern flank`,
  ),
  ...entries(
    group(VISEGRAD),
    'the visegrad four | visegrad four | visegrad group | the visegrad group | visegrad countries | the visegrad countries | v4',
  ),
  ...entries(
    group(BENELUX),
    'benelux | the benelux countries | benelux countries | the benelux | benelux states | the benelux states | low countries | the low countries',
  ),
  ...entries(group(SEVEN), inNato('g7', 'group of seven', 'g 7').join('|')),
  ...entries(
    group(FOUNDERS),
    `founding members | the founding members | nato 's founding members | the twelve founding members | founder members | the founders`,
  ),
  ...entries(
    group('EST FIN LVA LTU NOR POL'),
    `neighbours of russia | russia 's neighbours | russia 's nato neighbours | allies bordering russia | countries bordering russia | allies that border russia | members bordering russia | nato members bordering russia | neighbors of russia | russia 's neighbors`,
  ),
]
