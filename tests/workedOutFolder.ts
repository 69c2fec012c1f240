import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { isWorkedOut, workedOutText } from './workedOut'

/** A copy of data/ as it was when the expectations were worked out, in a folder of its own, for a test file that asks for it as it begins. */
export function workedOutFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'worked-out-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  cpSync('data', folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.mjs') && !isLater(path),
  })
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.csv')) writeFileSync(join(folder, name), workedOutText(name))
  }
  return folder
}

/** Whether a path is that of a later release's file. */
function isLater(path: string): boolean {
  const id = /([\d-]+)\.csv$/.exec(path)?.[1]
  return id !== undefined && !isWorkedOut(id)
}
