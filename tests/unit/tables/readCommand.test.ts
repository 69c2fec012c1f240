import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const run = promisify(execFile)
/** A command starts Vite each time. */
const SLOW = 60_000
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

it('the command prints the reading and nothing else, with the answers given', {
  timeout: SLOW,
}, async () => {
  const file = written('shares.csv', 'Land;Anteil\nPolen;4,12\nSchweiz;0,7\n')
  const { stdout } = await run('node', ['src/publish/readFile.mjs', file, '--answer', 'year=2024'])
  const reading = JSON.parse(stdout)
  expect(reading.outcome).toBe('read')
  expect(reading.values).toEqual([['POL', 2024, 'share_gdp_pct', '4.12', null]])
  expect(reading.rows).toEqual({ accepted: 1, listed: 1 })
})

it('the command ends with an error for a file that is no table, and still prints why', {
  timeout: SLOW,
}, async () => {
  const file = written('page.csv', '<html><body>Not found</body></html>')
  const failed = run('node', ['src/publish/readFile.mjs', file])
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('web page'),
  })
})
