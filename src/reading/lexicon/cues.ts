import { type Entry, entries } from './meaning'

/** Words that say what is measured. */
export const CUE_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'cue', cue: 'gdp' },
    `gdp | gross domestic product | economic pie | the nation 's output | the country 's output | national income | national output | economic output | its output | output | gnp | gross national product | its economy | their economies | the economy | national wealth | national product | economic performance | its economic performance | their economic performance | annual output | annual economic output | the national economy | total economic output | the country 's economy | its gdp | their gdp | gross national income | gni | overall gdp | gross domestic products | its national wealth |
     annual gdp | their output | their economy | economic product | its economic output | their economic output | their national income | its national income | the size of its economy | the size of their economies | their gross domestic product | a much larger gdp | a larger gdp | a far larger gdp | a much bigger gdp | a much larger economy | a much bigger economy | a smaller gdp | a much smaller gdp | a much smaller economy`,
  ),
  ...entries(
    { is: 'cue', cue: 'share' },
    `defence share | defense share | share of gdp | gdp share | share | percentage | proportion | ratio | level | rate | quota | as a share | as a percentage | as a proportion | in relation to | relative to | measured against | in percentage terms | in percentage | relative terms | in relative terms | in gdp terms | gdp terms | as a part | as a fraction | in percent | gdp percentage | as gdp share | proportionally | proportionately | relatively | percentages | shares | as a percentage of | in proportion to | portion | slice | chunk | fraction of | burden | defence burden | effort`,
  ),
  ...entries(
    { is: 'cue', cue: 'defence' },
    `defence | defense | the military | military | on arms | armed services | defence spending | defense spending | military spending | defence expenditure | defense expenditure | military expenditure | defence expenditures | defense expenditures | defence outlays | defense outlays | military outlays |
     spending | expenditure | outlays | outlay | expenditures | defence investment | defence effort | security | on guns | military expenditures | arms spending | defence spend | defense spend | its military | their militaries | its own defence | their own defence | core defence | core defense | core defence spending | core military spending | core defence expenditure | defence costs | national defence | defence purposes | collective defence | costs | bill`,
  ),
  ...entries(
    { is: 'cue', cue: 'budget' },
    `defence budget | defense budget | military budget | defence budgets | defense budgets | military budgets | budget | budgets | war chest | military purse | defence purse`,
  ),
  ...entries(
    { is: 'cue', cue: 'equipment' },
    `equipment | major equipment | new equipment | kit | weapons | weaponry | hardware | military hardware | procurement | arms purchases | weapons and equipment | new weapons | equipment purchases | modernisation | modernization | buying equipment | equipment and research | equipment spending | major equipment and research | research and development | related research and development | major new equipment | equipment procurement | new kit | arms procurement | equipment expenditure | investment in equipment | investments`,
  ),
  ...entries(
    { is: 'cue', cue: 'personnel' },
    `army | armed forces | forces | army 's | active force | active forces | military personnel | standing army | military force | troop numbers | number of troops | number of soldiers | troop strength | force | forces ' strength | headcount | armies | military strength | manpower | active duty force | number of service members | military headcount | the number of personnel | personnel numbers | active military | number of military personnel`,
  ),
  ...entries(
    { is: 'cue', cue: 'perhead' },
    `per head | per capita | per person | a head | per inhabitant | per citizen | for each citizen | for every citizen | per resident | for each inhabitant | for every inhabitant | per head of population | per head of the population | for every man , woman and child | for every man woman and child | a person | on each citizen | per citizens | for each resident`,
  ),
  ...entries(
    { is: 'cue', cue: 'real' },
    'in real terms | real terms | real | after inflation | adjusted for inflation | inflation adjusted | allowing for inflation | net of inflation | adjusted for price rises | adjusted for rising prices | adjusted for prices | corrected for inflation | in inflation adjusted terms | accounting for inflation | taking inflation into account | once inflation is taken into account | discounting inflation | after allowing for inflation | after adjusting for inflation | when adjusted for inflation | over and above inflation | above inflation | beyond inflation | on top of inflation | once inflation is stripped out | with inflation stripped out | stripping out inflation | excluding inflation | when inflation is factored out | once inflation is factored out | with inflation factored out | when inflation is stripped out | in volume terms | at unchanged prices',
  ),
  ...entries(
    { is: 'cue', cue: 'constant' },
    `at constant prices | constant prices | in constant prices | in prices of | at prices of | constant dollars | in constant dollars | constant us dollars | prices | at 2015 prices | in 2015 prices | at 2021 prices | in 2021 prices | at 2015 prices and exchange rates | at 2021 prices and exchange rates | in constant 2015 dollars | in constant 2021 dollars | 2015 dollars | 2021 dollars | and exchange rates | exchange rates`,
  ),
  ...entries(
    { is: 'cue', cue: 'current' },
    'at current prices | in current prices | current prices | current dollars | in current dollars | nominal | in nominal terms | in cash terms | nominally | at current exchange rates',
  ),
  ...entries(
    { is: 'cue', cue: 'money' },
    'money | in money | absolute terms | in absolute terms | in cash | actual dollars | in dollar terms | dollar terms | absolute numbers | in absolute numbers | cash | in money terms | sums | in sums | total amount | in total dollars | absolute spending | in actual money | sheer money | in volume | amount | raw dollars | sheer volume | in absolute figures',
  ),
  ...entries(
    { is: 'cue', cue: 'size' },
    'size | strength | in size | in strength | in number | in numbers',
  ),
  ...entries(
    { is: 'cue', cue: 'growth' },
    'growth | uplift | gain | expansion | growth rate | upswing | real increase | real growth | spending growth | annual increase | annual growth | increment',
  ),
  ...entries(
    { is: 'cue', cue: 'drop' },
    'reduction | contraction | cutback | reductions | shrinkage',
  ),
  ...entries(
    { is: 'cue', cue: 'gap' },
    'gap | shortfall | deficit to | funding gap | spending gap | gap to | shortfalls | hole',
  ),
  ...entries(
    { is: 'cue', cue: 'spender' },
    'spender | spenders | paymaster | paymasters | payer | payers | defence budget in the alliance',
  ),
  ...entries(
    { is: 'cue', cue: 'average' },
    'average | mean | the average | median | on average | averages',
  ),
]
