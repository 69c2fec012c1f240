/**
 * Why a file cannot be opened as a workbook. Each has its own sentence and its own cure in words/.
 * `old xls`: Excel's format before 2007. `password`: its content is encrypted. `other document`: another
 * office document (`found` says which). `no workbook`: a zip archive or something else altogether.
 * `damaged`: cut short or changed on its way. `too big`: unpacks to more than `WORKBOOK_LIMIT`.
 */
export type WorkbookRefusalKind =
  | 'empty'
  | 'old xls'
  | 'password'
  | 'other document'
  | 'no workbook'
  | 'damaged'
  | 'too big'

/** The refusal of a file that is no workbook that can be read. */
export interface WorkbookRefusal {
  readonly kind: WorkbookRefusalKind
  /** What was found: the kind of document, the part that is damaged, the size in MB; else empty. */
  readonly found: string
}

/** At most so many bytes may a workbook unpack to: 64 MiB, some 150,000 rows of ten columns. */
export const WORKBOOK_LIMIT = 64 * 1024 * 1024
