import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import { readFile } from '../../../src/ingest/tables/readFile'

const { entries: allies } = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8'))
const asked = (text: string) =>
  readFile(new TextEncoder().encode(text), { allies }).questions.map(
    ({ sentence, options, decided }) => ({ sentence, options, decided }),
  )

describe('a question can be answered by who made the table', () => {
  it('names the ally of which two figures stand in the file', () => {
    const text = 'Country,Year,Share of GDP (%)\nEstonia,2024,3.43\nEesti,2024,3.34\n'
    expect(asked(text)).toEqual([
      {
        sentence:
          'Estonia has 2 figures for 2024 in the file, and they differ. Which one is to be read?',
        options: ['3.43 (line 2)', '3.34 (line 3)', 'none'],
        decided: null,
      },
    ])
  })

  it('shows a number of the file where its mark has two meanings', () => {
    const text = 'Country;Expenditure 2024 (million US$, current prices)\nEstonia;1.437\n'
    expect(asked(text)).toEqual([
      {
        sentence:
          'Numbers such as 1.437 have three digits behind a point. Is 1.437 more than a thousand, or a number with decimals?',
        options: ['1.437 = 1437', '1.437 = 1.437'],
        decided: null,
      },
    ])
  })

  it('says which year was taken from the text above the figures, and asks where there is none', () => {
    const years = (title: string) =>
      asked(`${title}\nCountry,Share of GDP (%)\nPoland,4.12\nSpain,1.28\n`).map(
        ({ sentence, decided }) => [sentence, decided],
      )
    expect(years('Defence in 2024')).toEqual([
      ['Which year are the figures from line 3 on of? The text above them says 2024.', '2024'],
    ])
    expect(years('Defence')).toEqual([
      ['Which year are the figures of? The table from line 3 on does not say.', null],
    ])
  })

  it('speaks of no dollars where amounts are in each ally’s own currency', () => {
    const text =
      'Defence expenditure in national currency; current prices\nCountry;2023;2024\nPoland;111001;149612\nAlbania;30132;47123\n'
    expect(asked(text).map(({ options }) => options)).toEqual([
      ['single units', 'thousands', 'millions', 'billions'],
    ])
  })
})
