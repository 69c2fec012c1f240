import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import { readFile } from '../../../src/ingest/tables/readFile'

const { entries: allies } = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8'))

const read = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  readFile(new TextEncoder().encode(text), { allies, answers })
const shares = (text: string, answers?: Readonly<Record<string, string>>) =>
  read(text, answers)
    .values.filter(([, , measure]) => measure === 'share_gdp_pct')
    .map(([ally, year, , value]) => `${ally} ${year} ${value}`)

/** Two allies and two years below a header in the language of the words given. */
const long = (words: string, figures = '4,61 5,12 4,72 5,22') => {
  const [country, year, head, first, second] = words.split('|')
  const [a, b, c, d] = figures.split(' ')
  return `${country};${year};${head}\n${first};2022;${a}\n${second};2022;${b}\n${first};2023;${c}\n${second};2023;${d}\n`
}

const OTHERS = [
  'Land|Jahr|Bildungsausgaben in % des BIP|Deutschland|Frankreich',
  'Land|Jahr|Gesundheitsausgaben (% BIP)|Deutschland|Polen',
  'Land|Jahr|Staatsquote in % des BIP|Deutschland|Polen',
  'Pays|Année|Dépenses de santé (% du PIB)|Allemagne|France',
  'Pays|Année|Part de l’industrie dans le PIB (%)|Allemagne|Italie',
  'País|Año|Gasto público en educación (% del PIB)|Alemania|España',
  'Paese|Anno|Spesa sanitaria (% del PIL)|Germania|Italia',
  'Kraj|Rok|Wydatki na ochronę zdrowia (% PKB)|Niemcy|Polska',
  'Ülke|Yıl|Eğitim harcamalarının GSYH’ye oranı (%)|Almanya|Fransa',
  'Χώρα|Έτος|Δαπάνες υγείας (% του ΑΕΠ)|Γερμανία|Ελλάδα',
  'Land|Jaar|Zorguitgaven (% bbp)|Duitsland|Nederland',
  'Land|År|Uddannelsesudgifter (pct. af BNP)|Danmark|Norge',
  'Land|År|Skattekvot (% av BNP)|Danmark|Norge',
  'Země|Rok|Výdaje na vzdělávání (% HDP)|Německo|Polsko',
  'Ország|Év|Egészségügyi kiadások (GDP %)|Németország|Lengyelország',
  'Țara|An|Cheltuieli pentru educație (% din PIB)|Germania|Polonia',
  'País|Ano|Despesa em saúde (% do PIB)|Alemanha|Portugal',
  'Country|Year|Industry share of GDP|Germany|Poland',
  'Country|Year|Share of services in GDP, %|Germany|Poland',
  'Country|Year|Public order and safety (% of GDP)|Germany|Poland',
  'Country|Year|Environmental protection expenditure, % of GDP|Germany|Poland',
  'Country|Year|Net ODA as share of GNI (%)|Germany|Poland',
]

const OURS = [
  ['Pays|Exercice|Effort de défense en % du PIB|Allemagne|Royaume-Uni', 'DEU GBR'],
  ['País|Año|Gasto en defensa (% del PIB)|Alemania|España', 'DEU ESP'],
  ['Paese|Anno|Spese per la difesa (% del PIL)|Germania|Italia', 'DEU ITA'],
  ['Państwo|Rok|Wydatki na obronność (% PKB)|Niemcy|Węgry', 'DEU HUN'],
  ['Ülke|Yıl|Savunma harcamalarının GSYİH’ye oranı (%)|Almanya|İtalya', 'DEU ITA'],
  ['Χώρα|Έτος|Αμυντικές δαπάνες (% του ΑΕΠ)|Γερμανία|Ελλάδα', 'DEU GRC'],
  ['Land|Jaar|Defensie-uitgaven (% bbp)|Duitsland|Nederland', 'DEU NLD'],
  ['Země|Rok|Výdaje na obranu (% HDP)|Německo|Řecko', 'DEU GRC'],
  ['Ország|Év|Védelmi kiadások (a GDP %-ában)|Németország|Lengyelország', 'DEU POL'],
  ['Държава|Година|Разходи за отбрана (% от БВП)|Германия|България', 'DEU BGR'],
  ['Maa|Vuosi|Puolustusmenot (% BKT:sta)|Saksa|Suomi', 'DEU FIN'],
  ['Šalis|Metai|Gynybos išlaidos (% BVP)|Vokietija|Lietuva', 'DEU LTU'],
] as const

describe('what shares of GDP are of', () => {
  it.each(OTHERS)('a share of another subject is no share of defence: %s', (words) => {
    expect(shares(long(words))).toEqual([])
  })

  it.each(OURS)('a share is of defence in the words of its language: %s', (words, codes) => {
    const [first, second] = codes.split(' ')
    const figures = [`${first} 2022 1.61`, `${second} 2022 2.12`, `${first} 2023 1.72`]
    expect(shares(long(words, '1,61 2,12 1,72 2,22'))).toEqual([...figures, `${second} 2023 2.22`])
  })

  it('a title that names another subject is asked about, and its figures are left out if so answered', () => {
    const file =
      'Public expenditure on education\n% of GDP\nCountry,2021,2022\nPoland,4.9,4.7\nSpain,4.5,4.6\n'
    expect(read(file).outcome).toBe('ask')
    expect(shares(file)).toEqual([])
    expect(shares(file, { indicator: 'none' })).toEqual([])
    const said = shares(file, { indicator: 'defence' })
    expect(said).toEqual(['POL 2021 4.9', 'POL 2022 4.7', 'ESP 2021 4.5', 'ESP 2022 4.6'])
  })

  it.each([
    'Spesa pubblica in rapporto al PIL',
    'Despesa pública em % do PIB',
    'Skattekvot i procent av BNP, december 2025',
    'Education spending as a share of GDP, published in March 2025',
  ])('a title of spending that is not said to be on defence gives no share: %s', (title) => {
    const reading = read(`${title}\nCountry;2024;2025\nPoland;4,12;4,48\nSpain;1,28;2,00\n`)
    expect(reading.values).toEqual([])
    expect(reading.rows).toEqual({ accepted: 0, listed: 2 })
  })

  it('rows that say what they are about are read where it is defence, the others listed', () => {
    const file =
      'country,sector,year,% of GDP\nPoland,defence,2022,2.23\nPoland,health,2022,6.7\nPoland,mining,2022,1.9\nNorway,defence,2022,1.46\n'
    const reading = read(file)
    expect(shares(file)).toEqual(['POL 2022 2.23', 'NOR 2022 1.46'])
    const listed = reading.listed_rows.map(({ line, reason }) => `${line} ${reason}`)
    expect(listed).toEqual(['3 other_measure', '4 other_measure'])
  })

  it('of Eurostat’s functions of government, GF02 is read and no other', () => {
    const head = 'freq,unit,sector,cofog99,na_item,geo\\TIME_PERIOD\t2021 \t2022 \n'
    const row = (code: string, figures: string) => `A,PC_GDP,S13,${code},TE,BE\t${figures}\n`
    const file = `${head}${row('GF02', '0.8 \t0.9 ')}${row('GF07', '8.6 \t8.0 ')}${row('TOTAL', '5.5 \t5.3 ')}`
    expect(shares(file)).toEqual(['BEL 2021 0.8', 'BEL 2022 0.9'])
    expect(shares(`${head}${row('GF09', '6.3 \t6.2 ')}`)).toEqual([])
  })

  it('lists of other subjects below one of defence are not taken for it', () => {
    const file =
      'Land;2022;2023\nVerteidigung (% des BIP);;\nPolen;2,23;3,26\nBildung (% des BIP);;\nPolen;4,7;4,8\n'
    expect(shares(file)).toEqual(['POL 2022 2.23', 'POL 2023 3.26'])
  })
})
