import { type Entry, entries } from './meaning'

/** Whose numbers these are, and what is not from these figures at all. */
export const SOURCE_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'source', reason: 'sipri' },
    'sipri | stockholm international peace research institute | the stockholm institute | stockholm institute | the stockholm based institute | stockholm peace research institute | the swedish institute | the stockholm peace institute | the stockholm think tank | stockholm based sipri | the swedish peace institute',
  ),
  ...entries(
    { is: 'source', reason: 'iiss' },
    'iiss | international institute for strategic studies | the military balance | military balance | the london institute | the london based institute',
  ),
  ...entries(
    { is: 'source', reason: 'other-source' },
    `defense department | department of defense | the defense department | office of management and budget | omb | ifo | ifo institute | kiel institute | the kiel institute | bruegel | world bank | imf | international monetary fund | oecd | eurostat | rand | janes | jane 's | ihs | gallup | csis | cia | cia world factbook | world factbook | chatham house | ecfr | european defence agency | defence agency | defense agency | european defense agency | eda | global firepower | statista | deloitte | moody 's | s&p | goldman sachs | mckinsey | think tank | the institute 's | pew | atlantic council | brookings | heritage foundation | cato | rusi | iw institute | the german economic institute | bloomberg economics | bloomberg intelligence | pentagon figures | uppsala | peace research institute | independent estimates | own calculations | eurobarometer | the economist intelligence unit | ifs | institute for fiscal studies | european commission | the commission 's`,
  ),
  ...entries(
    { is: 'source', reason: 'budget' },
    `parliamentary budget officer | the budget office | budget office | the budget watchdog | pbo | parliamentary budget office | congressional budget office | cbo | office for budget responsibility | obr | national audit office | court of auditors | ministry of finance | finance ministry | treasury figures | budget law | draft budget | state budget | next budget | coming budget | budget for next year | next year 's budget | budget plan | federal budget | the budget bill | budget bill | of the federal budget | government spending | public spending | of the national budget | national budget | total government spending | of all government spending | public expenditure | of state spending | special fund | finance minister | budget act | einzelplan 14 | medium term financial plan | defence ministry figures | the finance ministry | own figures`,
  ),
  ...entries(
    { is: 'source', reason: 'common-funding' },
    `common budget | common funding | nato 's common budget | nato 's common budgets | common budgets | common funded budget | common funded budgets | nato 's budget | nato 's own budget | the alliance 's budget | nato budget | the nato budget | nato 's civil budget | civil budget | military budget of nato | nato 's military budget | common funds | security investment programme | nsip | cost share | cost sharing formula | direct contributions | direct contribution | running costs | headquarters | nato 's running costs | nato 's operating budget | shared budget | the alliance 's common budget | common costs | cost shares | nato 's administrative budget | operating budget | nato 's shared costs | the alliance 's own budget | joint budget | nato common funding | the alliance 's running costs | jointly funded`,
  ),
  ...entries(
    { is: 'source', reason: 'aid' },
    `aid to ukraine | military aid to ukraine | support for ukraine | aid for ukraine | military aid | ukraine aid | help for ukraine | assistance to ukraine | weapons for ukraine | aid to kyiv | support to ukraine | military assistance to ukraine | security assistance | assistance for ukraine | aid to kiev | to ukraine | for ukraine | for kyiv | military support | humanitarian aid | foreign aid | development aid | overseas aid | military support for ukraine | arms deliveries`,
  ),
  ...entries(
    { is: 'ours' },
    `nato headquarters | nato hq | the alliance 's headquarters | nato 's figures | nato figures | nato 's estimates | nato estimates | nato 's latest figures | nato data | nato 's data | nato 's tables | nato 's table | the latest nato figures | nato 's latest comparison | nato 's report | nato 's annual report | nato statistics | nato 's own figures | alliance figures | the alliance 's figures | latest figures | figures from nato | data from nato | nato 's latest estimates | nato 's latest table | nato 's numbers | the alliance 's estimates | by nato 's count | nato 's new figures | nato 's calculations | by nato 's reckoning | by nato 's own reckoning | by nato 's own count | by the alliance 's own reckoning | by the alliance 's own count | by the alliance 's reckoning | by the alliance 's count | on nato 's own figures | on nato 's figures | on the alliance 's own figures | the alliance 's own figures | nato 's new table | the secretary general 's annual report | nato 's latest report | nato 's latest data | by nato standards | by nato 's definition | official nato figures | nato definition | a nato report | the nato report | the nato figures | figures released by nato | figures published by nato | data released by nato | data published by nato | estimates released by nato | nato 's definition | nato methodology | nato 's latest numbers`,
  ),
  ...entries(
    { is: 'plan' },
    `plans | was to | were to | planned | plan | planning | pledged | pledges | promised | promises | vowed | vows | aims | aimed | aiming | intends | intended | intend | wants | want | wanted | hopes | hope | hoped | proposes | proposed | committed to | has agreed to | agreed to | ought | ought to | undertaken | undertook | committing to | on course | on track | budgeted for | envisages | envisaged | target date | seeks | seeking | ambition | roadmap | have pledged | has pledged | decided to | promising | wishes | wish | aim to | commit to | is to rise | are to rise | preparing to | goals for | earmarked for | agreed on | signed up to | agreed that | agree that | decided that | resolved that | resolved to | approved | adopted | by the end of the decade | by the end of this decade | by the end of the parliament | by the end of the next parliament | in the next parliament | in the coming years | over the coming years | in the next few years | over the next few years | over the next decade | within the next few years | within the next decade | in the years ahead | later this decade | in the long term | in the medium term | in the long run | in future | in the future | in the years to come | by the middle of the decade | by mid decade | one day | next decade | in due course | from next year | by next year | by the time`,
  ),
  ...entries(
    { is: 'future' },
    "will | would | going to | shall | 'll | wo | is to | are to | is due to | are due to | slated to",
  ),
  ...entries(
    { is: 'expected' },
    'expected to | is expected to | are expected to | set to | is set to | are set to | estimated to | is estimated to | are estimated to | projected to | forecast to | likely to | were expected to | was expected to | were estimated to | was estimated to | is projected to | are projected to | expected | able to | thought to | on course to | on track to | due to | poised to | forecast by nato to | is forecast by nato to | are forecast by nato to | expected by nato to | is expected by nato to | are expected by nato to | projected by nato to | estimated by nato to | bound to | about to | expect to | expects to | anticipated to | reckoned to | believed to | is believed to | are believed to | are thought to | is thought to',
  ),
  ...entries(
    { is: 'wish' },
    "used to | need to find | needs to find | have to find | has to find | must find | should | must | supposed to | are supposed to | is supposed to | need | needs | needed | need to | needs to | have to | has to | had to | demand | demands | demanded | demanding | urge | urges | urged | call for | calls for | called for | calling for | require | requires | required | asked to | ask to | told to | recommend | recommends | let us | let 's | could | might | may | can | insist | insists | insisted | pressed | pressing | cannot | ca",
  ),
  ...entries(
    { is: 'if' },
    'if | would have spent | would have been | would have reached | would have met | would have paid | would have had | would have hit | but for | were it not for | were it not | otherwise | unless | suppose | supposing | provided that | had it | even if | as if | whether | imagine | assuming | as though',
  ),
  ...entries(
    { is: 'doubt' },
    `not true that | not yet to | untrue that | false that | myth that | wrong that | falsely | incorrectly | wrongly | wrongly claimed | falsely claimed | no longer true | is it true | myth | hoax | fake | allegedly | supposedly | denied that | denies that | denied | denies | not the case that | claims falsely | rumour | rumor | satire | mistakenly | erroneously | untrue | is false | is wrong | isn't true | not correct that | nonsense | misleading | doubt | doubts | doubted | dispute | disputes | disputed | contest | contests | contested | are counted | is counted | were counted | was counted | are included | is included | were included | are excluded | is excluded | stripped out | stripping out | left out of account | left aside | taken out | deducted | subtracted | are added | is added | counted in | factored in | is said to | are said to | was said to | were said to | rumoured to | boasts of | boast of | boasted of | claims to | claim to | claimed to | pretends to | pretend to | pretended to | refute | refutes | refuted | debunked | false | mostly false | pants on fire | incorrect | inaccurate | unfounded | baseless | is out of date | are out of date | is outdated | are outdated | dates from | dates back to`,
  ),
  ...entries(
    { is: 'foreign' },
    `russia | russian | moscow | china | chinese | beijing | ukraine | ukrainian | kyiv | japan | japanese | india | indian | israel | israeli | south korea | south korean | korean | korea | north korean | iran | australia | austria | austrian | ireland | irish | switzerland | swiss | malta | cyprus | serbia | georgia | moldova | belarus | saudi arabia | taiwan | kosovo | bosnia | mexico | brazil | new zealand | pakistan | north korea | the soviet union | soviet | armenia | azerbaijan | kremlin | tokyo | singapore`,
    true,
  ),
]
