import type { FileRefusal } from '../../domain/file/fileRefusal'
import type { Reading } from './reading'

/** A reading as the file that page and command hand out: JSON, with the sentence that refuses a file. */
export function readingReport(
  reading: Reading,
  sentenceOf: (refusal: FileRefusal) => string,
): string {
  const { refusal } = reading
  const said = refusal === null ? null : { ...refusal, sentence: sentenceOf(refusal) }
  return `${JSON.stringify({ ...reading, refusal: said }, null, 1)}\n`
}
