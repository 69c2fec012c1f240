import { readFileSync } from 'node:fs'

/** The text of a file under data/; tests run from the folder of the project. */
export function heldText(path: string): string {
  return readFileSync(`data/${path}`, 'utf8')
}
