import type { Page } from '@playwright/test'

/** One node of Chromium's accessibility tree, as assistive technology gets it. */
export interface AccessibleNode {
  readonly role: string
  readonly name: string
  readonly description: string
  /** Names of all texts below it, joined. */
  readonly text: string
  /** Role and name of what is around it, the nearest first. */
  readonly within: readonly { readonly role: string; readonly name: string }[]
}

/** All nodes that are not ignored, in the order of the document. */
export async function readAccessibleNodes(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const nameOf = (id: string) => String(byId.get(id)?.name?.value ?? '')
  const roleOf = (id: string) => String(byId.get(id)?.role?.value ?? '')
  const textBelow = (id: string): string =>
    roleOf(id) === 'StaticText'
      ? nameOf(id)
      : (byId.get(id)?.childIds ?? []).map(textBelow).join('')
  const around = (id: string): readonly string[] => {
    const parent = byId.get(id)?.parentId
    return parent === undefined ? [] : [parent, ...around(parent)]
  }
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: roleOf(node.nodeId),
      name: nameOf(node.nodeId),
      description: String(node.description?.value ?? ''),
      text: textBelow(node.nodeId),
      within: around(node.nodeId)
        .filter((id) => byId.get(id)?.ignored !== true)
        .map((id) => ({ role: roleOf(id), name: nameOf(id) })),
    }))
}

/** The nodes inside the figure with the chart. */
export async function readChartNodes(page: Page): Promise<readonly AccessibleNode[]> {
  const nodes = await readAccessibleNodes(page)
  return nodes.filter(({ within }) => within.some(({ role }) => role === 'figure'))
}
