import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { type ReadingJob, type ReadingMessage, runJob } from '../../src/ingest/tables/readingJob'
import { ownFile } from '../../src/state/ownFile'
import { openPage } from './openPage'

/** A worker that does its job when it is told to, and nothing once it was ended. */
class FakeWorker {
  static last: FakeWorker | null = null
  onmessage: ((event: { data: ReadingMessage }) => void) | null = null
  job: ReadingJob | null = null
  isEnded = false

  constructor() {
    FakeWorker.last = this
  }

  postMessage(job: ReadingJob) {
    this.job = job
  }

  terminate() {
    this.isEnded = true
  }

  async work() {
    if (this.job === null) throw new Error('nothing to do')
    const data = await runJob(this.job, (seen) =>
      this.onmessage?.({ data: { kind: 'progress', seen } }),
    )
    if (!this.isEnded) this.onmessage?.({ data })
  }
}

afterEach(() => {
  ownFile.getState().forget()
  vi.unstubAllGlobals()
})

async function paste(text: string) {
  const field = await screen.findByLabelText('Or paste a table here')
  fireEvent.change(field, { target: { value: text } })
}

const TABLE = 'Country,2023,2024\nPoland,3.26,4.12\nAtlantis,1.1,1.2\n'

it('a pasted table is read in a worker; every row of it is accounted for', async () => {
  vi.stubGlobal('Worker', FakeWorker)
  openPage('?page=own')
  await paste(TABLE)
  expect(document.querySelector('[data-read]')).toBeNull()
  await FakeWorker.last?.work()
  await waitFor(() => expect(document.querySelector('[data-read]')).not.toBeNull())
  expect(
    screen.getByText('2 rows: 1 gave 2 figures, 1 gave none and is listed with the reason.'),
  ).toBeTruthy()
  expect(FakeWorker.last?.isEnded).toBe(true)
})

it('stopping ends the worker at once and says that nothing was read', async () => {
  vi.stubGlobal('Worker', FakeWorker)
  openPage('?page=own')
  await paste(TABLE)
  fireEvent.click(await screen.findByRole('button', { name: 'Stop' }))
  expect(FakeWorker.last?.isEnded).toBe(true)
  expect(screen.getByText(/Stopped\. Nothing was read/)).toBeTruthy()
})

it('what has two meanings is asked, and read once it is answered; without workers too', async () => {
  vi.stubGlobal('Worker', undefined)
  openPage('?page=own')
  await paste('Country;Share of GDP 2024\nPoland;0.0412\nSpain;0.0128\n')
  const question = await waitFor(() => {
    const found = document.querySelector('[data-question="fraction_or_percent"]')
    if (found === null) throw new Error('not asked yet')
    return found
  })
  expect(document.querySelector('[data-read]')).toBeNull()
  const answer = question.querySelector('[data-answer$="4.12 %"], [data-answer$="1.28 %"]')
  if (answer === null) throw new Error('no option for fractions')
  fireEvent.click(answer)
  await waitFor(() => expect(document.querySelector('[data-read]')).not.toBeNull())
  expect(ownFile.getState().reading?.values).toEqual([
    ['POL', 2024, 'share_gdp_pct', '4.12', null],
    ['ESP', 2024, 'share_gdp_pct', '1.28', null],
  ])
})

it('what is no table is refused in one sentence', async () => {
  vi.stubGlobal('Worker', undefined)
  openPage('?page=own')
  await paste('<!doctype html><html><body>Not found</body></html>')
  expect(await screen.findByText(/^This is a web page/)).toBeTruthy()
})
