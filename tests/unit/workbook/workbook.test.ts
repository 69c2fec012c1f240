import { Inflate, strToU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test, vi } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { dayOf, exactNumber } from '../../../src/ingest/workbook/exactNumber'
import { columnName } from '../../../src/ingest/workbook/sheet'
import { openWorkbook, type Sheet } from '../../../src/ingest/workbook/workbook'
import { readXml } from '../../../src/ingest/workbook/xml'
import { fileRefusalSentence } from '../../../src/words/en/own/fileRefusals'
import { type MadeSheet, madeWorkbook } from './madeWorkbook'

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw new Error(fileRefusalSentence(opened.refusal))
  return opened.value.sheets
}

function refusalOf(bytes: Uint8Array): string {
  const opened = openWorkbook(bytes)
  if (opened.ok) throw new Error('the file was opened')
  return fileRefusalSentence(opened.refusal)
}

const only = (cells: MadeSheet['cells'], more: Partial<MadeSheet> = {}) =>
  sheetsOf(madeWorkbook([{ name: 'Data', cells, ...more }]))[0]

const valueAt = (sheet: Sheet | undefined, row: number, column: number) =>
  sheet?.rows
    .find((candidate) => candidate.row === row)
    ?.cells.find((cell) => cell.column === column)?.value

describe('a workbook is opened', () => {
  test('with every digit that it stores', () => {
    const sheet = only({ A1: { digits: '1.346516857031259' }, B1: { digits: '1.2E-3' } })
    expect(valueAt(sheet, 1, 1)).toMatchObject({ kind: 'number', text: '1.346516857031259' })
    expect(valueAt(sheet, 1, 2)).toMatchObject({ kind: 'number', text: '0.0012' })
  })

  test('so that a cell shown as 2.06% is told from a plain 0.0206', () => {
    const sheet = only({ A1: { digits: '0.0206', style: 1 }, B1: { digits: '0.0206' } })
    expect(valueAt(sheet, 1, 1)).toMatchObject({ text: '0.0206', format: { isPercent: true } })
    expect(valueAt(sheet, 1, 2)).toMatchObject({ text: '0.0206', format: { isPercent: false } })
  })

  test('so that an error and a formula without a value are told from an empty cell', () => {
    const sheet = only({ A1: { error: '#REF!' }, B1: { formula: 'C99' }, D1: 'x' })
    expect(valueAt(sheet, 1, 1)).toEqual({ kind: 'error', text: '#REF!' })
    expect(valueAt(sheet, 1, 2)).toEqual({ kind: 'no value', text: '' })
    expect(valueAt(sheet, 1, 3)).toBeUndefined()
  })

  test('with days that are the same in every time zone', () => {
    const cells = { A1: { digits: '45292', style: 2 }, A2: { digits: '45657', style: 2 } }
    expect(valueAt(only(cells), 1, 1)).toEqual({ kind: 'date', text: '2024-01-01' })
    expect(valueAt(only(cells), 2, 1)).toEqual({ kind: 'date', text: '2024-12-31' })
    const mac = sheetsOf(
      madeWorkbook([{ name: 'Data', cells: { A1: { digits: '43830', style: 2 } } }], true),
    )
    expect(valueAt(mac[0], 1, 1)).toEqual({ kind: 'date', text: '2024-01-01' })
  })

  test('with what is hidden marked as hidden', () => {
    const sheets = sheetsOf(
      madeWorkbook([
        { name: 'A', cells: { A1: 1, A2: 2, B2: 3 }, hiddenRows: [2], hiddenColumns: [2] },
        { name: 'B', state: 'hidden', cells: { A1: 1 } },
        { name: 'C', state: 'veryHidden', cells: { A1: 1 } },
      ]),
    )
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'very hidden'])
    expect(sheets[0]?.rows.map(({ row, isHidden }) => [row, isHidden])).toEqual([
      [1, false],
      [2, true],
    ])
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([2])
  })

  test('with the ranges that are merged, and rows by their own number', () => {
    const sheet = only({ B3: 'x' }, { merged: ['B3:D3'] })
    expect(sheet?.merged).toEqual([{ top: 3, left: 2, bottom: 3, right: 4 }])
    expect(sheet?.rows.map(({ row }) => row)).toEqual([3])
  })

  test('whoever wrote it: the same cells as another reader finds in the file of another writer', async () => {
    const rows = [
      [{ value: 'Türkiye & <Co>' }, { value: 2.125 }, { value: true }],
      [null, { value: '=1+1' }, { value: new Date(Date.UTC(2024, 5, 17)), format: 'yyyy-mm-dd' }],
    ]
    const bytes = await writeXlsxFile(rows).toBuffer()
    const [other] = await readXlsxFile(bytes)
    const [sheet] = sheetsOf(new Uint8Array(bytes))
    expect(other?.data.flat()).toEqual([
      'Türkiye & <Co>',
      2.125,
      true,
      null,
      '=1+1',
      new Date(Date.UTC(2024, 5, 17)),
    ])
    expect(
      sheet?.rows.flatMap(({ cells }) => cells.map(({ value }) => `${value.kind} ${value.text}`)),
    ).toEqual([
      'text Türkiye & <Co>',
      'number 2.125',
      'boolean true',
      'text =1+1',
      'date 2024-06-17',
    ])
  })
})

describe('a file that is no workbook is refused in one sentence', () => {
  const whole = madeWorkbook([{ name: 'Data', cells: { A1: 'Albania', B1: 2.03 } }])
  const container = (word: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...word].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ])
  const zipped = (name: string) => zipSync({ [name]: strToU8('x') })

  test.each([
    ['an empty file', new Uint8Array(), 'The file is empty'],
    ['an old workbook', container('Workbook'), 'old Excel or Office file (.xls'],
    ['a protected workbook', container('EncryptedPackage'), 'protected with a password'],
    ['an OpenDocument sheet', zipped('content.xml'), 'OpenDocument'],
    ['a Word document', zipped('word/document.xml'), 'a Word document'],
    ['some other archive', zipped('readme.txt'), 'without a workbook in it'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'not an Excel workbook'],
    ['a workbook cut in half', whole.subarray(0, whole.length / 2), 'cut short or damaged'],
  ])('%s', (_, bytes, said) => {
    expect(refusalOf(bytes)).toContain(said)
  })

  test('a workbook in which one digit changed on the way', () => {
    const stored = zipSync(
      {
        'xl/workbook.xml': strToU8('<workbook/>'),
        'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>'),
      },
      { level: 0 },
    )
    expect(openWorkbook(stored).ok).toBe(true)
    const changed = stored.map((byte, at) => (at === 47 ? byte + 1 : byte))
    expect(refusalOf(changed)).toContain('damaged (xl/workbook.xml)')
  })

  test('a small file that unpacks to 80 MB, before it is unpacked', () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024),
    })
    const unpacked = vi.spyOn(Inflate.prototype, 'push')
    expect(refusalOf(bomb)).toContain('unpacked it takes 81 MB, and at most 64 MB')
    expect(unpacked).not.toHaveBeenCalled()
    unpacked.mockRestore()
  })

  test('no cut and no changed byte makes it throw or read other figures', () => {
    const expected = sheetsOf(whole)
    for (let at = 0; at < whole.length; at += 1) {
      const opened = openWorkbook(whole.map((byte, place) => (place === at ? byte ^ 0x55 : byte)))
      if (opened.ok && opened.value.sheets[0]?.name === 'Data') {
        expect(opened.value.sheets[0]?.rows ?? []).toEqual(expected[0]?.rows)
      }
      expect(openWorkbook(whole.subarray(0, at)).ok).toBe(false)
    }
  })
})

describe('numbers, days and names of columns', () => {
  test.each([
    ['1.50', '1.5'],
    ['-0.0', '0'],
    ['1E3', '1000'],
    ['-2.5e-2', '-0.025'],
    ['12345678901234567890', '12345678901234567890'],
    ['.5', '0.5'],
    ['0.9118000000000001', '0.9118000000000001'],
    ['2.0.1', null],
    ['', null],
  ])('%s is %s', (stored, plain) => {
    expect(exactNumber(stored)).toBe(plain)
  })

  test.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['45292.99', '2024-01-01'],
    ['-1', null],
  ])('day %s is %s', (serial, day) => {
    expect(dayOf(serial, false)).toBe(day)
  })

  test('columns are named as in Excel', () => {
    expect([1, 26, 27, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('XML is gone through once', () => {
  const told = (source: string) => {
    const events: string[] = []
    const isWhole = readXml(source, {
      open: (name) => events.push(`<${name}>`),
      close: (name) => events.push(`</${name}>`),
      text: (text) => events.push(text),
    })
    return [isWhole, events.join('')]
  }

  test('with prefixes, quotes that hold a >, comments, CDATA and entities', () => {
    const source =
      '<?xml version="1.0"?><!DOCTYPE a><x:a b=">"><!-- <c> --><d/>1 &lt; 2&#x21;<![CDATA[<e>]]></x:a>'
    expect(told(source)).toEqual([true, '<a><d></d>1 < 2!<e></a>'])
  })

  test.each(['<a>', '<a></b>', '<a', '<!-- ', '<a><![CDATA[ '])('%s is not whole', (source) => {
    expect(told(source)[0]).toBe(false)
  })
})
