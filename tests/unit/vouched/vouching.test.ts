import { describe, expect, test } from 'vitest'
import { observe } from '../../../src/domain/observation/observation'
import { checksum } from '../../../src/wire/checksum'
import { tableSum } from '../../../src/wire/dataManifest'
import { manifestOf, openOn, PUBLISHED } from './publishedFiles'

const FILE = 'nato/2024-06-17.csv'
const OWN = PUBLISHED.get(FILE) ?? ''

/** Poland's 4.1202 as a later build might correct it. */
const LATER = OWN.replace('POL,Poland,2024,1,4.1202,', 'POL,Poland,2024,1,4.1302,')

const open = (text: string, manifest: string | null) =>
  openOn(new Map([...PUBLISHED, [FILE, text]]), manifest, '2024-06-17')

const polandIn = ({ figures }: Awaited<ReturnType<typeof open>>) => {
  const held = figures['2024-06-17']
  return held?.state === 'ready' ? observe(held.value, 'POL', 2024, 'share').value : held
}

const refused = (kind: string) => ({
  state: 'failed',
  failure: { kind: 'refused', file: FILE, problems: [{ kind, file: FILE }] },
})

test('the checksum is 32-bit FNV-1a, whose published values are these', () => {
  // Landon Curt Noll's test vectors for fnv1a_32: "", "a", "foobar".
  expect(['', 'a', 'foobar'].map(checksum)).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968'])
})

test('line ends written in another way are no other table', () => {
  expect(tableSum('iso3,year\r\nPOL,2024\r\n')).toBe(tableSum('iso3,year\nPOL,2024\n'))
  expect(tableSum('iso3,year\nPOL,2024\n')).not.toBe(tableSum('iso3,year\nPOL,2025\n'))
})

describe('a page', () => {
  test('takes the files that it was built with, whatever lies beside them', async () => {
    const page = await open(OWN, null)
    expect([polandIn(page), page.hasNewer]).toEqual([412, false])
  })

  test('takes a later build’s figure under the same format, and knows that it is newer than itself', async () => {
    const page = await open(LATER, manifestOf(new Map([...PUBLISHED, [FILE, LATER]])))
    expect([polandIn(page), page.hasNewer]).toEqual([413, true])
  })

  test('takes files with columns and manifests with fields that it does not know', async () => {
    const wider = new Map(
      [...PUBLISHED].map(([path, text]) => [
        path,
        // A row of ours never breaks inside a cell, but for notes: those keep their columns.
        /"[^",]*\n/.test(text) ? text : text.replace(/\n/g, ',new\n'),
      ]),
    )
    const manifest = JSON.stringify({ ...JSON.parse(manifestOf(wider)), signed: 'by somebody' })
    const page = await openOn(wider, manifest, '2024-06-17')
    expect([polandIn(page), page.hasNewer]).toEqual([412, true])
  })

  test.each([
    ['a figure that nobody vouches for', LATER, manifestOf(PUBLISHED), 'not vouched for'],
    ['one beside no manifest', LATER, null, 'not vouched for'],
    [
      'one of a build with another format',
      LATER,
      manifestOf(new Map([...PUBLISHED, [FILE, LATER]])).replace('"format":1', '"format":2'),
      'another format',
    ],
    [
      'another release under its name',
      PUBLISHED.get('nato/2024-03-14.csv') ?? '',
      manifestOf(PUBLISHED),
      'not vouched for',
    ],
  ])('refuses %s', async (_, text, manifest, kind) => {
    const { reference, figures } = await open(text, manifest)
    expect(reference.state).toBe('ready')
    const held = figures['2024-06-17']
    // Where the file itself does not fit, that is said, which tells more.
    if (kind === 'not vouched for' && text !== LATER)
      expect(held).toMatchObject({ state: 'failed' })
    else expect(held).toMatchObject(refused(kind))
  })
})

describe('files of one build that another’s contradict are refused, even where each is vouched for', () => {
  /** Files of a build whose manifest vouches for them as they are. */
  const openMixed = async (changes: ReadonlyMap<string, readonly [string, string]>) => {
    const files = new Map(PUBLISHED)
    for (const [path, [from, to]] of changes) {
      const text = files.get(path) ?? ''
      expect(text).toContain(from)
      files.set(path, text.replace(from, to))
    }
    const { figures } = await openOn(files, manifestOf(files), '2024-06-17')
    return figures['2024-06-17']
  }

  test.each([
    [
      'coverage.csv',
      '2024-06-17,2024,share,full',
      '2024-06-17,2024,share,part',
      '2024 share: full',
    ],
    ['coverage.csv', '2024-06-17,2024,share,full\n', '', '2024 share: full'],
    ['counts.csv', '2024-06-17,2024,2,23,0,32', '2024-06-17,2024,2,22,0,32', '2024 at 2%: 23'],
    ['stated_counts.csv', '2024,2,23,forecast', '2024,2,24,forecast', '2024 at 2%: 23'],
  ])('%s: %s', async (path, from, to, found) => {
    const held = await openMixed(new Map([[path, [from, to]]]))
    expect(held).toMatchObject({
      failure: {
        problems: [
          { kind: 'disagrees', file: FILE, found, expected: expect.stringContaining(path) },
        ],
      },
    })
  })

  test('a name that is another ally’s', async () => {
    const held = await openMixed(new Map([[FILE, ['POL,Poland,2024', 'POL,Portugal,2024']]]))
    expect(held).toMatchObject({
      failure: { problems: [{ kind: 'not allowed', column: 'country', expected: 'Poland' }] },
    })
  })
})
