import type { ReadingJob, ReadingMessage } from '../ingest/tables/readingJob'
import readingWorker from '../ingest/tables/readingWorker.ts?worker&url'
import { scriptAddress } from '../wire/trusted'

/** Starts a job and tells what comes of it; the function given back stops it at once. */
export type StartReading = (job: ReadingJob, tell: (message: ReadingMessage) => void) => () => void

/**
 * Reads in a worker of its own, so that the page stays quick and a stop is a stop. Where there can be none (an
 * old browser, a page opened from disk) it reads on the page's thread, and a stop only leaves the result aside.
 */
export const readInWorker: StartReading = (job, tell) => {
  const worker = newWorker()
  if (worker === null) return readHere(job, tell)
  let isOver = false
  const end = () => {
    isOver = true
    worker.terminate()
  }
  const fallBack = () => {
    if (isOver) return
    end()
    stop = readHere(job, tell)
  }
  let stop = end
  worker.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
    if (data.kind !== 'progress') end()
    tell(data)
  }
  // Its script could not be had, or may not run here.
  worker.onerror = fallBack
  worker.postMessage(job)
  return () => stop()
}

function newWorker(): Worker | null {
  try {
    return new Worker(scriptAddress(readingWorker), { type: 'module' })
  } catch {
    return null
  }
}

function readHere(job: ReadingJob, tell: (message: ReadingMessage) => void): () => void {
  let isStopped = false
  const told = (message: ReadingMessage) => {
    if (!isStopped) tell(message)
  }
  void import('../ingest/tables/readingJob').then(async ({ runJob }) =>
    told(await runJob(job, () => undefined)),
  )
  return () => {
    isStopped = true
  }
}
