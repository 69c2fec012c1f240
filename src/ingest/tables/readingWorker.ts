import { type ReadingJob, type ReadingMessage, runJob } from './readingJob'

/** The reader of files off the page's own thread: a job in, its progress and what came of it out. */
self.onmessage = async ({ data }: MessageEvent<ReadingJob>) => {
  const tell = (message: ReadingMessage) => self.postMessage(message)
  tell(await runJob(data, (seen) => tell({ kind: 'progress', seen })))
}
