import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { DIST } from './plainHost'

/** What hosts without a configuration file of ours are told to do, held against the build they are told it of. */
const noteOf = async (host: string) => {
  const notes = await readFile(`${DIST}hosts/README.md`, 'utf8')
  return notes.split('\n').find((line) => line.startsWith(`| ${host}`)) ?? ''
}

const published = async () => {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.replaceAll(/\/+/g, '/').slice(DIST.length),
    )
}

test('what object stores are told to keep for a year is what other hosts keep so long, and no file whose name stays', async () => {
  const [, told = ''] = /immutable` for (.*?) \(not for/.exec(await noteOf('S3')) ?? []
  const patterns = [...told.matchAll(/`([^`]+)`/g)].map(
    ([, glob = '']) =>
      new RegExp(
        `^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+').replaceAll('?', '[^/]')}$`,
      ),
  )
  expect(patterns.length).toBe(2)
  const kept = (await published()).filter((path) => patterns.some((one) => one.test(path)))
  const blocks = (await readFile(`${DIST}_headers`, 'utf8')).split(/\n(?=\/)/)
  const elsewhere = blocks
    .filter((block) => block.includes('immutable'))
    .map((block) => block.split('\n', 1)[0]?.slice(1))
  expect(kept.filter((path) => path.startsWith('embed/')).toSorted()).toEqual(
    elsewhere.filter((path) => path !== 'assets/*').toSorted(),
  )
  expect(elsewhere).toContain('assets/*')
  expect(kept.some((path) => path.startsWith('assets/'))).toBe(true)
  for (const path of kept) expect(path).toMatch(/[-.][\w-]{8}\.\w+(?:\.gz|\.br)?$/)
})

test('every text with more than plain letters says its own encoding, or object stores are told to say it', async () => {
  const note = await noteOf('S3')
  const told = (/types: (.*?) with `charset=utf-8`/.exec(note)?.[1] ?? '').split(', ')
  const files = (await published()).filter((path) => !path.startsWith('hosts/'))
  const texts = files.filter((path) => !/\.(?:gz|br|png|woff2|xlsx|zip)$/.test(path))
  const needy = new Set<string>()
  for (const path of texts) {
    const text = await readFile(`${DIST}${path}`, 'utf8')
    const isTold = text.startsWith('<?xml') || path.endsWith('.css')
    if (/\P{ASCII}/u.test(text) && !isTold) needy.add(path.split('.').at(-1) ?? path)
  }
  // A style sheet has the encoding of the page that asks for it, and XML says or implies its own.
  expect([...needy].toSorted()).toEqual(told.toSorted())
})

test('GitHub Pages drops nothing that the site needs: no folder or file begins with a line, but what only other hosts read', async () => {
  expect(await noteOf('GitHub Pages')).toContain('`.nojekyll`')
  const dropped = (await published()).filter((path) => /(?:^|\/)[_.]/.test(path))
  expect(dropped.map((path) => path.replace(/\.(?:gz|br)$/, ''))).toEqual(['_headers'])
})

test('the container copies what the build writes, to where its server looks, and its server needs no module beside its own', async () => {
  const container = await readFile(`${DIST}hosts/Dockerfile`, 'utf8')
  const copies = [...container.matchAll(/^COPY (\S+) (\S+)$/gm)].map(([, from, to]) => [from, to])
  const server = await readFile(`${DIST}hosts/nginx.conf`, 'utf8')
  const [, folder = ''] = /^ {2}root (.+);$/m.exec(server) ?? []
  expect(copies).toEqual([
    ['hosts/nginx.conf', '/etc/nginx/conf.d/default.conf'],
    ['.', folder],
  ])
  expect(server).toMatch(/^ {2}listen 80;$/m)
  expect(container).toContain('-p 8080:80')
  expect(server).not.toMatch(/^\s*brotli/m)
})
