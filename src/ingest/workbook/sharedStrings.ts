import { readXml } from './xml'

/** Reads xl/sharedStrings.xml: the texts that cells refer to by place; `null` for a damaged part. */
export function readSharedStrings(source: string): readonly string[] | null {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isPhonetic = false
  const isWhole = readXml(source, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't'
    },
    close(name) {
      if (name === 'si') texts.push(plainText(text))
      if (name === 'rPh') isPhonetic = false
      isText = false
    },
    text(part) {
      if (isText && !isPhonetic) text += part
    },
  })
  return isWhole ? texts : null
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-F]{4})_/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
