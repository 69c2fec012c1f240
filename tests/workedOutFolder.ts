import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { copyWorkedOut } from './workedOut'

/** A copy of data/ as it was when the expectations were worked out, in a folder of its own, for a test file that asks for it as it begins. */
export function workedOutFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'worked-out-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  copyWorkedOut(folder)
  return folder
}
