import { strToU8, zipSync } from 'fflate'

/** What a made cell holds; `error` and `formula` (without a stored value) as Excel writes them. */
export type MadeCell =
  | string
  | number
  | { readonly error: string }
  | { readonly formula: string }
  | { readonly digits: string; readonly style?: number }

/** One sheet of a made workbook, by Excel's addresses. */
export interface MadeSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly cells: Readonly<Record<string, MadeCell>>
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly merged?: readonly string[]
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function cellXml(address: string, cell: MadeCell): string {
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  }
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`
  if ('formula' in cell) return `<c r="${address}"><f>${cell.formula}</f></c>`
  return `<c r="${address}" s="${cell.style ?? 0}"><v>${cell.digits}</v></c>`
}

const rowOf = (address: string) => Number(address.replace(/^[A-Z]+/, ''))
const columnOf = (address: string) =>
  [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function sheetXml({ cells, hiddenRows, hiddenColumns, merged }: MadeSheet): string {
  const addresses = Object.keys(cells).sort((a, b) => columnOf(a) - columnOf(b))
  const rows = [...new Set(addresses.map(rowOf))].sort((a, b) => a - b)
  const body = rows.map((row) => {
    const own = addresses.filter((address) => rowOf(address) === row)
    const hidden = hiddenRows?.includes(row) ? ' hidden="1"' : ''
    return `<row r="${row}"${hidden}>${own.map((at) => cellXml(at, cells[at] ?? '')).join('')}</row>`
  })
  const cols = (hiddenColumns ?? []).map((at) => `<col min="${at}" max="${at}" hidden="1"/>`)
  const merges = (merged ?? []).map((range) => `<mergeCell ref="${range}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?><worksheet>',
    cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`,
    `<sheetData>${body.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`,
    '</worksheet>',
  ].join('')
}

/** Style 0 general, 1 per cent with two decimals, 2 a day. */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>'

/** The bytes of an XLSX file with these sheets; `from1904` counts days as old Macs did. */
export function madeWorkbook(sheets: readonly MadeSheet[], from1904 = false): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  )
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="s" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  }
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
}
