import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The newest release when the expectations of these tests were worked out by hand. A later one changes none of them. */
export const WORKED_OUT_TO = '2026-07-07'

/** Whether a release was there when the expectations were worked out. */
export function isWorkedOut(release: string): boolean {
  return release <= WORKED_OUT_TO
}

/** The text of a file of data/ as it was when the expectations were worked out: rows that begin with a later day are left out. */
export function workedOutText(path: string): string {
  return readFileSync(`data/${path}`, 'utf8')
    .split('\n')
    .filter((line) => isWorkedOut(/^\d{4}-\d\d(?:-\d\d)?(?=,)/.exec(line)?.[0] ?? ''))
    .join('\n')
}

/** Copies data/ into a folder as it was when the expectations were worked out. */
export function copyWorkedOut(folder: string): void {
  cpSync('data', folder, { recursive: true, filter: (path) => !isLater(path) })
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.csv')) writeFileSync(join(folder, name), workedOutText(name))
  }
}

/** Whether a path is that of a later release's file. */
function isLater(path: string): boolean {
  const id = /([\d-]+)\.csv$/.exec(path)?.[1]
  return id !== undefined && !isWorkedOut(id)
}
