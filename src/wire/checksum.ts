/**
 * The checksum by which a published file is vouched for: 32-bit FNV-1a over the UTF-16 units of its text, in
 * hexadecimal. It tells a file that was cut, swapped or changed from the one that was published, and needs no
 * secure context; it is no signature. Any change of one unit changes it.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  }
  return (sum >>> 0).toString(16)
}
