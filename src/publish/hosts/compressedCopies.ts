import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(?:html|js|css|csv|json|svg)$/

/** Nearly as small as the slowest, in a tenth of its time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

const LANES = 8

/**
 * Lays compressed copies (.gz, .br) beside the texts among some files, short ones too: no copy of an older build may stay
 * beside a file that has changed.
 */
export async function writeCompressed(files: readonly string[]): Promise<void> {
  const waiting = files.filter((file) => TEXT.test(file))
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file)
  }
  await Promise.all(Array.from({ length: LANES }, work))
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file)
  const [packed, smaller] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, BROTLI),
  ])
  await Promise.all([writeFile(`${file}.gz`, packed), writeFile(`${file}.br`, smaller)])
}
