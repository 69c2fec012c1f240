import { parseArgs } from 'node:util'
import { checkText, type Saying } from '../../reading/checkText'
import { readCorpus } from '../corpus'

/** What a run of the command ends with: text for standard output, or what was wrong with the call. */
export type CheckRun =
  | { readonly exitCode: 0; readonly output: string }
  | { readonly exitCode: 2; readonly problem: string }

const USAGE = 'npm run --silent check -- --said 2024-11-23 [--context TEXT] < story.txt'

/**
 * `npm run check`: reads a text and judges it by the figures in a data folder. Prints the same JSON that the
 * page saves as `.check.json`.
 */
export async function checkCommand(
  args: readonly string[],
  input: () => Promise<string>,
  dataFolder: string,
): Promise<CheckRun> {
  const saying = sayingIn(args)
  if (typeof saying === 'string') return refused(saying)
  const text = await input()
  if (text.trim() === '') return refused('standard input is empty: give it the text to check')
  const { releases, reference } = await readCorpus(dataFolder)
  const report = checkText(text, saying, { releases, statedCounts: reference.statedCounts })
  return { exitCode: 0, output: `${JSON.stringify(report, null, 2)}\n` }
}

const refused = (problem: string): CheckRun => ({
  exitCode: 2,
  problem: `${problem}\nUse it like this: ${USAGE}\n`,
})

/** The day and the sentence before, or what is wrong with them. */
function sayingIn(args: readonly string[]): Saying | string {
  const options = { said: { type: 'string' }, context: { type: 'string' } } as const
  try {
    const { said, context } = parseArgs({ args: [...args], options }).values
    if (said === undefined) return '--said is missing: the day on which the text was said'
    if (!isDay(said)) return `--said ${said} is no day: write it like 2024-11-23`
    return context === undefined ? { said } : { said, context }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A day of the calendar, `YYYY-MM-DD`: 2024-02-30 is none. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
