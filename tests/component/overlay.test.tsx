import { expect, test } from 'vitest'
import type { ExploringWords } from '../../src/exploring/exploringSetting'
import { Overlay } from '../../src/exploring/overlay'

const WORDS: ExploringWords = {
  keysText: () => 'Arrow keys lead from mark to mark.',
  highlightedText: 'highlighted',
}

test('what explores a chart with a fold is put into it once, also while the chart is in no page', async () => {
  const root = document.createElement('div')
  root.innerHTML = '<svg></svg><details></details>'
  const overlay = new Overlay(root)
  overlay.attach(WORDS, true)
  let changes = 0
  const watcher = new MutationObserver((records) => {
    changes += records.length
  })
  watcher.observe(root, { childList: true, subtree: true })
  overlay.attach(WORDS, true)
  await new Promise((resolve) => setTimeout(resolve))
  expect(changes).toBe(0)
  expect(overlay.element.nextElementSibling?.localName).toBe('details')
})
