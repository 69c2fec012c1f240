/**
 * How many tests of a stage ran, and how.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped Tests that exist and did not run, whatever the reason.
 */

/**
 * The part of vitest's JSON report that is counted.
 *
 * @typedef {object} VitestReport
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults One per file.
 */

/**
 * The part of Playwright's JSON report that is counted.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors What broke outside any test.
 */

/**
 * Counts vitest's report. A file that broke outside its tests counts as one failure.
 *
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const tallies = report.testResults.map((file) => {
    const statuses = file.assertionResults.map((test) => test.status)
    const passed = statuses.filter((status) => status === 'passed').length
    const failed = statuses.filter((status) => status === 'failed').length
    const broke = file.status === 'failed' && failed === 0 ? 1 : 0
    return { passed, failed: failed + broke, skipped: statuses.length - passed - failed }
  })
  return addTallies(tallies)
}

/**
 * Counts Playwright's report. What broke outside any test counts as a failure, and so does a test
 * that passed only when tried again.
 *
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  /** @param {keyof Tally} key */
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/**
 * The closing line of a stage: `unit: 123 passed, 0 failed`.
 *
 * @param {string} name
 * @param {Tally} tally
 */
export function describeTally(name, { passed, failed, skipped }) {
  const line = `${name}: ${passed} passed, ${failed} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}

/**
 * Why a stage with this tally has failed, or `null` if it has not.
 *
 * @param {Tally} tally
 */
export function faultOf({ passed, failed, skipped }) {
  if (failed > 0) return `${failed} failed`
  if (skipped > 0) return `${skipped} skipped; every test has to run`
  return passed === 0 ? 'no test ran' : null
}
