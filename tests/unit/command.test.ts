import { describe, expect, it } from 'vitest'
import { runCommand } from '../run/command.mjs'

/** A command that runs a line of JavaScript. */
const node = (script: string) => [process.execPath, '-e', script]

describe('a command that the test run starts', () => {
  it('gives back what it printed and how it ended', async () => {
    const result = await runCommand(
      node('console.log("out"); console.error("err"); process.exit(3)'),
    )
    expect(result.exitCode).toBe(3)
    expect(result.output).toContain('out')
    expect(result.output).toContain('err')
  })

  it('fails where the program does not exist', async () => {
    const result = await runCommand(['no-such-program-anywhere'])
    expect(result.exitCode).toBe(1)
    expect(result.output).toContain('no-such-program-anywhere')
  })

  it('is ended when it prints nothing for too long, which is how a hanging download is noticed', async () => {
    const result = await runCommand(node('setInterval(() => {}, 1000)'), { silenceSeconds: 0.5 })
    expect(result.exitCode).toBe(1)
    expect(result.output).toContain('it printed nothing for 0.5 s')
  })

  it('is ended when it takes too long, however much it prints', async () => {
    const command = node('setInterval(() => console.log("."), 50)')
    const result = await runCommand(command, { limitSeconds: 1, silenceSeconds: 60 })
    expect(result.exitCode).toBe(1)
    expect(result.output).toContain('it took longer than 1 s')
  })
})
