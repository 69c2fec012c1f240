import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkCommand } from '../../src/publish/check/checkCommand'
import type { CheckReport } from '../../src/reading/checkReport'
import { workedOutFolder } from '../workedOutFolder'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['src/publish/check/check.mjs', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })

const DATA = workedOutFolder()

/** What the command prints of a text, with the releases that the verdicts below were worked out for. */
async function checked(text: string, ...args: readonly string[]): Promise<CheckReport> {
  const ended = await checkCommand(args, async () => text, DATA)
  if (ended.exitCode !== 0) throw new Error(ended.problem)
  return JSON.parse(ended.output)
}

/** The verdict of the day and the newest, claim by claim. */
const verdictsOf = (sentence: CheckReport['sentences'][number] | undefined) =>
  sentence?.claims.map(({ then, now }) => [then, now])

/** Six sentences of November 2024; the figures are those of data/nato/2024-06-17.csv and 2026-07-07.csv. */
const STORY = `Poland spends 4.12% of GDP on defence. Of the 32 allies, 23 meet the 2% target.
Germany, at 1.9%, is not among them. SIPRI puts Germany's share at 1.5%.
Die Verbündeten geben mehr Geld für die Verteidigung aus als im letzten Jahr.
The Polish capital is Warsaw.`

describe('npm run check', () => {
  it('reads standard input and prints on standard output', () => {
    const { status, stdout, stderr } = run(STORY, '--said', '2024-11-23')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      said: '2024-11-23',
      release_of_the_day: '2024-06-17',
    })
  })

  it('says of each sentence what it says, with the verdict of the day and the newest', async () => {
    const report = await checked(STORY, '--said', '2024-11-23')
    expect(report).toMatchObject({
      said: '2024-11-23',
      release_of_the_day: '2024-06-17',
      newest_release: '2026-07-07',
    })
    const [poland, count, germany, sipri, german, capital] = report.sentences
    // 4.1202 in June 2024, 3.75 in July 2026.
    expect(poland?.claims).toMatchObject([
      {
        reading: { kind: 'value', who: 'POL', measure: 'share', year: 2024, op: '=', value: 4.12 },
        by_release_of_the_day: { figures: [{ who: 'POL', year: 2024, value: 4.12 }] },
        by_newest_release: { found: [3.75, 3.75] },
      },
    ])
    expect(poland?.text).toBe(STORY.slice(poland?.start, poland?.end))
    // 23 in June 2024, 17 in July 2026; the newest table of the old concept, of 28 August 2025, has 18.
    expect(count?.claims).toMatchObject([
      {
        reading: { kind: 'count', year: 2024, op: '=', value: 23, test: { op: '>=', value: 2 } },
        by_newest_release: { found: [17, 17] },
        newest_old_concept: { release: '2025-08-28', verdict: 'does not hold' },
        denominator: { said: 32, equals: 'year' },
      },
    ])
    // Germany had 2.12 (2.119): half of the sentence is denied, so nothing of it is judged.
    expect(germany?.claims).toEqual([])
    expect([poland, count, sipri].map(verdictsOf)).toEqual([
      [['holds', 'does not hold']],
      [['holds', 'does not hold']],
      [['not-checkable', 'not-checkable']],
    ])
    expect(german).toMatchObject({ language: 'de', claims: [] })
    expect(capital?.claims).toEqual([])
  })

  it('takes the sentence before for reference only', async () => {
    const args = ['--said', '2024-11-23', '--context', 'Spain comes last in the alliance.']
    const report = await checked('It spends 1.28% of GDP.', ...args)
    // 1.2825 in June 2024, 1.42 in July 2026.
    expect(report.sentences).toHaveLength(1)
    expect(report.sentences[0]?.claims).toMatchObject([{ reading: { who: 'ESP', value: 1.28 } }])
    expect(report.sentences.map(verdictsOf)).toEqual([[['holds', 'does not hold']]])
  })

  it("quotes NATO's own count where it decides and our copy of the table does not", async () => {
    const report = await checked('All allies reach 2% of GDP this year.', '--said', '2025-08-28')
    expect(report.sentences[0]?.claims).toMatchObject([
      { of_the_day: 'holds', stated: { verdict: 'holds', said: '2025-08-28' } },
    ])
    // 30 allies of 31 with armed forces: the newest table has 28 at 2%.
    expect(report.sentences.map(verdictsOf)).toEqual([[['undecided', 'does not hold']]])
  })

  it.each([
    ['no day', [], 'text', '--said is missing'],
    ['a day that is none', ['--said', '2024-02-30'], 'text', '2024-02-30 is no day'],
    ['a day in words', ['--said', 'yesterday'], 'text', 'yesterday is no day'],
    ['an option that is none', ['--say', '2024-02-28'], 'text', "Unknown option '--say'"],
    ['no text', ['--said', '2024-02-28'], ' \n', 'standard input is empty'],
  ])('says what is wrong with the call: %s', async (_, args, text, problem) => {
    const ended = await checkCommand(args, async () => text, `${root}data`)
    expect(ended).toMatchObject({ exitCode: 2, problem: expect.stringContaining(problem) })
    expect(ended).toMatchObject({ problem: expect.stringContaining('--said 2024-11-23') })
  })

  it('ends with 2 and prints nothing but the reason where the call is wrong', () => {
    const { status, stdout, stderr } = run('', '--said', '2024-11-23')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('standard input is empty')
  })
})
