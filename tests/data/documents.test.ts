import { expect, test } from 'vitest'
import { MEASURES } from '../../src/domain/measure'
import { readPublication } from '../../src/publish/publication'
import { checkMeasure, checkRelease, checkVintages } from '../../src/wire/checkDocument'
import { RELEASE_IDS } from './csvFile'

const published = new Map(
  (await readPublication('data'))
    .apiFiles()
    .map(({ path, content }) => [path, JSON.parse(String(content))]),
)

test('every document that an embed reads is accepted by it', () => {
  let measures = 0
  for (const id of RELEASE_IDS) {
    const file = `api/v1/releases/${id}.json`
    const own = published.get(file)
    expect(() => checkRelease(own, id), file).not.toThrow()
    for (const measure of MEASURES) {
      const path = `api/v1/releases/${id}/${measure}.json`
      const content = published.get(path)
      if (content === undefined) continue
      measures += 1
      expect(() => checkMeasure(content, id, measure, own.allies), path).not.toThrow()
    }
  }
  const others = [...published.keys()].filter((path) =>
    /releases\/[\d-]+\/[a-zA-Z]+\.json$/.test(path),
  )
  expect(measures).toBe(others.length)
  expect(measures).toBeGreaterThan(50)
})

test('so is every document of all releases, and of each of their years', () => {
  const files = [...published.keys()].filter((path) => path.startsWith('api/v1/vintages'))
  for (const file of files) {
    const year = /vintages\/(\d{4})\.json$/.exec(file)?.[1]
    const content = published.get(file)
    expect(() => checkVintages(content, year ? Number(year) : null), file).not.toThrow()
  }
  expect(files.length).toBeGreaterThan(10)
})
