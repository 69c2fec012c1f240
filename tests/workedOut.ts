import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The newest release when the expectations of these tests were worked out by hand. A later one changes none of them. */
export const WORKED_OUT_TO = '2026-07-07'

/** Whether a release was there when the expectations were worked out. */
export function isWorkedOut(release: string): boolean {
  return release <= WORKED_OUT_TO
}

const DATA = fileURLToPath(new URL('../data', import.meta.url))

/** The text of a file of data/ as it was when the expectations were worked out: rows that begin with a later day are left out. */
export function workedOutText(path: string): string {
  return readFileSync(join(DATA, path), 'utf8')
    .split('\n')
    .filter((line) => isWorkedOut(/^\d{4}-\d\d(?:-\d\d)?(?=,)/.exec(line)?.[0] ?? ''))
    .join('\n')
}

/** A copy of data/ as it was then, in a folder of its own, which lasts as long as the process. */
export function workedOutFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'worked-out-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  cpSync(DATA, folder, {
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
