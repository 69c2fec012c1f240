/**
 * Starts `npm run check`, which is `checkCommand.ts`: reads a text from standard input, prints its check as JSON.
 * Ends with 2 and says why on standard error where the call is not understood.
 */
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const options = {
  root,
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('error'),
}
/** @type {{ module: typeof import('./checkCommand') }} */
const { module } = await runnerImport('/src/publish/check/checkCommand.ts', options)
const readInput = () => (process.stdin.isTTY ? Promise.resolve('') : text(process.stdin))
const run = await module.checkCommand(process.argv.slice(2), readInput, `${root}data`)
if (run.exitCode === 0) process.stdout.write(run.output)
else process.stderr.write(run.problem)
process.exitCode = run.exitCode
