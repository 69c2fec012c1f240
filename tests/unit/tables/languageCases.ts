import { encoded, type FileCase, utf16 } from './fileCase'

/** Files in the languages and encodings of the allies. */
export const LANGUAGE_CASES: readonly FileCase[] = [
  {
    says: 'a Spanish long table with decimal commas and a column that says which figure is an estimate',
    file: `País;Año;Gasto en defensa (% del PIB);Estado
Alemania;2023;1,64;estimación
España;2022;1,14;definitivo
Grecia;2023;2,80;estimación
Reino Unido;2022;2,29;definitivo
Estados Unidos;2023;3,23;estimación
Países Bajos;2023;1,66;estimación
Promedio;2023;2,10;estimación`,
    values: [
      'DEU 2023 1.64 e',
      'ESP 2022 1.14 a',
      'GRC 2023 2.80 e',
      'GBR 2022 2.29 a',
      'USA 2023 3.23 e',
      'NLD 2023 1.66 e',
    ],
    listed: ['8 statistic'],
  },
  {
    says: 'an Italian wide table between tabs, with n.d. for what is missing',
    file: `Spesa per la difesa in percentuale del PIL\t\t\t
Paese\t2021\t2022\t2023 (stima)
Germania\t1,45\t1,51\t1,64
Ungheria\t1,32\tn.d.\t2,05
Paesi Bassi\t1,36\t1,44\t1,66
Svezia\t1,42\t1,45\t1,66
Macedonia del Nord\t1,54\t1,61\t1,81
Totale NATO\t2,63\t2,51\t2,53
Fonte: NATO\t\t\t`,
    values: [
      'DEU 2021 1.45 a',
      'DEU 2022 1.51 a',
      'DEU 2023 1.64 e',
      'HUN 2021 1.32 a',
      'HUN 2023 2.05 e',
      'NLD 2021 1.36 a',
      'NLD 2022 1.44 a',
      'NLD 2023 1.66 e',
      'SWE 2021 1.42 a',
      'SWE 2022 1.45 a',
      'SWE 2023 1.66 e',
      'MKD 2021 1.54 a',
      'MKD 2022 1.61 a',
      'MKD 2023 1.81 e',
    ],
    listed: ['8 aggregate', '9 note'],
    cells: ['4:3 missing'],
  },
  {
    says: 'a Dutch table divided by bars',
    file: `Land|Jaar|Aandeel van het bbp (%)|Opmerking
België|2024|1,30|schatting
Duitsland|2024|2,12|
Griekenland|2024|3,08|
Verenigd Koninkrijk|2024|2,33|
Zwitserland|2024|0,70|
Gemiddelde|2024|1,90|`,
    values: ['BEL 2024 1.30 ?', 'DEU 2024 2.12 ?', 'GRC 2024 3.08 ?', 'GBR 2024 2.33 ?'],
    listed: ['6 not_an_ally', '7 statistic'],
  },
  {
    says: 'Turkish names and headers in Windows-1254',
    file: encoded(
      `Ülke;2023;2024 (tahmin)
Türkiye;1,50;2,09
Yunanistan;2,80;3,08
İspanya;1,19;1,28
İtalya;1,50;1,49
Birleşik Krallık;2,30;2,33
ABD;3,23;3,38
Çekya;1,37;2,10`,
      { Ü: 0xdc, ü: 0xfc, İ: 0xdd, ş: 0xfe, ı: 0xfd, Ç: 0xc7 },
    ),
    values: [
      'TUR 2023 1.50 a',
      'TUR 2024 2.09 e',
      'GRC 2023 2.80 a',
      'GRC 2024 3.08 e',
      'ESP 2023 1.19 a',
      'ESP 2024 1.28 e',
      'ITA 2023 1.50 a',
      'ITA 2024 1.49 e',
      'GBR 2023 2.30 a',
      'GBR 2024 2.33 e',
      'USA 2023 3.23 a',
      'USA 2024 3.38 e',
      'CZE 2023 1.37 a',
      'CZE 2024 2.10 e',
    ],
  },
  {
    says: 'Greek names in Windows-1253',
    file: encoded('Χώρα;2024\nΕλλάδα;3,08\nΠολωνία;4,12\nΓερμανία;2,12\nΜέσος όρος;2,71\n', {
      Χ: 0xd7,
      ώ: 0xfe,
      ρ: 0xf1,
      α: 0xe1,
      Ε: 0xc5,
      λ: 0xeb,
      ά: 0xdc,
      δ: 0xe4,
      Π: 0xd0,
      ο: 0xef,
      ω: 0xf9,
      ν: 0xed,
      ί: 0xdf,
      Γ: 0xc3,
      ε: 0xe5,
      μ: 0xec,
      Μ: 0xcc,
      έ: 0xdd,
      σ: 0xf3,
      ς: 0xf2,
      ό: 0xfc,
    }),
    values: ['GRC 2024 3.08 ?', 'POL 2024 4.12 ?', 'DEU 2024 2.12 ?'],
    listed: ['5 statistic'],
  },
  {
    says: 'Bulgarian names in Windows-1251',
    file: encoded('Държава;2023\nБългария;1,96\nГърция;2,80\nСАЩ;3,23\n', {
      Д: 0xc4,
      ъ: 0xfa,
      р: 0xf0,
      ж: 0xe6,
      а: 0xe0,
      в: 0xe2,
      Б: 0xc1,
      л: 0xeb,
      г: 0xe3,
      и: 0xe8,
      я: 0xff,
      Г: 0xc3,
      ц: 0xf6,
      С: 0xd1,
      А: 0xc0,
      Щ: 0xd9,
    }),
    values: ['BGR 2023 1.96 ?', 'GRC 2023 2.80 ?', 'USA 2023 3.23 ?'],
  },
  {
    says: 'Hungarian names in ISO 8859-2, semicolons, k. A. spelt as n. a.',
    file: encoded(
      'Ország;2022;2023\nMagyarország;1,84;2,05\nCsehország;1,34;1,37\nOlaszország;1,52;n. a.\nÉsztország;2,16;3,04\nNémetország;1,51;1,64\n',
      {
        á: 0xe1,
        É: 0xc9,
        é: 0xe9,
      },
    ),
    values: [
      'HUN 2022 1.84 ?',
      'HUN 2023 2.05 ?',
      'CZE 2022 1.34 ?',
      'CZE 2023 1.37 ?',
      'ITA 2022 1.52 ?',
      'EST 2022 2.16 ?',
      'EST 2023 3.04 ?',
      'DEU 2022 1.51 ?',
      'DEU 2023 1.64 ?',
    ],
    cells: ['4:3 missing'],
  },
  {
    says: 'a Polish table in UTF-16 without a mark at its beginning',
    file: utf16(
      'Kraj;Rok;Udział w PKB (%)\r\nPolska;2024;4,12\r\nNiemcy;2024;2,12\r\nŚrednia;2024;2,00\r\n',
      'little',
      false,
    ),
    values: ['POL 2024 4.12 ?', 'DEU 2024 2.12 ?'],
    listed: ['4 statistic'],
  },
  {
    says: 'UTF-16 big endian with its mark and tabs',
    file: utf16('Country\t2019\t2020\nNorway\t1.86\t2.00\nDenmark\t1.30\t1.38\n', 'big', true),
    values: ['NOR 2019 1.86 ?', 'NOR 2020 2.00 ?', 'DNK 2019 1.30 ?', 'DNK 2020 1.38 ?'],
  },
  {
    says: 'Nordic names of countries, years in rows',
    file: `År;Danmark;Norge;Sverige;Finland;Island
2022;1,37;1,46;1,45;1,68;..
2023;2,01;1,80;1,66;2,09;..`,
    values: [
      'DNK 2022 1.37 ?',
      'NOR 2022 1.46 ?',
      'SWE 2022 1.45 ?',
      'FIN 2022 1.68 ?',
      'DNK 2023 2.01 ?',
      'NOR 2023 1.80 ?',
      'SWE 2023 1.66 ?',
      'FIN 2023 2.09 ?',
    ],
    cells: ['2:6 missing', '3:6 missing'],
  },
  {
    says: 'Baltic names in their own languages',
    file: `riik,valsts,2024
Eesti,Igaunija,3.43
Läti,Latvija,3.15
Leedu,Lietuva,2.85
Soome,Somija,2.41`,
    values: ['EST 2024 3.43 ?', 'LVA 2024 3.15 ?', 'LTU 2024 2.85 ?', 'FIN 2024 2.41 ?'],
  },
  {
    says: 'Portuguese with thousands of points and decimal commas in one column and shares in another',
    file: `País;Despesa de defesa 2023 (milhões USD, preços correntes);% do PIB 2023
Portugal;4.228,6;1,48
Alemanha;73.146,0;1,64
Itália;34.000,1;1,50
Letónia;1.253,4;2,87`,
    values: [
      'PRT 2023 4228.6 ? expenditure_usd_million_current',
      'PRT 2023 1.48 ?',
      'DEU 2023 73146.0 ? expenditure_usd_million_current',
      'DEU 2023 1.64 ?',
      'ITA 2023 34000.1 ? expenditure_usd_million_current',
      'ITA 2023 1.50 ?',
      'LVA 2023 1253.4 ? expenditure_usd_million_current',
      'LVA 2023 2.87 ?',
    ],
  },
  {
    says: 'German with an introduction of several lines, blank lines and estimates in words',
    file: `Verteidigungsausgaben
"in Prozent des BIP; Stand: Juni 2024"

;2021;2022;2023 (geschätzt)
Frankreich;1,91;1,88;1,96
Ungarn;1,32;1,84;2,05
Vereinigte Staaten;3,53;3,31;3,23
Österreich;0,7;0,8;0,9

Anmerkung: ohne Island`,
    values: [
      'FRA 2021 1.91 a',
      'FRA 2022 1.88 a',
      'FRA 2023 1.96 e',
      'HUN 2021 1.32 a',
      'HUN 2022 1.84 a',
      'HUN 2023 2.05 e',
      'USA 2021 3.53 a',
      'USA 2022 3.31 a',
      'USA 2023 3.23 e',
    ],
    listed: ['8 not_an_ally', '10 note'],
  },
  {
    says: 'Croatian and Slovene names, an average and a total',
    file: `Država,2020,2021
Hrvatska,1.69,1.95
Slovenija,1.06,1.23
Slovačka,1.93,1.74
Njemačka,1.53,1.45
Crna Gora,1.72,1.55
Ukupno,2.69,2.63
Prosjek,1.6,1.6`,
    values: [
      'HRV 2020 1.69 ?',
      'HRV 2021 1.95 ?',
      'SVN 2020 1.06 ?',
      'SVN 2021 1.23 ?',
      'SVK 2020 1.93 ?',
      'SVK 2021 1.74 ?',
      'DEU 2020 1.53 ?',
      'DEU 2021 1.45 ?',
      'MNE 2020 1.72 ?',
      'MNE 2021 1.55 ?',
    ],
    listed: ['7 aggregate', '8 statistic'],
  },
  {
    says: 'Romanian and Czech',
    file: `Țara;Anul;Ponderea în PIB (%)
România;2024;2,25
Cehia;2024;2,10
Regatul Unit;2024;2,33
Franța;2024;2,06
Elveția;2024;0,7`,
    values: ['ROU 2024 2.25 ?', 'CZE 2024 2.10 ?', 'GBR 2024 2.33 ?', 'FRA 2024 2.06 ?'],
    listed: ['6 not_an_ally'],
  },
  {
    says: 'French of an old Mac',
    file: encoded('Pays;2023\nGrèce;2,80\nNorvège;1,80\nTchéquie;1,37\n', { è: 0x8f, é: 0x8e }),
    values: ['GRC 2023 2.80 ?', 'NOR 2023 1.80 ?', 'CZE 2023 1.37 ?'],
  },
  {
    says: 'Lithuanian in Windows-1257',
    file: encoded('Šalis;2023\nLietuva;2,85\nVokietija;1,64\nČekija;1,37\n', { Š: 0xd0, Č: 0xc8 }),
    values: ['LTU 2023 2.85 ?', 'DEU 2023 1.64 ?', 'CZE 2023 1.37 ?'],
  },
  {
    says: 'Danish, where the header År is no code of a country',
    file: 'Land;År;Andel af BNP (%)\nDanmark;2023;2,01\nTyskland;2023;1,64\nGennemsnit;2023;1,9\n',
    values: ['DNK 2023 2.01 ?', 'DEU 2023 1.64 ?'],
    listed: ['4 statistic'],
  },
  {
    says: 'Macedonian and Serbian in Cyrillic',
    file: 'Држава;Година;Удео у БДП (%)\nЦрна Гора;2023;1,55\nСеверна Македонија;2023;1,81\nСрбија;2023;2,0\n',
    values: ['MNE 2023 1.55 ?', 'MKD 2023 1.81 ?'],
    listed: ['4 not_an_ally'],
  },
]
