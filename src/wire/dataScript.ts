import { checksum } from './checksum'
import { UTF_8 } from './utf8'

/**
 * The format of embeds' data, raised whenever a part of them is read otherwise: a page that a browser has kept runs the
 * script of its day. 3: a table's cells are numbers of base 32, above what was to be expected.
 */
const FORMAT = 3

/** What a script of data leaves in the variable `mtm`: its format, name, checksum, and itself as JSON. */
type Delivered = readonly [format: number, name: string, sum: string, text: string]

/**
 * Data as a script, `embed/data/<name>.js`: a frame without an origin may run one from a host that sends no
 * header, where it could fetch nothing.
 */
export function dataScript(name: string, data: unknown): string {
  const text = JSON.stringify(data)
  const quoted = text.replace(/[\\']/g, '\\$&')
  return `${UTF_8}mtm=[${FORMAT},"${name}","${checksum(text)}",'${quoted}']`
}

/**
 * What a script of data has left. Throws what is wrong: nothing came, another format, another file's data, or data
 * that are not what was published under their checksum.
 */
export function deliveredData(name: string, delivered: Delivered | undefined): unknown {
  const [format, own, sum, text = ''] = delivered ?? []
  if (format !== FORMAT) throw 'format'
  if (own !== name) throw 'another file'
  if (sum !== checksum(text)) throw 'checksum'
  return JSON.parse(text)
}
