/** An element of a drawing, as its file has it: quicker to read than a document, of which hundreds are walked. */
export interface Drawn {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Drawn | string)[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}
const plain = (text: string) => text.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)

/** Reads the markup that React writes: every element closed, every attribute quoted. */
export function readDrawing(markup: string): Drawn {
  const root = {
    tag: '',
    attributes: new Map<string, string>(),
    children: [] as (Drawn | string)[],
  }
  const open = [root]
  for (const [, text, closing, tag = '', rest = '', empty] of markup.matchAll(
    /([^<]+)|<(\/?)([\w-]+)((?:\s[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/g,
  )) {
    const inner = open.at(-1)
    if (inner === undefined) throw new Error('closed too often')
    if (text !== undefined) inner.children.push(plain(text))
    else if (closing === '/') open.pop()
    else {
      const attributes = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(
        ([, name = '', value = '']) => [name, plain(value)] as const,
      )
      const element = { tag: tag.toLowerCase(), attributes: new Map(attributes), children: [] }
      inner.children.push(element)
      if (empty !== '/' && !['br', 'img', 'meta', 'link', 'input'].includes(tag)) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error('not closed')
  return root
}

/** An element with all that are in it. */
export function allIn(element: Drawn): readonly Drawn[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allIn(child))),
  ]
}

/** The text of an element. */
export function textOf(element: Drawn): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}

/** Whether an element is of a class. */
export function isOfClass({ attributes }: Drawn, name: string): boolean {
  return (attributes.get('class') ?? '').split(' ').includes(name)
}
