/**
 * `npm run trials`: the property tests of reading sentences and files, judging and vouching with all their trials, of which `npm test` makes
 * a hundredth (`tests/unit/trials.ts`); then the browser tests on real hosts (`tests/hosts.mjs`). Takes some minutes.
 * `npm run trials -- hosts` runs the latter alone.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testOnHosts } from './hosts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const tests = [
  'tests/unit/reading/robustness',
  'tests/unit/reading/mutations',
  'tests/unit/claims',
  'tests/unit/tables/mutations',
  'tests/unit/vouched',
  'tests/data/sealed',
]
const args = [vitest, 'run', '--testTimeout', '3600000', ...tests]
const env = { ...process.env, TRIALS: 'full' }
const isHostsAlone = process.argv.includes('hosts')
const tried = isHostsAlone
  ? 0
  : spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status
const isServed = await testOnHosts()
process.exitCode = tried === 0 && isServed ? 0 : 1
