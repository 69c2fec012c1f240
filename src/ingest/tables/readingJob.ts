import type { HeldAlly } from '../../domain/ally'
import { readFile } from './readFile'
import type { Reading } from './reading'

/** A file to be read. It is handed over as it lies on the reader's disk; nothing of it goes anywhere else. */
export interface ReadingJob {
  readonly file: Blob
  readonly allies: readonly HeldAlly[]
  readonly answers: Readonly<Record<string, string>>
  /** Whether every line that was not read is listed, not the first ones alone. */
  readonly listsAll: boolean
}

/** What is told of a job: how many records were seen so far, what came of it, or that the reader itself broke. */
export type ReadingMessage =
  | { readonly kind: 'progress'; readonly seen: number }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'broken'; readonly why: string }

/** Does a job, on whatever thread. Never rejects. */
export async function runJob(
  { file, allies, answers, listsAll }: ReadingJob,
  progress: (seen: number) => void,
): Promise<ReadingMessage> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const most = listsAll ? { mostListed: Number.POSITIVE_INFINITY } : {}
    return { kind: 'read', reading: readFile(bytes, { allies, answers, progress, ...most }) }
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) }
  }
}
