import { describe, expect, it } from 'vitest'
import { addTallies, describeTally, faultOf, tallyPlaywright, tallyVitest } from '../run/tally.mjs'

describe('the count of tests', () => {
  it('adds up the tests of all files, and whatever did not run is skipped', () => {
    const file = (status: string, ...tests: string[]) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })
    const report = {
      testResults: [
        file('passed', 'passed', 'passed', 'skipped'),
        file('failed', 'passed', 'failed', 'todo', 'pending'),
      ],
    }
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 3 })
  })

  it('counts a file that broke before its first test as a failure', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(tallyVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts in the browser what failed, what passed only at the second try, and what broke outside', () => {
    const stats = { expected: 40, unexpected: 2, flaky: 1, skipped: 3 }
    expect(tallyPlaywright({ stats, errors: ['the server did not start'] })).toEqual({
      passed: 40,
      failed: 4,
      skipped: 3,
    })
  })

  it('ends in a line that names skipped tests only where there are any', () => {
    expect(describeTally('unit', { passed: 123, failed: 0, skipped: 0 })).toBe(
      'unit: 123 passed, 0 failed',
    )
    expect(describeTally('unit', { passed: 3, failed: 1, skipped: 2 })).toBe(
      'unit: 3 passed, 1 failed, 2 skipped',
    )
  })

  it('has a total', () => {
    const tallies = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]
    expect(addTallies(tallies)).toEqual({ passed: 11, failed: 22, skipped: 33 })
  })

  it('faults a stage in which a test failed, one was skipped, or none ran', () => {
    expect(faultOf({ passed: 5, failed: 0, skipped: 0 })).toBeNull()
    expect(faultOf({ passed: 5, failed: 1, skipped: 0 })).toContain('1 failed')
    expect(faultOf({ passed: 5, failed: 0, skipped: 1 })).toContain('1 skipped')
    expect(faultOf({ passed: 0, failed: 0, skipped: 0 })).toContain('no test ran')
  })
})
