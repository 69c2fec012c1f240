import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))

/** How often a name stands in a text, and not in a longer name. */
const timesIn = (text: string, name: string) =>
  text.match(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g'))?.length ?? 0

test('every word of the English ones is said somewhere: what nobody says is taken out', () => {
  const languages = files.filter(({ path }) => path.startsWith('words/en/'))
  const words = languages.flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => ({
      path,
      name,
    })),
  )
  const unsaid = words.filter(({ path, name }) =>
    files.every((file) => timesIn(file.text, name) <= (file.path === path ? 1 : 0)),
  )
  expect(unsaid.map(({ path, name }) => `${path}: ${name}`)).toEqual([])
  expect(words.length).toBeGreaterThan(200)
})
