import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { AGGREGATES } from '../../src/domain/ally'
import { KNOWN_CLAIMS_FILE, readKnownClaims } from '../../src/ingest/knownClaimsFile'
import { REFERENCE_FILES } from '../../src/ingest/referenceFiles'
import { readRelease, releasePath } from '../../src/ingest/releaseFile'
import { readSipri, SIPRI_FILE } from '../../src/ingest/sipriFile'
import { appReference } from './app'
import { dataText, RELEASE_IDS, splitCsv } from './csvFile'

/** A file as a later build may publish it: with a column at its start, one in it, and one at its end that nobody knows. */
function widened(text: string): string {
  const rows = splitCsv(text).map((cells, index) => {
    const [start, middle, end] = index === 0 ? ['new', 'mood', 'unread'] : ['', 'n/a', '1,5; “so”']
    return [start, ...cells.toSpliced(2, 0, middle ?? ''), end]
  })
  return `${Papa.unparse(rows, { newline: '\n' })}\n`
}

const reference = appReference()

describe('columns that a later build adds change nothing of what is read', () => {
  test.each(Object.values(REFERENCE_FILES))('in %s', (file) => {
    const textOf = (path: string) => (path === file ? widened(dataText(path)) : dataText(path))
    expect(appReference(textOf)).toEqual(reference)
  })

  test.each(RELEASE_IDS)('in the file of the release %s', (id) => {
    const release = reference.releases.find((held) => held.id === id)
    if (release === undefined) throw new Error(id)
    const { allies, gaps, notes } = reference
    const text = dataText(releasePath(id))
    const own = readRelease(text, release, allies, gaps, notes)
    expect(own.ok).toBe(true)
    expect(readRelease(widened(text), release, allies, gaps, notes)).toEqual(own)
  })

  test('in the claims to start from, and in SIPRI’s figures', () => {
    const allies = new Set(reference.allies.map(({ code }) => code))
    const series = new Set([...AGGREGATES, ...allies])
    const claims = (text: string) => readKnownClaims(KNOWN_CLAIMS_FILE, text, { series })
    const own = claims(dataText(KNOWN_CLAIMS_FILE))
    expect(own.problems).toEqual([])
    expect(claims(widened(dataText(KNOWN_CLAIMS_FILE)))).toEqual(own)
    const sipri = readSipri(dataText(SIPRI_FILE), { allies })
    expect(sipri.ok).toBe(true)
    expect(readSipri(widened(dataText(SIPRI_FILE)), { allies })).toEqual(sipri)
  })
})
