import type { WorkbookRefusal } from '../../domain/workbookRefusal'
import { WORKBOOK_LIMIT } from '../../domain/workbookRefusal'

/** One sentence on why a file is no workbook that can be read, and what to do. */
export function workbookRefusalSentence({ kind, found }: WorkbookRefusal): string {
  switch (kind) {
    case 'empty':
      return 'The file is empty: choose it again, or save it once more from where it came.'
    case 'old xls':
      return 'This is a workbook in the old Excel format (.xls): open it and save it as .xlsx.'
    case 'password':
      return 'This workbook is protected by a password: open it, remove the password and save it again.'
    case 'other document':
      return `This is ${found}, not an Excel workbook: save the table as .xlsx or as CSV.`
    case 'no workbook':
      return 'This is not an Excel workbook (.xlsx): save the table as .xlsx or as CSV.'
    case 'damaged':
      return `The workbook is cut short or damaged${found === '' ? '' : ` (${found})`}: get the file once more.`
    case 'too big':
      return `The workbook is too big: it unpacks to ${found} MB, and at most ${WORKBOOK_LIMIT / 1024 / 1024} MB are read; save only the sheet that is needed.`
  }
}
