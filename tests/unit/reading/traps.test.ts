import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import { TRAPS } from './traps'

describe('half a reading is never judged', () => {
  it.each(TRAPS)('%s', (text) => {
    const [sentence] = readText(text, { said: '2024-10-01', latestYear: 2024 })
    expect(sentence?.readings.filter(({ reading }) => reading.kind !== 'uncheckable')).toEqual([])
  })
})
