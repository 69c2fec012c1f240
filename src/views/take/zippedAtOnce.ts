import { zipSync } from 'fflate'

/**
 * The parts of a workbook as one archive, in place of what write-excel-file does itself (`vite.config.ts`): it hands parts of
 * 160 kB or more to a worker made of a text, which the policy of the host files refuses. A table is zipped in some ms.
 */
async function zippedAtOnce(files: Readonly<Record<string, Uint8Array>>): Promise<ArrayBuffer> {
  return zipSync({ ...files }).buffer
}

// biome-ignore lint/style/noDefaultExport: it takes the place of a module that has one
export { zippedAtOnce as default }
