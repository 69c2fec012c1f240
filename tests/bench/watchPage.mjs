/**
 * Runs in the page before any of its own scripts. At the start of every frame it looks whether what is
 * expected is there; when the next frame starts it has been shown, and that time, in ms since the
 * navigation began, is told by `tellPainted`. `watched.recharts` is when a drawing by recharts was
 * first there, where one is expected.
 *
 * @param {import('./contestants.mjs').Expectation} expected
 */
export function watchPage(expected) {
  const watched = { recharts: null }
  window.watched = watched
  let isSeen = false
  const all = (selector) => [...document.querySelectorAll(selector)]

  const areOurRowsThere = ({ rows, names }) => {
    const told = all('table[data-view] tr[data-ally]')
    if (told.length < rows.length) return false
    const values = new Map(told.map((row) => [row.dataset.ally, row.dataset.value]))
    if (!rows.every(([code, value]) => values.get(code) === value)) return false
    const labels = all('svg [aria-label]').map((mark) => mark.getAttribute('aria-label'))
    return names.every(([start, end]) =>
      labels.some((label) => label.startsWith(start) && label.includes(end)),
    )
  }
  const isSvgThere = ({ texts, bars, number }) => {
    if (all(bars).length < number) return false
    const drawn = new Set(all('svg text').map((text) => text.textContent))
    return texts.every((text) => drawn.has(text))
  }
  const isThere = () => {
    if (expected.kind === 'ours') return areOurRowsThere(expected)
    if (expected.kind === 'svg') return isSvgThere(expected)
    if (expected.kind === 'nothing') return document.readyState !== 'loading'
    return window.drawnRows === expected.number
  }
  const look = () => {
    watched.recharts ??= document.querySelector('.recharts-surface') ? performance.now() : null
    if (!isSeen && isThere()) {
      isSeen = true
      requestAnimationFrame(() => window.tellPainted(String(performance.now())))
    }
    if (!isSeen || (expected.recharts && watched.recharts === null)) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
