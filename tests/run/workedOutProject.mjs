import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { runnerImport } from 'vite'

/** Where it is copied to. */
const COPY = join('test-results', 'worked-out')

/** What a copy has no use for, or has in another way. */
const LEFT_OUT = ['.git', 'data', 'dist', 'node_modules', 'test-results']

/**
 * A copy of the project with `data/` as it was when the expectations of the tests were worked out, to be built and looked
 * at in its place. `null` where no release has come since, and the project is that itself.
 *
 * @returns {Promise<string | null>} Its folder.
 */
export async function workedOutProject() {
  const root = process.cwd()
  /** @type {{ module: typeof import('../workedOut') }} */
  const { module } = await runnerImport('/tests/workedOut.ts', {
    root,
    configFile: false,
    logLevel: 'error',
  })
  const releases = (await readdir('data/nato')).map((name) => basename(name, '.csv'))
  if (releases.every(module.isWorkedOut)) return null
  const copy = join(root, COPY)
  await rm(copy, { recursive: true, force: true })
  await mkdir(copy, { recursive: true })
  for (const name of await readdir(root)) {
    if (!LEFT_OUT.includes(name)) await cp(name, join(copy, name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  module.copyWorkedOut(join(copy, 'data'))
  return copy
}
