import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { FACES, facesLicence, RECIPE, subsetFace } from './faceSubset.ts'

/** How sheets and modules name the folder of the faces. */
const NAME = '@faces'

const IS_TEST = process.env.VITEST !== undefined

/**
 * Makes the faces of the page from the fonts among our dependencies, once, beside what Vite keeps: sheets and modules find
 * them at `@faces/`, and the build publishes those that are asked for, by their content, with their licence.
 */
export function faces(): Plugin {
  const folder = join(process.cwd(), 'node_modules/.vite/faces')
  return {
    name: 'faces',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { [NAME]: folder } } }),
    // Tests draw in no face, and make none.
    resolveId: (id) => (IS_TEST && id.startsWith(folder) ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? 'export default ""' : null),
    async buildStart() {
      if (!IS_TEST) await makeFaces(folder)
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'fonts.txt', source: await facesLicence() })
    },
  }
}

/** Writes the faces, unless the same are there. */
async function makeFaces(folder: string): Promise<void> {
  const made = join(folder, 'recipe.json')
  if ((await readFile(made, 'utf8').catch(() => '')) === RECIPE) return
  await mkdir(folder, { recursive: true })
  for (const [name, font] of Object.entries(FACES)) {
    // In one step: another build may be reading it.
    const part = join(folder, `${name}.${process.pid}`)
    await writeFile(part, await subsetFace(font))
    await rename(part, join(folder, name))
  }
  await writeFile(made, RECIPE)
}
