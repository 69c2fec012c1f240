/** An encoding by its label, and how bytes become text in it. */
export interface Decoder {
  readonly encoding: string
  readonly decode: (bytes: Uint8Array) => string
}

/** What Excel saves as "CSV (MS-DOS)", which browsers do not know: the letters from 128 on. */
const OF_DOS: Readonly<Record<string, string>> = {
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
}

/** The decoder of a label; `null` where nobody knows it. */
export function decoderOf(label: string): Decoder | null {
  const encoding = label.trim().toLowerCase()
  const letters = Object.hasOwn(OF_DOS, encoding) ? OF_DOS[encoding] : undefined
  if (letters !== undefined) return { encoding, decode: (bytes) => decodeDos(bytes, letters) }
  try {
    const decoder = new TextDecoder(encoding)
    return { encoding: decoder.encoding, decode: (bytes) => decoder.decode(bytes) }
  } catch {
    return null
  }
}

function decodeDos(bytes: Uint8Array, letters: string): string {
  const text: string[] = []
  for (const byte of bytes)
    text.push(byte < 128 ? String.fromCharCode(byte) : (letters[byte - 128] ?? ''))
  return text.join('')
}
