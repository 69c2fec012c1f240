import { checksum } from './checksum'

/**
 * A document of the API as it is published: its last field, `checksum`, is that of its text without this field. What was
 * cut, mixed up or changed on its way can be told by whoever reads it.
 */
export function sealedText(document: object): string {
  const text = JSON.stringify(document)
  return `${text.slice(0, -1)},"checksum":"${checksum(text)}"}`
}
