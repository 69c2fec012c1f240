import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { HeldAlly } from '../domain/ally'
import type { Reading } from '../ingest/tables/reading'
import type { ReadingJob } from '../ingest/tables/readingJob'
import { readInWorker, type StartReading } from './readInWorker'

/** A file that the reader opened, for this visit alone: nothing of it is kept or sent. */
interface OwnFile {
  /** Its name, or what stands for one where a table was pasted; `null` before any was opened. */
  readonly name: string | null
  readonly file: Blob | null
  /** What the reader said, by what it is about. */
  readonly answers: Readonly<Record<string, string>>
  /** `broken`: the reader itself gave up, which it never should. */
  readonly phase: 'idle' | 'reading' | 'done' | 'stopped' | 'broken'
  /** Records seen so far while it is read. */
  readonly seen: number
  /** The last whole reading of this file; it stays in sight while the file is read anew with another answer. */
  readonly reading: Reading | null
}

/** The file with what can be done with it. */
export interface OwnFileState extends OwnFile {
  readonly open: (name: string, file: Blob, allies: readonly HeldAlly[]) => void
  /** Answers a question, or overrules what was found (`null`: no longer), and reads the file anew. */
  readonly answer: (about: string, value: string | null, allies: readonly HeldAlly[]) => void
  readonly stop: () => void
  /** The whole reading with every line that was not read: by a second pass where not all were held. */
  readonly readAll: (allies: readonly HeldAlly[]) => Promise<Reading | null>
  readonly forget: () => void
}

const NOTHING: OwnFile = {
  name: null,
  file: null,
  answers: {},
  phase: 'idle',
  seen: 0,
  reading: null,
}

/** Whether lines that were not read are counted and not held. */
function isCut({ rows, listed_rows, listed_cells, reasons }: Reading): boolean {
  const told = Object.values(reasons).reduce((sum, count) => sum + count, 0)
  return listed_rows.length < rows.listed || listed_rows.length + listed_cells.length < told
}

/** A store for the file of a visit. */
function createOwnFile(start: StartReading) {
  let stopReading = () => {}
  return createStore<OwnFileState>((set, get) => {
    const read = (allies: readonly HeldAlly[]) => {
      stopReading()
      const { file, answers } = get()
      if (file === null) return
      set({ phase: 'reading', seen: 0 })
      const job: ReadingJob = { file, allies, answers, listsAll: false }
      stopReading = start(job, (message) => {
        if (message.kind === 'progress') set({ seen: message.seen })
        else if (message.kind === 'read') set({ phase: 'done', reading: message.reading })
        else set({ phase: 'broken' })
      })
    }
    return {
      ...NOTHING,
      open: (name, file, allies) => {
        set({ ...NOTHING, name, file })
        read(allies)
      },
      answer: (about, value, allies) => {
        const { [about]: _, ...others } = get().answers
        set({ answers: value === null ? others : { ...others, [about]: value } })
        read(allies)
      },
      stop: () => {
        stopReading()
        if (get().phase === 'reading') set({ phase: 'stopped' })
      },
      readAll: async (allies) => {
        const { file, answers, reading } = get()
        if (file === null || reading === null || !isCut(reading)) return reading
        return new Promise((resolve) => {
          start({ file, allies, answers, listsAll: true }, (message) => {
            if (message.kind !== 'progress')
              resolve(message.kind === 'read' ? message.reading : null)
          })
        })
      },
      forget: () => {
        stopReading()
        set(NOTHING)
      },
    }
  })
}

/** The file of this visit. */
export const ownFile = createOwnFile(readInWorker)

/** The file of this visit, followed as it is read. */
export const useOwnFile = (): OwnFileState => useStore(ownFile)
