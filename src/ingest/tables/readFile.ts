import type { HeldAlly } from '../../domain/ally'
import { MAX_BYTES } from '../../domain/file/fileRefusal'
import { nameBookOf } from './names/nameBook'
import { fileKind } from './opening/fileKind'
import type { Opening } from './opening/opening'
import { readText } from './opening/readText'
import { readWorkbook } from './opening/readWorkbook'
import { MAX_LISTED, type Reading, refuse } from './reading'

/** How a file is to be read. */
export interface ReadingOptions {
  readonly allies: readonly HeldAlly[]
  /** Answers to questions by what they are about; `encoding`, `separator` and `sheet` overrule what is found. */
  readonly answers?: Readonly<Record<string, string>>
  /** Called every few thousand records with the number seen. It may throw to stop the reading. */
  readonly progress?: (seen: number) => void
  /** So many listed rows are held, and as many cells; all are counted. */
  readonly mostListed?: number
}

/**
 * Reads a file that a reader gives us: delimited text of any separator and encoding, a workbook, JSON.
 * Pure: bytes and answers in, a reading out; what is no table is refused with one sentence. Nothing is
 * guessed that has two meanings, and no row is left out of the account.
 */
export function readFile(bytes: Uint8Array, options: ReadingOptions): Reading {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MAX_BYTES) {
    return refuse('too many bytes', String(Math.ceil(bytes.length / 1024 / 1024)))
  }
  const kind = fileKind(bytes)
  const opening: Opening = {
    allies: options.allies,
    names: nameBookOf(options.allies),
    answers: options.answers ?? {},
    progress: options.progress ?? (() => undefined),
    mostListed: options.mostListed ?? MAX_LISTED,
  }
  if (kind === 'archive' || kind === 'old container') return readWorkbook(bytes, opening)
  return kind === 'text' ? readText(bytes, opening) : refuse(kind.kind, kind.found)
}
