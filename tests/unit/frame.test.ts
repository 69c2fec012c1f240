import { createHash } from 'node:crypto'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import {
  oembedFrame,
  plainFrame,
  SIZING_HASH,
  SIZING_SCRIPT,
  sizingFrame,
} from '../../src/figures/document/frame'

const FRAME = {
  src: 'https://example.org/mark/embed/trend/?chart=trend&threshold=2',
  title: 'From "2%" to <5%',
  height: 900,
  fallback: { text: 'Poland & others', link: 'https://example.org/mark/?a=1&b=2' },
}

describe('a frame to paste', () => {
  test('is lazy, sandboxed, sends no referrer, and is named; texts cannot break out of it', () => {
    expect(plainFrame(FRAME)).toBe(
      '<div><iframe class="meeting-the-mark" src="https://example.org/mark/embed/trend/?chart=trend&amp;threshold=2" title="From &quot;2%&quot; to &lt;5%" width="100%" height="900" frameborder="0" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"><a href="https://example.org/mark/?a=1&amp;b=2">Poland &amp; others</a></iframe></div>',
    )
  })

  test('brings a script that a page can admit by its hash, and that is the same for every chart', () => {
    expect(sizingFrame(FRAME)).toBe(`${plainFrame(FRAME)}\n<script>${SIZING_SCRIPT}</script>`)
    const hash = createHash('sha256').update(SIZING_SCRIPT).digest('base64')
    expect(SIZING_HASH).toBe(`sha256-${hash}`)
  })

  test('is JSX too, as MDX reads HTML, where it brings no script', () => {
    const faultsOf = (html: string) =>
      parseSync('story.jsx', `const story = <>${html}</>`).errors.length
    expect(faultsOf(plainFrame(FRAME))).toBe(0)
    expect(plainFrame(FRAME)).not.toContain('style=')
    expect(faultsOf(sizingFrame(FRAME))).toBeGreaterThan(0)
  })

  test('for oEmbed is a quotation and an empty frame without style or script', () => {
    expect(oembedFrame(FRAME)).toBe(
      '<blockquote><a href="https://example.org/mark/?a=1&amp;b=2">Poland &amp; others</a></blockquote><iframe src="https://example.org/mark/embed/trend/?chart=trend&amp;threshold=2" title="From &quot;2%&quot; to &lt;5%" width="100%" height="900" frameborder="0" scrolling="auto"></iframe>',
    )
  })
})
