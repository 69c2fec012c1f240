import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'

/** Neither written by us nor handed on. */
const MADE = /^(?:node_modules|dist|test-results|\.git)$/

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (MADE.test(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

/** Paths together by a key of theirs. */
function groups(paths: readonly string[], keyOf: (path: string) => string) {
  const found = new Map<string, string[]>()
  for (const path of paths) {
    const key = keyOf(path)
    found.set(key, [...(found.get(key) ?? []), path])
  }
  return found
}

/** Those that share a key, each group as one line. */
const sharing = (paths: readonly string[], keyOf: (path: string) => string) =>
  [...groups(paths, keyOf).values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.join(' | '))

const files = filesIn('.')
const source = files.filter((path) => path.startsWith('src/'))

test('no two files differ by case alone: on macOS and Windows they are one', () => {
  expect(sharing(files, (path) => path.toLowerCase())).toEqual([])
  expect(files.length).toBeGreaterThan(500)
})

test('no two modules differ by case or ending alone: an import would name both', () => {
  const modules = files.filter((path) => /\.(?:tsx?|[mc]?jsx?)$/.test(path))
  expect(sharing(modules, (path) => path.replace(/\.[^.]+$/, '').toLowerCase())).toEqual([])
})

test('no folder of the source holds more than 25 files of its own', () => {
  const full = [...groups(source, dirname)].filter(([, own]) => own.length > 25)
  expect(full.map(([folder, own]) => `${folder}: ${own.length}`)).toEqual([])
})

test('no TypeScript file of the source has more than 220 lines', () => {
  const long = source
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 220)
  expect(long).toEqual([])
})
