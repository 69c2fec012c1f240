import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataSums, tableSum } from '../wire/dataManifest.ts'

/** The checksums of some files below a data folder, of tables alone. */
export async function sumsOf(folder: string, paths: readonly string[]): Promise<DataSums> {
  const tables = paths.filter((path) => path.endsWith('.csv'))
  const sums = tables.map(
    async (path) => [path, tableSum(await readFile(join(folder, path), 'utf8'))] as const,
  )
  return Object.fromEntries(await Promise.all(sums))
}
