import { expect, test } from 'vitest'
import { hangFlags } from '../../src/exploring/flags'

const texts = (...xs: number[]) => xs.map((x) => ({ x, text: 'abcdefghij' }))

test('texts with room between their poles hang side by side', () => {
  const { flags, height } = hangFlags(texts(0, 200, 400), [0, 600], 10, 15)
  expect(flags.map((flag) => flag.near)).toEqual([0, 0, 0])
  expect(height).toBe(15)
})

test('a text that would cross the next pole hangs beyond the next text', () => {
  const { flags } = hangFlags(texts(0, 20, 40), [0, 600], 10, 15)
  expect(flags.map((flag) => flag.near)).toEqual([30, 15, 0])
  expect(flags.every((flag) => flag.anchor === 'start')).toBe(true)
})

test('at the right edge the texts fly to the left', () => {
  const { flags } = hangFlags(texts(280, 290), [0, 300], 10, 15)
  expect(flags.map((flag) => flag.anchor)).toEqual(['end', 'end'])
  expect(flags.map((flag) => flag.near)).toEqual([0, 15])
})

test('a text that is too long for either side is broken into lines', () => {
  const { flags, height } = hangFlags([{ x: 50, text: 'aaaa bbbb cccc' }], [0, 100], 10, 15)
  expect(flags[0]?.lines.join(' ')).toBe('aaaa bbbb cccc')
  expect(flags[0]?.lines.length).toBeGreaterThan(1)
  expect(height).toBe(15 * (flags[0]?.lines.length ?? 0))
})
