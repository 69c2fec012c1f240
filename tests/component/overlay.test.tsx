import { expect, test } from 'vitest'
import type { ExploringWords } from '../../src/exploring/exploringSetting'
import { Overlay } from '../../src/exploring/overlay'

const WORDS: ExploringWords = {
  keysText: () => 'Arrow keys lead from mark to mark.',
  highlightedText: 'highlighted',
}

test.each([
  ['before the drawing, once its marks are there', 'g', 'svg'],
  ['before all, while there are none', 'none', 'svg'],
])('what explores a chart is put into it once: %s', async (_, mark, next) => {
  const root = document.createElement('div')
  root.innerHTML = '<svg><g></g></svg><details></details>'
  const overlay = new Overlay(root)
  const attach = () => overlay.attach(WORDS, true, root.querySelector(mark))
  attach()
  let changes = 0
  const watcher = new MutationObserver((records) => {
    changes += records.length
  })
  watcher.observe(root, { childList: true, subtree: true })
  attach()
  await new Promise((resolve) => setTimeout(resolve))
  expect(changes).toBe(0)
  expect(overlay.element.nextElementSibling?.localName).toBe(next)
})
