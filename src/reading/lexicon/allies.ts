import type { AllyCode } from '../../domain/ally'
import { type Entry, entries } from './meaning'

/**
 * What readers call each ally: names | adjectives | its people | its capital and its leaders' houses.
 * Capitals stand for a government, unless something happens in them.
 */
const ALLY_NAMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ALB: ['Albania', 'Albanian', 'Albanians', 'Tirana'],
  BEL: ['Belgium', 'Belgian', 'Belgians', 'Brussels government'],
  BGR: ['Bulgaria', 'Bulgarian', 'Bulgarians', 'Sofia'],
  CAN: ['Canada', 'Canadian', 'Canadians', 'Ottawa'],
  CZE: ['Czechia | the Czech Republic | Czech Republic', 'Czech', 'Czechs', 'Prague'],
  DEU: [
    'Germany | the Federal Republic | Federal Republic of Germany',
    "German | Bundeswehr | Bundeswehr's",
    'Germans',
    'Berlin',
  ],
  DNK: ['Denmark', 'Danish', 'Danes', 'Copenhagen'],
  ESP: ['Spain', 'Spanish', 'Spaniards', 'Madrid'],
  EST: ['Estonia', 'Estonian', 'Estonians', 'Tallinn'],
  FIN: ['Finland', 'Finnish', 'Finns', 'Helsinki'],
  FRA: ['France', 'French', 'the French', 'Paris'],
  GBR: [
    'the United Kingdom | United Kingdom | UK | the UK | U.K. | the U.K. | Britain | Great Britain | GB',
    'British',
    'Britons | Brits | the British',
    'London | Westminster | Whitehall',
  ],
  GRC: ['Greece', 'Greek | Hellenic', 'Greeks', 'Athens'],
  HRV: ['Croatia', 'Croatian | Croat', 'Croatians | Croats', 'Zagreb'],
  HUN: ['Hungary', 'Hungarian', 'Hungarians', 'Budapest'],
  ISL: ['Iceland', 'Icelandic', 'Icelanders', 'Reykjavik | Reykjavík'],
  ITA: ['Italy', 'Italian', 'Italians', 'Rome'],
  LTU: ['Lithuania', 'Lithuanian', 'Lithuanians', 'Vilnius'],
  LUX: [
    'Luxembourg | the Grand Duchy | Grand Duchy',
    'Luxembourgish | Luxembourger',
    'Luxembourgers',
    'Luxembourg City',
  ],
  LVA: ['Latvia', 'Latvian', 'Latvians', 'Riga'],
  MKD: ['North Macedonia | Macedonia', 'Macedonian | North Macedonian', 'Macedonians', 'Skopje'],
  MNE: ['Montenegro', 'Montenegrin', 'Montenegrins', 'Podgorica'],
  NLD: [
    'the Netherlands | Netherlands | Holland',
    'Dutch',
    'the Dutch',
    'The Hague government | Amsterdam',
  ],
  NOR: ['Norway', 'Norwegian', 'Norwegians', 'Oslo'],
  POL: ['Poland', 'Polish', 'Poles', 'Warsaw'],
  PRT: ['Portugal', 'Portuguese', 'the Portuguese', 'Lisbon'],
  ROU: ['Romania', 'Romanian', 'Romanians', 'Bucharest'],
  SVK: ['Slovakia | the Slovak Republic | Slovak Republic', 'Slovak', 'Slovaks', 'Bratislava'],
  SVN: ['Slovenia', 'Slovenian | Slovene', 'Slovenians | Slovenes', 'Ljubljana'],
  SWE: ['Sweden', 'Swedish', 'Swedes', 'Stockholm'],
  TUR: ['Turkey | Türkiye | Turkiye', 'Turkish', 'Turks', 'Ankara'],
  USA: [
    'the United States | United States | the United States of America | United States of America | the US | US | U.S. | the U.S. | USA | the USA | U.S.A. | the U.S.A. | America | the States',
    'American',
    'Americans | Uncle Sam',
    'Washington | the White House | the Pentagon | Washington DC',
  ],
}

/** All names of all allies. */
export const ALLY_ENTRIES: readonly Entry[] = Object.entries(ALLY_NAMES).flatMap(
  ([code, [names, adjectives, people, capitals]]) => [
    ...entries(
      { is: 'ally', code, form: 'name' },
      names.replaceAll('.', '').replaceAll('ü', 'u'),
      true,
    ),
    ...entries({ is: 'ally', code, form: 'adjective' }, adjectives, true),
    ...entries({ is: 'ally', code, form: 'people' }, people, true),
    ...entries({ is: 'ally', code, form: 'capital' }, capitals, true),
  ],
)

/** All who are allies now. */
export const ALLY_CODES: readonly AllyCode[] = Object.keys(ALLY_NAMES)

/** Names of peoples, in small letters and without an article: many in grammar, though one ally. */
export const PEOPLE: ReadonlySet<string> = new Set(
  Object.values(ALLY_NAMES).flatMap(([, , people]) =>
    people.split(' | ').map((word) => word.toLowerCase().replace(/^the /, '')),
  ),
)

/** "The 31 other allies", "the other 27 members", "the 31 others": all but one, of as many as there have been since 2009. */
const OTHERS = [27, 28, 29, 30, 31]
  .flatMap((number) => [
    `the ${number} others`,
    ...['allies', 'members', 'countries', 'member states', 'nato members'].flatMap((noun) => [
      `the ${number} other ${noun}`,
      `the other ${number} ${noun}`,
    ]),
  ])
  .join(' | ')

/** Words for an ally, and for NATO itself. */
export const MEMBER_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'allies' },
    `allies | ally | members | member | member states | member state | member countries | member country | member nations |
     member nation | countries | country | nations | nation | states | state | allied countries | allied nations |
     nato members | nato member | nato allies | nato ally | nato countries | nato country | nato nations | nato states |
     nato member states | nato member countries | nato members states | alliance members | alliance member | member governments |
     nato governments | allied governments | allied states | capitals | governments | capital in nato | capital in the alliance | nato capital | nato capitals | partners | members of nato |
     members of the alliance | countries in nato | countries of nato | nations in nato | nations in the alliance | states in nato | allies in nato |
     countries in the alliance | countries of the alliance | states of the alliance | countries that belong to nato | states that belong to nato |
     nations that belong to nato | countries belonging to nato | nato partners | of nato 's members | national governments | laggards | stragglers | treaty members |
     members of the bloc | membership | the membership | bloc members | countries in the bloc | signatories`,
  ),
  ...entries(
    { is: 'nato' },
    `nato | the alliance | alliance | north atlantic treaty organization | north atlantic treaty organisation | the north atlantic alliance |
     the atlantic alliance | atlantic alliance | north atlantic alliance | western alliance | military alliance | defence alliance | transatlantic alliance | the bloc | bloc |
     western military alliance | the western military alliance | the western alliance | the military alliance | the defence alliance | the transatlantic alliance | us led alliance | the us led alliance | the atlantic military alliance | the defensive alliance | western defence alliance | the western defence alliance`,
  ),
  ...entries(
    { is: 'others' },
    `the rest | all the rest | ${OTHERS} | the others | all others | all the others | everyone else | everybody else | the rest of nato | the rest of the alliance |
     all other allies | all other members | all other countries | all the other countries | all other members of nato | all the other members | all the other allies |
     the other allies | the other members | the rest of the allies | the rest of the members | all her allies | all its allies | all the other allies | all its allies | all of its allies | every other ally | every other member | every other country |
     all other nato members | all other nato countries | all other nato allies | all the other nato countries | all the other nato members | all other member states | all the other member states |
     its nato allies | the remaining allies | the remaining members | all the rest of nato | all remaining allies | all remaining members | all other nations | all the other nations`,
  ),
]
