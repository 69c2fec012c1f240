import { Inflate } from 'fflate'
import { crc32 } from './crc32'

/** One part of a zip archive, as its directory lists it. */
export interface ZipPart {
  readonly name: string
  /** Bytes as packed and as unpacked. */
  readonly packed: number
  readonly size: number
  readonly crc: number
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly offset: number
}

/** Thrown inside this folder for an archive that cannot be right; it never leaves `openWorkbook`. */
export class DamagedZip extends Error {}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
/** Unpacked in slices, so that a part that lies about its size is stopped early. */
const SLICE = 32 * 1024

/**
 * Lists the parts of an archive without unpacking any. Archives in the 64-bit form are taken for
 * damaged: they are made for more than 4 GB. Of two parts of one name the last counts.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const parts = new Map<string, ZipPart>()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw new DamagedZip('its directory')
    }
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(
      bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
    )
    parts.set(name, {
      name,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new DamagedZip('its end is missing')
}

/** Unpacks one part and holds it against its size and checksum. */
export function unpack(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packed, name } = part
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw new DamagedZip(name)
  }
  const start =
    offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw new DamagedZip(name)
  const content = bytes.subarray(start, start + packed)
  const unpacked = part.method === 0 ? content : inflate(content, part)
  if (unpacked.length !== part.size || crc32(unpacked) !== part.crc) throw new DamagedZip(name)
  return unpacked
}

function inflate(content: Uint8Array, { method, size, name }: ZipPart): Uint8Array {
  if (method !== 8) throw new DamagedZip(name)
  const whole = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new DamagedZip(name)
    whole.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < content.length; at += SLICE) {
      stream.push(content.subarray(at, at + SLICE), at + SLICE >= content.length)
    }
  } catch {
    throw new DamagedZip(name)
  }
  return whole.subarray(0, length)
}
