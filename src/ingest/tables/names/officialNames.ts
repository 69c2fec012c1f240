/**
 * Official styles of allies where dropping the word for republic or kingdom does not leave their name: adjectives, genitives,
 * and those with more than one such word. By ISO 3166 alpha-2 code, divided by bars.
 */
export const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  AL: 'Republika e Shqipërisë|République d’Albanie',
  BG: 'Република България',
  CZ: 'Czechia (Czech Republic)|Republica Cehă|Česká Republika|Чешка република|Češka republika|Τσεχική Δημοκρατία|Den Tjekkiske Republikk',
  DE: 'Germany, Fed. Rep.|Germany, Federal Republic of|Fed. Rep. of Germany|République fédérale d’Allemagne|República Federal de Alemania|Repubblica federale di Germania|Republika Federalna Niemiec|Bondsrepubliek Duitsland|Forbundsrepublikken Tyskland|Förbundsrepubliken Tyskland|Spolková republika Německo|Ομοσπονδιακή Δημοκρατία της Γερμανίας',
  EE: 'Eesti Vabariik',
  FI: 'Suomen tasavalta',
  FR: 'Französische Republik|República Francesa|Repubblica francese|Franse Republiek',
  GB: 'England and Wales, Scotland and Northern Ireland|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Reino Unido de Gran Bretaña e Irlanda del Norte|Regno Unito di Gran Bretagna e Irlanda del Nord|Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland|United Kingdom (Great Britain and Northern Ireland)|Storbritannia|Storbritannien',
  GR: 'Ελληνική Δημοκρατία|République hellénique|Hellenische Republik|República Helénica|Repubblica ellenica|Helleense Republiek',
  HU: 'Magyar Köztársaság',
  IT: 'Repubblica italiana|République italienne|Italienische Republik|República Italiana|Italiaanse Republiek',
  LT: 'Lietuvos Respublika',
  LU: 'Großherzogtum Luxemburg|Groussherzogtum Lëtzebuerg|Groothertogdom Luxemburg|Gran Ducado de Luxemburgo|Granducato di Lussemburgo',
  LV: 'Latvijas Republika',
  NL: 'Koninkrijk der Nederlanden|Royaume des Pays-Bas|Königreich der Niederlande|Reino de los Países Bajos|Regno dei Paesi Bassi',
  PT: 'República Portuguesa|République portugaise|Portugiesische Republik|Repubblica portoghese',
  RO: 'România',
  SK: 'Slovačka Republika|Slovaška republika|Słowacka Republika|Republika Słowacka|Republica Slovacă|Slowaakse Republiek|Σλοβακική Δημοκρατία',
  TR: 'Türkiye Cumhuriyeti|Τουρκική Δημοκρατία',
  US: 'Amerikas Savienotās Valstis|Jungtinės Amerikos Valstijos|Sjedinjene Američke Države|Sjedinjene Države|Združene države Amerike|Statele Unite ale Americii|Shtetet e Bashkuara të Amerikës|Съединени американски щати|Ηνωμένες Πολιτείες Αμερικής|Amerikas forente stater|De forente stater|Amerikas förenta stater|Förenta staterna|De Forenede Stater|Bandaríki Norður-Ameríku|Vereenegt Staate vun Amerika|Estados Unidos da América|Соединённые Штаты Америки|Сполучені Штати Америки',
}

/** A word for republic or kingdom before the name itself, as name keys have it: `republique de pologne`. */
const STYLE =
  /^(?:republic of(?: the)?|republik|republika|republiek|republikken|republiken|republique (?:de la|de|du|d)|republica(?: de)?|repubblica(?: di)?|rzeczpospolita|република|kingdom of(?: the)?|konigreich|koninkrijk|royaume (?:de|du|d)|reino (?:de|da|do)|regno (?:di|del)|kongeriget|kongeriket|konungariket|krolestwo|kralovstvi|kraljevina|kralijewina|regatul) (?=\S{3})/u

/** A name's key without the style before it, or `null` where there is none. */
export function withoutStyle(key: string): string | null {
  const rest = key.replace(STYLE, '')
  return rest === key ? null : rest
}
