import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { readData } from '../../../src/embed/readData'
import { dataScript } from '../../../src/wire/dataScript'
import { serveScripts } from '../servedScripts'
import { trials } from '../trials'

/** Data as an embed reads it, in the shape of the files. */
const files = [2022, 2023, 2024].map((year) => ({
  name: String(year),
  text: dataScript(String(year), {
    allies: 'ALB2009Albania|POL1999Poland|USA1949United States',
    releases: [{ release: { id: '2024-06-17' }, rows: `ALB:${year - 1800},1.5 POL:412! USA:338` }],
    notes: [{ text: 'NATO’s own “figure”, it’s 2 \\\\ 3' }],
  }),
}))

/** A file as a host may spoil it: a part cut out or its end cut off, two parts swapped, a unit changed, another encoding. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...files),
    fc.constantFrom('cut', 'end', 'swap', 'unit', 'encoding', 'other'),
    fc.nat(),
    fc.nat(),
    fc.constantFrom(...'0123456789,.:! POLXe"\'\\{}'),
  )
  .map(([{ name, text }, how, first, second, unit]) => {
    const [from, to] = [first % text.length, second % text.length].sort((a, b) => a - b)
    const at = { from: from ?? 0, to: to ?? 0 }
    const change = {
      cut: () => text.slice(0, at.from) + text.slice(at.to),
      end: () => text.slice(0, at.to),
      swap: () =>
        text.slice(0, at.from) +
        text.charAt(at.to) +
        text.slice(at.from, at.to) +
        text.slice(at.to + 1),
      unit: () => text.slice(0, at.from) + unit + text.slice(at.from + 1),
      encoding: () => Buffer.from(text, 'utf8').toString('latin1'),
      other: () => files.find((file) => file.name !== name)?.text ?? '',
    }[how]
    return { name, sound: text, served: change() }
  })

afterEach(() => {
  vi.unstubAllGlobals()
})

test('of 500 spoilt files of the embeds’ data none is read as anything but what was published', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ name, sound, served }) => {
      serveScripts(() => sound)
      const published = await readData('../', name)
      serveScripts(() => served)
      const read = await readData('../', name).catch((error: Error) => error)
      if (read instanceof Error) {
        refused += 1
        expect(read.message).toMatch(new RegExp(`^${name}: `))
      } else expect(read).toEqual(published)
    }),
    trials(500),
  )
  expect(refused).toBeGreaterThan(0)
})
