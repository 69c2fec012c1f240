import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPublication } from '../../src/publish/publication'
import { trials } from '../unit/trials'

const documents = (await readPublication('data'))
  .apiFiles()
  .map(({ path, content }) => ({ path, text: String(content) }))

/** FNV-1a as the README describes it, by other code: whole numbers without a limit. */
function sumOf(text: string): string {
  let sum = 2166136261n
  for (let at = 0; at < text.length; at++) {
    sum = ((sum ^ BigInt(text.charCodeAt(at))) * 16777619n) & 0xffffffffn
  }
  return sum.toString(16)
}

const SEAL = /,"checksum":"([0-9a-f]{1,8})"\}$/

/** Whether a document is what it says of itself, by the README: its text without the last field has that checksum. */
function isWhole(text: string): boolean {
  const [, sum] = SEAL.exec(text) ?? []
  return sum !== undefined && sumOf(text.replace(SEAL, '}')) === sum
}

/** What a document says it is about: a swapped one is whole, and says it is another. */
function subjectOf(text: string): string {
  const { release, year, measure, vintages, ...rest } = JSON.parse(text)
  return JSON.stringify([release?.id ?? release, year, measure, vintages, Object.keys(rest)])
}

test('each document of the API ends with its own checksum, and all else in it stands as before', () => {
  for (const { path, text } of documents.filter(({ text: own }) => own.length < 20_000)) {
    expect([path, isWhole(text)]).toEqual([path, true])
    const { checksum, ...fields } = JSON.parse(text)
    expect(text).toBe(`${JSON.stringify(fields).slice(0, -1)},"checksum":"${checksum}"}`)
  }
  expect(documents.length).toBeGreaterThan(200)
})

const HOWS = ['cut', 'end', 'digit', 'swap', 'codes', 'latin', 'fields', 'other'] as const

const spoilt = fc
  .tuple(fc.constantFrom(...documents), fc.constantFrom(...HOWS), fc.nat(), fc.nat())
  .map(([{ path, text }, how, first, second]) => {
    const [from = 0, to = 0] = [first % text.length, second % text.length].sort((a, b) => a - b)
    const at = [...text.matchAll(/\d/g)].at(first % 40)?.index ?? 0
    const change = {
      cut: () => text.slice(0, from) + text.slice(to),
      end: () => text.slice(0, to),
      digit: () => text.slice(0, at) + (second % 10) + text.slice(at + 1),
      swap: () =>
        text.slice(0, from) + text.slice(from + 1, to) + text.charAt(from) + text.slice(to),
      codes: () => text.replace(/"(ALB|BEL|POL|USA)"/, '"DEU"'),
      latin: () => Buffer.from(text, 'utf8').toString('latin1'),
      fields: () => text.replace(/,"\w+":(?:null|true|false|"[^"]*")/, ''),
      other: () => documents[second % documents.length]?.text ?? '',
    }[how]
    return { path, text, served: change() }
  })

test('of 500 spoilt documents of the API none passes for another than it is', () => {
  let told = 0
  fc.assert(
    fc.property(spoilt, ({ text, served }) => {
      if (served === text) return
      if (!isWhole(served)) told += 1
      else expect(subjectOf(served)).not.toBe(subjectOf(text))
    }),
    trials(500),
  )
  expect(told).toBeGreaterThan(0)
  console.info(`spoilt documents of the API: ${told} told by their checksum`)
})
