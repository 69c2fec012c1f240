import {
  type FileRefusal,
  FOREIGN_FILES,
  type ForeignFile,
  MAX_BYTES,
  MAX_ROWS,
  WORKBOOK_LIMIT,
} from '../../../domain/file/fileRefusal'
import { formats } from '../formats'

const CURE = 'Open or save a CSV or XLSX file with one ally a line.'

const MEBIBYTE = 1024 * 1024

const FOREIGN: Readonly<Record<ForeignFile, string>> = {
  picture: 'a picture',
  film: 'a picture or film',
  pdf: 'a PDF document',
  rtf: 'a text document (RTF)',
  'compressed file': 'a compressed file',
  parquet: 'a Parquet file',
  sqlite: 'an SQLite database',
  sound: 'a sound or film file',
  'statistics file': 'a file of a statistics program',
  binary: 'no text',
}

const isForeign = (kind: FileRefusal['kind']): kind is ForeignFile =>
  FOREIGN_FILES.some((foreign) => foreign === kind)

const inBrackets = (found: string) => (found === '' ? '' : ` (${found})`)

/** One sentence on why a file is no table that can be read, and what to do. */
export function fileRefusalSentence({ kind, found }: FileRefusal): string {
  if (isForeign(kind)) return `This is ${FOREIGN[kind]}${inBrackets(found)}, not a table. ${CURE}`
  switch (kind) {
    case 'empty':
      return 'The file is empty: there is nothing in it to read. Save it again, and open the new file.'
    case 'old office':
      return 'This is an old Excel or Office file (.xls, .doc). Open it in Excel, and save it as .xlsx or CSV.'
    case 'password':
      return 'This workbook is protected with a password. Take the password off in Excel, and save it as .xlsx again.'
    case 'other document':
      return `This is ${found}, not an Excel workbook (.xlsx). ${CURE}`
    case 'archive':
      return `This is a compressed archive (ZIP) without a workbook in it. ${CURE}`
    case 'no workbook':
      return `This is not an Excel workbook (.xlsx). ${CURE}`
    case 'damaged':
      return `This workbook or archive is cut short or damaged${inBrackets(found)}. Get the file once more.`
    case 'unpacks too big':
      return tooBig(
        `unpacked it takes ${found} MB, and at most ${WORKBOOK_LIMIT / MEBIBYTE} MB are read`,
      )
    case 'too many bytes':
      return tooBig(`it has ${found} MB, and at most ${MAX_BYTES / MEBIBYTE} MB are read`)
    case 'too many rows':
      return tooBig(`it has more than ${formats.integer(MAX_ROWS)} lines`)
    case 'web page':
      return 'This is a web page (HTML), not a table: perhaps an error page was saved in place of the file. Download the file again, or copy the table into a spreadsheet and save it as CSV.'
    case 'markup':
      return `This is an XML file, not a table. ${CURE}`
    case 'broken json':
      return 'This begins like JSON but cannot be read as JSON: it may be cut off. Download it again, or save the table as CSV.'
    case 'other json':
      return 'This is JSON, but it holds no list of records with an ally and a figure. Save the table as CSV, or as a JSON list of records.'
    case 'no rows':
      return 'The file has only a header and no rows: there are no figures below it to read. Add them, and open it again.'
    case 'no allies':
      return `No line or column of the file names an ally together with a figure, so there is nothing to compare. ${CURE}`
  }
}

function tooBig(limit: string): string {
  return `The file is too big to read here: ${limit}. Keep the rows of the allies, and open it again.`
}
