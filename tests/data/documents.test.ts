import { expect, test } from 'vitest'
import { LINKED_MEASURES } from '../../src/domain/measure'
import { observe } from '../../src/domain/observation/observation'
import { embedDataFiles } from '../../src/publish/embedData'
import { readEmbedData } from '../../src/wire/embedData'
import { dataIn } from '../unit/servedScripts'
import { appFigures, appReference } from './app'

const reference = appReference()
const all = appFigures(reference)
const read = new Map(
  embedDataFiles(all, reference)
    .filter(({ path }) => path !== 'embed/data/map.js')
    .map(({ path, content }) => [path, readEmbedData(dataIn(String(content)))]),
)

test('what an embed reads gives back every figure of every release, with status and origin', () => {
  let compared = 0
  for (const own of all) {
    const { id } = own.release
    for (const measure of LINKED_MEASURES) {
      const path = `embed/data/${id}${measure === 'share' ? '' : `/${measure}`}.js`
      const figures = read.get(path)?.figures.find(({ release }) => release.id === id)
      for (const { code } of own.allies) {
        for (const year of figures === undefined ? [] : own.years) {
          // All digits of a figure are for judging sentences, which an embed does not.
          const { digits: _, ...expected } = observe(own, code, year, measure)
          if (expected.value === null && !figures?.years.includes(year)) continue
          compared += 1
          expect(figures && observe(figures, code, year, measure), `${path} ${code}`).toEqual(
            expected,
          )
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(10_000)
})
