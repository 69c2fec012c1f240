import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listPublishedData } from '../../src/publish/dataFolder'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

it('the figures and their description are published, not SIPRI’s, the README or the programs beside them', async () => {
  const files = [
    'allies.csv',
    'nato/2024-06-17.csv',
    'nato/README.md',
    'sipri/share_of_gdp.csv',
    'datapackage.json',
    'package.json',
    'describe.mjs',
    'README.md',
  ]
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), '')
  }
  expect(await listPublishedData(folder)).toEqual([
    'allies.csv',
    'datapackage.json',
    'nato/2024-06-17.csv',
  ])
})
