/**
 * `npm test`: every check there is, in order. `npm test -- unit data` runs the named stages alone.
 * The last lines count the tests; the exit code is 1 if anything failed, was skipped or did not run.
 */
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endCommands } from './run/command.mjs'
import { STAGES } from './run/stages.mjs'
import { addTallies, describeTally } from './run/tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endCommands()
    process.exit(1)
  })
}

process.exitCode = (await runStages(chooseStages(process.argv.slice(2)))) ? 0 : 1

/**
 * The stages to run: all, or the named ones. The browser is never tested against an old build.
 *
 * @param {readonly string[]} names
 * @returns {ReadonlySet<string>}
 */
function chooseStages(names) {
  const known = STAGES.flat().map((stage) => stage.name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`No stage ${unknown.join(', ')}. The stages are: ${known.join(', ')}`)
    process.exit(1)
  }
  if (names.length === 0) return new Set(known)
  return new Set(names.includes('browser') ? [...names, 'build'] : names)
}

/**
 * @param {ReadonlySet<string>} chosen
 * @returns {Promise<boolean>} Whether everything chosen ran and succeeded.
 */
async function runStages(chosen) {
  /** @type {Map<string, import('./run/stages.mjs').Outcome>} */
  const outcomes = new Map()
  /** @type {string[]} */
  const notRun = []
  for (const row of STAGES) {
    const stages = row.filter((stage) => chosen.has(stage.name))
    const runnable = stages.filter((stage) =>
      stage.needs.every((name) => !chosen.has(name) || outcomes.get(name)?.fault === null),
    )
    notRun.push(...stages.filter((stage) => !runnable.includes(stage)).map((stage) => stage.name))
    const finished = await Promise.all(runnable.map(runStage))
    for (const [name, outcome] of finished) outcomes.set(name, outcome)
  }
  return report(outcomes, notRun)
}

/**
 * @param {import('./run/stages.mjs').Stage} stage
 * @returns {Promise<readonly [string, import('./run/stages.mjs').Outcome]>}
 */
async function runStage(stage) {
  const start = performance.now()
  const outcome = await stage.run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const result = outcome.fault === null ? 'ok' : `FAILED: ${outcome.fault}`
  console.log(`${stage.name.padEnd(10)}${seconds.padStart(6)} s  ${result}`)
  if (outcome.fault !== null) console.log(outcome.output)
  return [stage.name, outcome]
}

/**
 * Prints the closing lines.
 *
 * @param {ReadonlyMap<string, import('./run/stages.mjs').Outcome>} outcomes
 * @param {readonly string[]} notRun
 */
function report(outcomes, notRun) {
  const failed = [...outcomes].filter(([, outcome]) => outcome.fault !== null)
  console.log()
  if (failed.length > 0) console.log(`Failed: ${failed.map(([name]) => name).join(', ')}`)
  if (notRun.length > 0) console.log(`Not run: ${notRun.join(', ')}`)
  const tallies = [...outcomes].flatMap(([name, { tally }]) =>
    tally === null ? [] : [{ name, tally }],
  )
  for (const { name, tally } of tallies) console.log(describeTally(name, tally))
  if (tallies.length > 0) {
    console.log(describeTally('total', addTallies(tallies.map(({ tally }) => tally))))
  }
  return failed.length === 0 && notRun.length === 0
}
