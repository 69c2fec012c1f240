import type { FileCase } from './fileCase'

/** Layouts of other publishers, of spreadsheets, and of our own files. */
export const LAYOUT_CASES: readonly FileCase[] = [
  {
    says: 'no header at all: name, year and share',
    file: 'Albania,2024,2.03\nBelgium,2024,1.30\nCroatia,2023,1.74\n',
    values: ['ALB 2024 2.03 ?', 'BEL 2024 1.30 ?', 'HRV 2023 1.74 ?'],
  },
  {
    says: 'columns in another order, a rank, a comment and the ISO code',
    file: `Rank;Comment;Share of GDP (%);Year;Country;ISO
1;highest;4.12;2024;Poland;POL
2;;3.43;2024;Estonia;EST
3;see note;3.38;2024;United States;USA`,
    values: ['POL 2024 4.12 ?', 'EST 2024 3.43 ?', 'USA 2024 3.38 ?'],
  },
  {
    says: 'name and code of a line that contradict one another',
    file: 'Country,Code,Year,Share\nPoland,POL,2024,4.12\nEstonia,LVA,2024,3.43\nLatvia,LVA,2024,3.15\n',
    values: ['POL 2024 4.12 ?', 'LVA 2024 3.15 ?'],
    listed: ['3 unknown_name'],
  },
  {
    says: 'blocks of one table that hold other measures, each with a heading',
    file: `Ally,2022,2023e
Equipment expenditure (% of total),,
Belgium,17.1,20.22
Estonia,31.5,16.72
Personnel expenditure (% of total),,
Belgium,62.3,60.10
Estonia,32.2,28.45
Defence expenditure (% of GDP),,
Belgium,1.18,1.21
Estonia,2.16,3.04`,
    values: [
      'BEL 2022 17.1 a equipment_share_pct',
      'BEL 2023 20.22 e equipment_share_pct',
      'EST 2022 31.5 a equipment_share_pct',
      'EST 2023 16.72 e equipment_share_pct',
      'BEL 2022 62.3 a personnel_share_pct',
      'BEL 2023 60.10 e personnel_share_pct',
      'EST 2022 32.2 a personnel_share_pct',
      'EST 2023 28.45 e personnel_share_pct',
      'BEL 2022 1.18 a',
      'BEL 2023 1.21 e',
      'EST 2022 2.16 a',
      'EST 2023 3.04 e',
    ],
  },
  {
    says: 'allies, a country that is none and an average as headings over rows of years',
    file: 'Year,Defence expenditure (% of GDP)\nPoland,\n2022,2.23\n2023e,3.26\nAustria,\n2022,0.9\nLatvia,\n2022,2.08\nn. a.,1.9\nAverage,\n2022,2.2\nSource: the ministry,\n',
    values: ['POL 2022 2.23 a', 'POL 2023 3.26 e', 'LVA 2022 2.08 a'],
    listed: ['6 not_an_ally', '9 bad_year', '11 statistic', '12 note'],
  },
  {
    says: 'allies over rows of years, with columns of two measures',
    file: ';% of GDP;Spending, US$ million, current prices\nPoland;;\n2022;2.23;13900\n2023;3.26;20300\nLatvia;;\n2022;2.08;780\n',
    values: [
      'POL 2022 2.23 ?',
      'POL 2023 3.26 ?',
      'LVA 2022 2.08 ?',
      'POL 2022 13900 ? expenditure_usd_million_current',
      'POL 2023 20300 ? expenditure_usd_million_current',
      'LVA 2022 780 ? expenditure_usd_million_current',
    ],
  },
  {
    says: 'years over two measures in the row below: amounts are no second share',
    file: 'Country,2023,,2024,\n,% of GDP,US$ m. (current prices),% of GDP,US$ m. (current prices)\nPoland,3.26,26630,4.12,34975\n',
    values: [
      'POL 2023 3.26 ?',
      'POL 2024 4.12 ?',
      'POL 2023 26630 ? expenditure_usd_million_current',
      'POL 2024 34975 ? expenditure_usd_million_current',
    ],
  },
  {
    says: 'a title with a comma above the header, the year in it and ranks first',
    file: 'NATO defence spending as a share of GDP, 2024 (estimates)\nRank,Country,% of GDP\n1,Poland,4.12\n2,Estonia,3.43\n',
    values: ['POL 2024 4.12 e', 'EST 2024 3.43 e'],
  },
  {
    says: 'regions as headings between the rows',
    file: `Country,2022,2023
Western Europe,,
France,1.88,1.96
Germany,1.51,1.64
Baltic states,,
Estonia,2.16,3.04
Latvia,2.08,2.87`,
    values: [
      'FRA 2022 1.88 ?',
      'FRA 2023 1.96 ?',
      'DEU 2022 1.51 ?',
      'DEU 2023 1.64 ?',
      'EST 2022 2.16 ?',
      'EST 2023 3.04 ?',
      'LVA 2022 2.08 ?',
      'LVA 2023 2.87 ?',
    ],
  },
  {
    says: 'a World Bank table with years in brackets and a column of codes first',
    file: `"Series Name","Series Code","Country Name","Country Code","2021 [YR2021]","2022 [YR2022]"
"Military expenditure (% of GDP)","MS.MIL.XPND.GD.ZS","Greece","GRC","3.70",".."
"Military expenditure (current USD)","MS.MIL.XPND.CD","Greece","GRC","7978000000",".."
"Military expenditure (% of general government expenditure)","MS.MIL.XPND.ZS","Greece","GRC","6.5",".."
"Military expenditure (% of GDP)","MS.MIL.XPND.GD.ZS","Ireland","IRL","0.3","0.2"`,
    values: ['GRC 2021 3.70 ?', 'GRC 2021 7978.000000 ? expenditure_usd_million_current'],
    listed: ['4 other_measure', '5 not_an_ally'],
    cells: ['2:6 missing', '3:6 missing'],
  },
  {
    says: 'an OWID file with short column names',
    file: `entity,code,year,share_of_gdp
Poland,POL,2021,2.2
Poland,POL,2022,2.4
Europe (SIPRI),,2022,1.9
Kosovo,OWID_KOS,2022,1.0`,
    values: ['POL 2021 2.2 ?', 'POL 2022 2.4 ?'],
    listed: ['4 aggregate', '5 not_an_ally'],
  },
  {
    says: 'Eurostat’s later CSV layout with flags in a column',
    file: `DATAFLOW,freq,unit,cofog99,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:GOV_10A_EXP,A,PC_GDP,GF02,EL,2021,2.9,
ESTAT:GOV_10A_EXP,A,PC_GDP,GF02,EL,2022,2.6,e
ESTAT:GOV_10A_EXP,A,MIO_EUR,GF02,EL,2022,5400.1,
ESTAT:GOV_10A_EXP,A,PC_GDP,GF02,EU27_2020,2022,1.3,`,
    values: ['GRC 2021 2.9 a', 'GRC 2022 2.6 e'],
    listed: ['4 other_measure', '5 aggregate'],
  },
  {
    says: 'a SIPRI sheet with regions above their countries, dots and currency of another kind',
    file: `Military expenditure by country as percentage of gross domestic product;;;
Figures in blue are estimates;;;
;;;
Country;Notes;2021;2022
Europe;;;
Western Europe;;;
Belgium;¶;1.04%;1.18%
Iceland;;xxx;xxx
Switzerland;;0.7%;0.8%
Türkiye;;1.61%;. .`,
    values: ['BEL 2021 1.04 ?', 'BEL 2022 1.18 ?', 'TUR 2021 1.61 ?'],
    listed: ['8 no_value', '9 not_an_ally'],
    cells: ['10:4 missing'],
  },
  {
    says: 'Datawrapper’s flags with bold names and a column of colours',
    file: '"Country","2024","color"\n":de: **Germany**","2.12","#c00"\n":us: **USA**","3.38","#00c"\n',
    values: ['DEU 2024 2.12 ?', 'USA 2024 3.38 ?'],
  },
  {
    says: 'Excel’s first line that names the separator',
    file: 'sep=;\nCountry;2023\nLatvia;2,87\nNorway;1,80\n',
    values: ['LVA 2023 2.87 ?', 'NOR 2023 1.80 ?'],
  },
  {
    says: 'a header with a comma in a file of semicolons',
    file: 'Country;Share, % of GDP, 2023\nPoland;3.26\nRomania;1.60\n',
    values: ['POL 2023 3.26 ?', 'ROU 2023 1.60 ?'],
  },
  {
    says: 'measures above years in a header of two rows',
    file: `Country,Share of GDP (%),,Equipment (%),
,2022,2023e,2022,2023e
Norway,1.46,1.80,27.9,31.2
Canada,1.20,1.31,13.5,17.2`,
    values: [
      'NOR 2022 1.46 a',
      'NOR 2023 1.80 e',
      'CAN 2022 1.20 a',
      'CAN 2023 1.31 e',
      'NOR 2022 27.9 a equipment_share_pct',
      'NOR 2023 31.2 e equipment_share_pct',
      'CAN 2022 13.5 a equipment_share_pct',
      'CAN 2023 17.2 e equipment_share_pct',
    ],
  },
  {
    says: 'the header repeated below a page break, and a page number',
    file: `Country,2023,2024
Albania,1.75,2.03
Page 1 of 2,,
Country,2023,2024
Belgium,1.21,1.30`,
    values: ['ALB 2023 1.75 ?', 'ALB 2024 2.03 ?', 'BEL 2023 1.21 ?', 'BEL 2024 1.30 ?'],
  },
  {
    says: 'the year named in the heading alone',
    file: `Defence expenditure as a share of GDP (%) 2023
Country,Share
Estonia,3.04
Latvia,2.87`,
    values: ['EST 2023 3.04 ?', 'LVA 2023 2.87 ?'],
  },
  {
    says: 'no year at all, answered',
    file: 'Staat\tQuote (% BIP)\nPolen\t4,12\nLettland\t3,15\n',
    answers: { year: '2024' },
    values: ['POL 2024 4.12 ?', 'LVA 2024 3.15 ?'],
    asks: ['year'],
  },
  {
    says: 'no year at all, not answered',
    file: 'Staat\tQuote (% BIP)\nPolen\t4,12\nLettland\t3,15\n',
    listed: ['2 awaits_answer', '3 awaits_answer'],
    asks: ['year'],
  },
  {
    says: 'NATO’s own file as this site hands it out, with all its columns',
    file: `iso3,country,year,estimate,share_gdp_pct,real_change_pct,expenditure_usd_million_current,personnel_thousand,is_aggregate,derived
ALB,Albania,2023,1,1.7468,49.2724,412.31,6.588,0,
ALB,Albania,2022,0,1.2088,1.9606,228.52,,0,
NATO_TOTAL,NATO Total,2022,0,2.5113,-1.83,1,1,1,`,
    values: [
      'ALB 2023 1.7468 e',
      'ALB 2023 49.2724 e real_change_pct',
      'ALB 2023 412.31 e expenditure_usd_million_current',
      'ALB 2023 6.588 e personnel_thousand',
      'ALB 2022 1.2088 a',
      'ALB 2022 1.9606 a real_change_pct',
      'ALB 2022 228.52 a expenditure_usd_million_current',
    ],
    listed: ['4 aggregate'],
  },
  {
    says: 'a list of records in JSON with names and shares of two years',
    file: JSON.stringify([
      { country: 'Estonia', year: 2022, share: 2.16 },
      { country: 'Estonia', year: 2023, share: 3.04 },
      { country: 'World', year: 2023, share: 2.3 },
    ]),
    values: ['EST 2022 2.16 ?', 'EST 2023 3.04 ?'],
    listed: ['3 aggregate'],
  },
  {
    says: 'the World Bank’s own JSON',
    file: JSON.stringify([
      { page: 1, pages: 1 },
      [
        {
          indicator: { id: 'MS.MIL.XPND.GD.ZS', value: 'Military expenditure (% of GDP)' },
          country: { id: 'PL', value: 'Poland' },
          countryiso3code: 'POL',
          date: '2022',
          value: 2.2316,
        },
        {
          indicator: { id: 'MS.MIL.XPND.GD.ZS', value: 'Military expenditure (% of GDP)' },
          country: { id: 'PL', value: 'Poland' },
          countryiso3code: 'POL',
          date: '2023',
          value: null,
        },
      ],
    ]),
    values: ['POL 2022 2.2316 ?'],
    listed: ['2 blank'],
  },
  {
    says: 'a quote that is never closed does not swallow the lines below',
    file: 'Country,Year,Share\nPoland,2024,4.12\n"Estonia,2024,3.43\nLatvia,2024,3.15\n',
    values: ['POL 2024 4.12 ?', 'EST 2024 3.43 ?', 'LVA 2024 3.15 ?'],
  },
  {
    says: 'line breaks in quoted headers and names of allies count as lines of the file',
    file: 'Country,"Share\nof GDP\n(%)",Year\n"North\nMacedonia",2.22,2024\nNowhere,1.00,2024\n',
    values: ['MKD 2024 2.22 ?'],
    listed: ['6 unknown_name'],
  },
  {
    says: 'two years in one column each, the second with its mark in a row of its own',
    file: `Country,2023,2024
,actual,estimate
Estonia,3.04,3.43
Latvia,2.87,3.15`,
    values: ['EST 2023 3.04 a', 'EST 2024 3.43 e', 'LVA 2023 2.87 a', 'LVA 2024 3.15 e'],
  },
  {
    says: 'the same year in two columns: forecast and outcome',
    file: 'Country,2023 plan,2023 outcome\nPoland,3.90,3.26\nGreece,3.01,2.80\n',
    answers: { duplicate_columns: '2023 outcome' },
    values: ['POL 2023 3.26 ?', 'GRC 2023 2.80 ?'],
    asks: ['duplicate_columns'],
  },
  {
    says: 'population and rank beside the years, a provisional year and a forecast',
    file: `Nation;Population;GDP rank;2022;2023p;2024f
Romania;19;47;1.74;1.60;2.25
NATO Europe;;;1.66;1.78;2.02
Data: NATO`,
    values: ['ROU 2022 1.74 ?', 'ROU 2023 1.60 ?', 'ROU 2024 2.25 ?'],
    listed: ['3 aggregate', '4 note'],
  },
  {
    says: 'a table about one country above the table of allies',
    file: `Italia,2021,2022
Spesa (mln €),28000,28500
,,
Paese,Quota PIL %,Obiettivo
Polonia,3.26,2
Obiettivo NATO,2,`,
    answers: { year: '2023' },
    values: ['POL 2023 3.26 ?'],
    listed: ['2 other_measure', '6 target'],
    asks: ['year'],
  },
  {
    says: 'a year beside each ally under an unknown header is not taken for the year of its figure',
    file: 'Pays;Entrée;Part\nNorvège;1949;1,80\nTurquie;1952;1,50\n',
    listed: ['2 awaits_answer', '3 awaits_answer'],
    asks: ['year'],
  },
  {
    says: 'a column named by a word that says nothing known is asked about, never taken for a share',
    file: 'Country,Year,Happiness\nPoland,2023,6.2\nLatvia,2023,6.1\n',
    listed: ['2 awaits_answer', '3 awaits_answer'],
    asks: ['measure_column'],
  },
  {
    says: 'a share of something else than GDP is another measure',
    file: 'Country,Year,Share of NATO total (%)\nPoland,2023,2.6\nLatvia,2023,0.1\n',
    listed: ['2 other_measure', '3 other_measure'],
  },
  {
    says: 'a third table under a heading that is not known is not read as shares',
    file: `Share of GDP (%)
Country,2014,2015
Poland,1.86,2.22

Readiness index
Country,2016,2017
Poland,5.5,5.6`,
    values: ['POL 2014 1.86 ?', 'POL 2015 2.22 ?'],
    listed: ['7 other_measure'],
  },
  {
    says: 'a column of an unknown name and one of a total, among columns of allies',
    file: `Jahr;Deutschland;Frankreich;Ver. Königreich;NATO Total
2022;1,51;1,88;2,29;2,51
2023e;1,64;1,96;2,30;2,53
Durchschnitt;1,57;1,92;2,30;2,52
Quelle: NATO;;;;`,
    values: ['DEU 2022 1.51 a', 'FRA 2022 1.88 a', 'DEU 2023 1.64 e', 'FRA 2023 1.96 e'],
    listed: ['4 statistic', '5 note'],
    cells: ['2:4 unknown_name', '2:5 aggregate', '3:4 unknown_name', '3:5 aggregate'],
  },
  {
    says: 'Eurostat’s older layout, years from right to left and provisional flags',
    file: `unit,cofog99,na_item,sector,geo\\time\t2022 \t2021 \t2020\u0020
PC_GDP,GF02,TE,S13,BE\t0.9 \t0.8 \t0.9\u0020
PC_GDP,GF02,TE,S13,EL\t2.6 p\t2.8 \t2.9 e
MIO_EUR,GF02,TE,S13,EL\t5400.0 \t5300.1 \t5000.2\u0020
PC_GDP,GF02,TE,S13,EU27_2020\t1.3 \t1.3 \t1.3\u0020
PC_GDP,GF02,TE,S13,CH\t0.8 \t: \t0.8\u0020`,
    values: [
      'BEL 2022 0.9 a',
      'BEL 2021 0.8 a',
      'BEL 2020 0.9 a',
      'GRC 2022 2.6 ?',
      'GRC 2021 2.8 a',
      'GRC 2020 2.9 e',
    ],
    listed: ['4 other_measure', '5 aggregate', '6 not_an_ally'],
  },
  {
    says: 'JSON of rows with the names of columns beside them',
    file: JSON.stringify({
      columns: ['country', 'year', 'share'],
      data: [
        ['Poland', 2023, 3.26],
        ['Latvia', 2023, 2.87],
      ],
    }),
    values: ['POL 2023 3.26 ?', 'LVA 2023 2.87 ?'],
  },
  {
    says: 'a map by ally in JSON with year and unit beside it',
    file: '{"year": 2023, "unit": "% of GDP", "values": {"POL": 3.2600, "LVA": 2.87}}',
    values: ['POL 2023 3.2600 ?', 'LVA 2023 2.87 ?'],
  },
  {
    says: 'JSON with a list of allies in each year',
    file: JSON.stringify({
      release: '2024-06-17',
      years: [
        {
          year: 2023,
          estimate: true,
          allies: [
            { ally: 'POL', share: 3.26 },
            { ally: 'ISL', share: null },
          ],
        },
        { year: 2022, estimate: false, allies: [{ ally: 'POL', share: 2.23 }] },
      ],
    }),
    values: ['POL 2023 3.26 e', 'POL 2022 2.23 a'],
    listed: ['2 blank'],
  },
  {
    says: 'columns set apart by spaces, as copied from a printed table',
    file: 'Country         2023   2024\nUnited Kingdom  2.30   2.33\nLatvia          2.87   3.15\n',
    values: ['GBR 2023 2.30 ?', 'GBR 2024 2.33 ?', 'LVA 2023 2.87 ?', 'LVA 2024 3.15 ?'],
  },
  {
    says: 'carets between the columns',
    file: 'Country^2023^2024\nPoland^3.26^4.12\n',
    values: ['POL 2023 3.26 ?', 'POL 2024 4.12 ?'],
  },
]
