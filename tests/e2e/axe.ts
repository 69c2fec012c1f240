import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** All that WCAG asks at its three levels, up to 2.2. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong with a page, a line for each element: the rule, its selector, and why. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // By the debugger, which a page's policy does not bind.
  await page.evaluate(axe.source)
  const found = await page.evaluate(async (tags) => {
    const run = (window as unknown as { readonly axe: typeof axe }).axe.run
    const { violations, passes } = await run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations', 'passes'],
    })
    return {
      passed: passes.map(({ id }) => id),
      faults: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const [why] = [...any, ...all, ...none]
          return `${id}: ${target.join(' ')}: ${why?.message ?? ''}`
        }),
      ),
    }
  }, LEVELS)
  if (!found.passed.includes('color-contrast-enhanced'))
    throw new Error('contrast was not looked at')
  return found.faults
}
