import { checksum } from './checksum.ts'

/** The format of what is published for the page to read: a later build of the same format keeps pages working. */
export const FORMAT = 1

/** The checksum of each file below `data/`, by its path there: `nato/2024-06-17.csv`. */
export type DataSums = Readonly<Record<string, string>>

/** `data/manifest.json`: what a build vouches for, so that pages of older builds take its files too. */
export interface DataManifest {
  /** Files of another format are not for this page. */
  readonly format: number
  /** Tells builds with different files apart. */
  readonly build: string
  readonly files: DataSums
}

/** Where the manifest lies under data/. It is never cached. */
export const MANIFEST_FILE = 'manifest.json'

/** The checksum of a table. Hosts and transfers that write line ends in their own way change no figure. */
export function tableSum(text: string): string {
  return checksum(text.replace(/\r\n?/g, '\n'))
}

/** What a build with these files vouches for. */
export function dataManifest(files: DataSums): DataManifest {
  return { format: FORMAT, build: checksum(JSON.stringify(files)), files }
}

/** A manifest as it came, or `null` where the text is none. */
export function readManifest(text: string): DataManifest | null {
  try {
    const read: Partial<DataManifest> | null = JSON.parse(text)
    const { format, build, files } = read ?? {}
    if (typeof format !== 'number' || typeof build !== 'string') return null
    return typeof files === 'object' && files !== null ? { format, build, files } : null
  } catch {
    return null
  }
}
