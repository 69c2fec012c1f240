import { type Reading, refusal } from '../reading'
import { type FileKind, foreignName } from './fileKind'

/** Most rows that are read: Excel's own limit. */
export const MAX_ROWS = 1_048_576

/** Most bytes that are read: about four times what so many short rows take. */
export const MAX_BYTES = 128 * 1024 * 1024

const CURE = 'Open or save a CSV or XLSX file with one ally a line.'

/** One sentence for a file of another kind. */
export function refuseForeign(
  kind: Exclude<FileKind, 'text' | 'archive' | 'old container'>,
): Reading {
  const isPicture = foreignName(kind).startsWith('a picture')
  const code = isPicture ? 'image' : kind
  return refusal(code, `This is ${foreignName(kind)}, not a table. ${CURE}`)
}

/** Nothing in it. */
export function refuseEmpty(): Reading {
  return refusal(
    'empty',
    'The file is empty: there is nothing in it to read. Save it again, and open the new file.',
  )
}

/** A header and nothing else. */
export function refuseNoRows(): Reading {
  return refusal(
    'no_rows',
    'The file has only a header and no rows: there are no figures below it to read. Add them, and open it again.',
  )
}

/** Rows, but no ally in any. */
export function refuseNoAllies(): Reading {
  return refusal(
    'no_allies',
    `No line or column of the file names an ally together with a figure, so there is nothing to compare. ${CURE}`,
  )
}

/** A web page. */
export function refuseWebPage(): Reading {
  return refusal(
    'html',
    'This is a web page (HTML), not a table: perhaps an error page was saved in place of the file. Download the file again, or copy the table into a spreadsheet and save it as CSV.',
  )
}

/** Markup other than a web page. */
export function refuseMarkup(): Reading {
  return refusal('markup', `This is an XML file, not a table. ${CURE}`)
}

/** JSON without a list of records. */
export function refuseJson(isBroken: boolean): Reading {
  return refusal(
    'json',
    isBroken
      ? 'This begins like JSON but cannot be read as JSON: it may be cut off. Download it again, or save the table as CSV.'
      : 'This is JSON, but it holds no list of records with an ally and a figure. Save the table as CSV, or as a JSON list of records.',
  )
}

/** The old Excel format. */
export function refuseOldXls(): Reading {
  return refusal(
    'old_xls',
    'This is an old Excel or Office file (.xls, .doc). Open it in Excel, and save it as .xlsx or CSV.',
  )
}

/** A protected workbook. */
export function refusePassword(): Reading {
  return refusal(
    'password',
    'This workbook is protected with a password. Take the password off in Excel, and save it as .xlsx again.',
  )
}

/** Too many rows or bytes. */
export function refuseTooBig(what: 'rows' | 'bytes' | 'unpacked', found: number): Reading {
  const limits = {
    rows: `it has more than ${MAX_ROWS.toLocaleString('en-GB')} lines`,
    bytes: `it has ${Math.ceil(found / 1024 / 1024)} MB, and at most ${MAX_BYTES / 1024 / 1024} MB are read`,
    unpacked: `unpacked it takes ${found} MB`,
  }
  return refusal(
    'too_big',
    `The file is too big to read here: ${limits[what]}. Keep the rows of the allies, and open it again.`,
  )
}

/** An archive that is no workbook, or one that is damaged. */
export function refuseArchive(code: string, what: string): Reading {
  return refusal(code, `This is ${what}. ${CURE}`)
}
