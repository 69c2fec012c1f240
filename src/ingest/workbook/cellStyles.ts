import { attribute, readXml } from './xml'

/** How the numbers of a style are shown. */
export interface NumberFormat {
  /** Excel's code: `0.00%`, `General`; for Excel's own formats that have no code here, `General`. */
  readonly code: string
  /** A cell that is shown as 2.06 % holds 0.0206. */
  readonly isPercent: boolean
  readonly isDate: boolean
}

/** The format of a cell without a style. */
export const GENERAL: NumberFormat = { code: 'General', isPercent: false, isDate: false }

/** Excel's own formats that are no plain numbers, by number; the dates differ by language and are only told apart. */
const OWN_CODES: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
}
const OWN_DATES = [
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]

/** Reads xl/styles.xml: the number format of each style, by its place; `null` for a damaged part. */
export function readCellStyles(source: string): readonly NumberFormat[] | null {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let isInCells = false
  const isWhole = readXml(source, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '')
      if (name === 'xf' && isInCells) formats.push(formatOf(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return isWhole ? formats : null
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && OWN_DATES.includes(id)) return { ...GENERAL, isDate: true }
  const written = code ?? OWN_CODES[id]
  if (written === undefined) return GENERAL
  const plain = written
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general/gi, '')
    .split(';', 1)
    .join('')
  return { code: written, isPercent: plain.includes('%'), isDate: /[yd]|mmm/i.test(plain) }
}
