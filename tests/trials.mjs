/**
 * `npm run trials`: the property tests of reading and judging with all their trials, of which `npm test` makes
 * a hundredth (`tests/unit/trials.ts`). Takes some minutes.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const tests = ['tests/unit/reading/robustness', 'tests/unit/claims', 'tests/unit/mutatedData']
const args = [vitest, 'run', '--project', 'unit', '--testTimeout', '3600000', ...tests]
const env = { ...process.env, TRIALS: 'full' }
process.exitCode =
  spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1
