import {
  type FileRefusal,
  type FileRefusalKind,
  WORKBOOK_LIMIT,
} from '../../domain/file/fileRefusal'
import { readCellStyles } from './cellStyles'
import { readSharedStrings } from './sharedStrings'
import { readSheet, type SheetContent, type SheetContext } from './sheet'
import { attribute, isSet, readXml } from './xml'
import { DamagedZip, unpack, type ZipPart, zipDirectory } from './zip'

/** A sheet of a workbook. `very hidden` ones cannot be shown from Excel's menu. */
export interface Sheet extends SheetContent {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'very hidden'
}

/** A workbook opened: its sheets in their order, hidden ones among them, charts left out. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
}

/** What came of opening a file. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly value: Workbook }
  | { readonly ok: false; readonly refusal: FileRefusal }

/**
 * Opens the bytes of an XLSX file. Nothing is unpacked before the sizes in the archive's directory were
 * added up; every part is held against its checksum; nothing runs in another thread, so that it works in
 * Node and in a worker under any policy. Never throws.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  if (bytes.length === 0) return refuse('empty')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refuse(isEncryptedContainer(bytes) ? 'password' : 'old office')
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return refuse('no workbook')
  try {
    return readArchive(bytes, zipDirectory(bytes))
  } catch (error) {
    if (error instanceof DamagedZip) return refuse('damaged', error.message)
    throw error
  }
}

function refuse(kind: FileRefusalKind, found = ''): OpenedWorkbook {
  return { ok: false, refusal: { kind, found } }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** A protected workbook is an old container that names its content `EncryptedPackage`, in UTF-16. */
function isEncryptedContainer(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  const [first = 0] = name
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

type Parts = ReadonlyMap<string, ZipPart>

const OTHERS: readonly (readonly [part: string, document: string])[] = [
  ['xl/workbook.bin', 'an Excel workbook in the binary format (.xlsb)'],
  ['word/document.xml', 'a Word document'],
  ['ppt/presentation.xml', 'a presentation'],
  ['content.xml', 'an OpenDocument file (.ods)'],
  ['Index/Document.iwa', 'a file of Numbers'],
]

function readArchive(bytes: Uint8Array, parts: Parts): OpenedWorkbook {
  const path = mainPart(bytes, parts)
  if (path === null) {
    const other = OTHERS.find(([part]) => parts.has(part))
    return other === undefined ? refuse('archive') : refuse('other document', other[1])
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const wanted = [...parts.values()].filter(({ name }) => isRead(name))
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return refuse('password')
  const size = wanted.reduce((sum, part) => sum + part.size, 0)
  if (size > WORKBOOK_LIMIT) return refuse('unpacks too big', String(Math.ceil(size / 1024 / 1024)))
  return { ok: true, value: { sheets: readSheets(bytes, parts, path, folder) } }
}

function isRead(name: string): boolean {
  return (
    /\.(xml|rels)$/.test(name) && !/\/(theme|drawings|charts|media|printerSettings)\//.test(name)
  )
}

/** The path of the workbook's own part, which may be called otherwise; `null` where there is none. */
function mainPart(bytes: Uint8Array, parts: Parts): string | null {
  const root = parts.get('_rels/.rels')
  const said =
    root === undefined || root.size > WORKBOOK_LIMIT
      ? undefined
      : relationsIn(textOf(bytes, root), '').find(({ type }) => type === 'officeDocument')?.target
  const path = said !== undefined && parts.has(said) ? said : 'xl/workbook.xml'
  return /\/?workbook[^/]*\.xml$/.test(path) && parts.has(path) ? path : null
}

function readSheets(bytes: Uint8Array, parts: Parts, path: string, folder: string): Sheet[] {
  const part = (name: string) => {
    const found = parts.get(name)
    if (found === undefined) throw new DamagedZip(`${name} is missing`)
    return textOf(bytes, found)
  }
  const relations = relationsIn(part(`${folder}_rels/${path.slice(folder.length)}.rels`), folder)
  const list = readSheetList(whole(part(path), path))
  const optional = <T>(type: string, read: (source: string) => T | null, otherwise: T): T => {
    const target = relations.find((relation) => relation.type === type)?.target
    return target === undefined ? otherwise : sound(read(part(target)), target)
  }
  const context: SheetContext = {
    texts: optional('sharedStrings', readSharedStrings, []),
    formats: optional('styles', readCellStyles, []),
    from1904: list.from1904,
  }
  return list.sheets.flatMap(({ id, name, visibility }) => {
    const relation = relations.find((candidate) => candidate.id === id)
    if (relation === undefined) throw new DamagedZip(`sheet ${name} is missing`)
    if (relation.type !== 'worksheet') return []
    const content = sound(readSheet(part(relation.target), context), relation.target)
    return [{ name, visibility, ...content }]
  })
}

function sound<T>(read: T | null, name: string): T {
  if (read === null) throw new DamagedZip(name)
  return read
}

function whole(source: string, name: string): string {
  if (!readXml(source, {})) throw new DamagedZip(name)
  return source
}

/** Text of a part: UTF-8, or UTF-16 where its first bytes say so. */
function textOf(bytes: Uint8Array, part: ZipPart): string {
  const content = unpack(bytes, part)
  const wide = startsWith(content, [0xff, 0xfe]) ? 'utf-16le' : 'utf-16be'
  const isWide = startsWith(content, [0xff, 0xfe]) || startsWith(content, [0xfe, 0xff])
  return new TextDecoder(isWide ? wide : 'utf-8').decode(content)
}

interface Relation {
  readonly id: string
  /** Last word of the type's address: `worksheet`, `styles`. */
  readonly type: string
  /** Path in the archive. */
  readonly target: string
}

function relationsIn(source: string, folder: string): readonly Relation[] {
  const relations: Relation[] = []
  readXml(source, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target') ?? ''
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
      })
    },
  })
  return relations
}

function readSheetList(source: string) {
  const sheets: { id: string; name: string; visibility: Sheet['visibility'] }[] = []
  let from1904 = false
  readXml(source, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isSet(attributes, 'date1904')
      if (name !== 'sheet') return
      const state = attribute(attributes, 'state')
      sheets.push({
        id: attribute(attributes, 'id') ?? '',
        name: attribute(attributes, 'name') ?? '',
        visibility:
          state === 'veryHidden' ? 'very hidden' : state === 'hidden' ? 'hidden' : 'visible',
      })
    },
  })
  return { sheets, from1904 }
}
