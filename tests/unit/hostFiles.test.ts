import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { writeCompressed } from '../../src/publish/hosts/compressedCopies'
import { headersFor, policyOf } from '../../src/publish/hosts/headers'
import { inlineHashes } from '../../src/publish/hosts/inlineScripts'
import {
  apacheFile,
  caddyFile,
  nginxFile,
  staticHeadersFile,
} from '../../src/publish/hosts/serverFiles'

/** `printf "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64`: the example of MDN's page on script-src. */
const HELLO = "alert('Hello, world.');"
const HELLO_HASH = 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='

describe('the policy names the scripts that stand in pages', () => {
  test('by their hashes, each once, whatever attributes they have', () => {
    const pages = [
      `<head><script>${HELLO}</script>`,
      `<script data-view="chart=ranking" data-root=../>${HELLO}</script><p>`,
    ]
    expect(inlineHashes(pages)).toEqual([HELLO_HASH])
  })

  test('not those of files, nor what is data', () => {
    expect(
      inlineHashes([
        '<script type="module" crossorigin src="./assets/index-1.js"></script>',
        '<script type="application/ld+json">{"@type":"Dataset"}</script>',
      ]),
    ).toEqual([])
  })

  test('and admits no other script, from nowhere else', () => {
    const [name, value] = policyOf([HELLO_HASH])
    expect(name).toBe('Content-Security-Policy')
    expect(value).toContain(`script-src 'self' '${HELLO_HASH}';`)
    expect(value).toContain("default-src 'none'")
    expect(value).not.toContain('unsafe-eval')
    // Markup and addresses of scripts come from the build's own code alone.
    expect(value).toContain("require-trusted-types-for 'script'; trusted-types mark mark-view")
    expect(value).not.toContain('allow-duplicates')
    // Embeds live in the frames of others.
    expect(value).not.toContain('frame-ancestors')
  })
})

describe('every host is told the same', () => {
  const policy = policyOf([HELLO_HASH])
  const files = {
    nginx: nginxFile(policy),
    apache: apacheFile(policy),
    caddy: caddyFile(policy),
    static: staticHeadersFile(policy, ['/embed/ranking-0a1b2c3d.js']),
  }

  test.each(Object.entries(files))('%s: all headers, with the policy in one line', (_, text) => {
    const lines = text.split('\n')
    for (const header of [
      'Access-Control-Allow-Origin',
      'Cross-Origin-Resource-Policy',
      'Cross-Origin-Embedder-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
    ]) {
      expect(text, header).toContain(header)
    }
    expect(lines.filter((line) => line.includes(policy[1]))).toHaveLength(1)
    expect(text).toContain('max-age=31536000, immutable')
    expect(text).not.toMatch(/X-Frame-Options/i)
  })

  test('static hosts get no header by two rules that meet one file', () => {
    const held = files.static.split(/\n(?=\/)/).map((rule) => rule.split('\n'))
    const caching = held.filter((rule) => rule.some((line) => line.includes('Cache-Control')))
    expect(caching.map(([path]) => path)).toEqual([
      '/data/manifest.json',
      '/assets/*',
      '/embed/ranking-0a1b2c3d.js',
    ])
    // Cloudflare reads 2,000 characters of a line.
    for (const line of files.static.split('\n')) expect(line.length).toBeLessThan(2000)
  })
})

test('beside each text lie copies that unpack to it, and beside nothing else: none of an older build stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mark-copies-'))
  const figures = 'POL,Poland,2024,4.12\n'.repeat(200)
  const files = { 'page.html': figures, 'late.js': 'short', 'card.png': figures, 'a.csv': figures }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  await writeFile(join(folder, 'late.js.gz'), 'of an older build')
  await writeCompressed(Object.keys(files).map((name) => join(folder, name)))
  expect((await readdir(folder)).sort()).toEqual([
    'a.csv',
    'a.csv.br',
    'a.csv.gz',
    'card.png',
    'late.js',
    'late.js.br',
    'late.js.gz',
    'page.html',
    'page.html.br',
    'page.html.gz',
  ])
  for (const [name, text] of Object.entries(files)) {
    if (name === 'card.png') continue
    const [br, gz] = await Promise.all(
      ['br', 'gz'].map((ending) => readFile(join(folder, `${name}.${ending}`))),
    )
    expect(String(brotliDecompressSync(br ?? ''))).toBe(text)
    expect(String(gunzipSync(gz ?? ''))).toBe(text)
  }
  await rm(folder, { recursive: true })
})

test('names that change with their content are kept for a year, all else for minutes, what vouches for files never', () => {
  const kept = (path: string) => new Map(headersFor(path, policyOf([]))).get('Cache-Control')
  expect(kept('/mark/assets/index-BqX3_a1c.js')).toContain('31536000')
  expect(kept('/embed/ranking-0a1b2c3d.js')).toContain('31536000')
  expect(kept('/embed/ranking.de-0a1b2c3d.js')).toContain('31536000')
  for (const path of [
    '/',
    '/embed/ranking/',
    '/embed/late.js',
    '/data/releases.csv',
    '/api/v1/claims.json',
  ]) {
    expect(kept(path), path).toBe('public, max-age=300')
  }
  expect(kept('/data/manifest.json')).toBe('no-cache')
})

test('only embeds tell that they may stand in pages that are isolated', () => {
  const has = (path: string) =>
    headersFor(path, policyOf([])).some(([name]) => name.startsWith('Cross-Origin-Embedder'))
  expect([has('/embed/ranking/'), has('/')]).toEqual([true, false])
})
