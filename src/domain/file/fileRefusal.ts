/** Kinds of file that are no table, by what they are. */
export const FOREIGN_FILES = [
  'picture',
  'film',
  'pdf',
  'rtf',
  'compressed file',
  'parquet',
  'sqlite',
  'sound',
  'statistics file',
  'binary',
] as const

/** A file that is no table and never will be. */
export type ForeignFile = (typeof FOREIGN_FILES)[number]

/**
 * Why a file cannot be opened or read as a table. Each has its own sentence and its own cure in words/.
 * `old office`: Excel's format before 2007. `password`: its content is encrypted. `other document`: another
 * office document (`found` says which). `archive`: a zip archive without a workbook. `no workbook`: something else
 * where a workbook was wanted. `damaged`: cut short or changed on its way. `unpacks too big`: to more than
 * `WORKBOOK_LIMIT`. `no rows`: a header and nothing else. `no allies`: no ally together with a figure.
 */
export type FileRefusalKind =
  | ForeignFile
  | 'empty'
  | 'old office'
  | 'password'
  | 'other document'
  | 'archive'
  | 'no workbook'
  | 'damaged'
  | 'unpacks too big'
  | 'too many bytes'
  | 'too many rows'
  | 'web page'
  | 'markup'
  | 'broken json'
  | 'other json'
  | 'no rows'
  | 'no allies'

/** The refusal of a file that is no table. */
export interface FileRefusal {
  readonly kind: FileRefusalKind
  /** What was found: the kind of document or picture, the part that is damaged, the size in MB; else empty. */
  readonly found: string
}

/** At most so many bytes may a workbook unpack to: 64 MiB, some 150,000 rows of ten columns. */
export const WORKBOOK_LIMIT = 64 * 1024 * 1024

/** Most rows that are read: Excel's own limit. */
export const MAX_ROWS = 1_048_576

/** Most bytes that are read: about four times what so many short rows take. */
export const MAX_BYTES = 128 * 1024 * 1024
