import { spawn } from 'node:child_process'

/**
 * @typedef {object} CommandResult
 * @property {number} exitCode 0 when it succeeded; 1 also when it could not start or was ended here.
 * @property {string} output What it printed, errors included, in the order in which it came.
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a command to its end with no standard input. When it takes longer than `limitSeconds`, or
 * prints nothing for `silenceSeconds`, it is ended together with the programs that it started.
 *
 * @param {readonly string[]} command The program and its arguments.
 * @param {{ limitSeconds?: number, silenceSeconds?: number, env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, options = {}) {
  const child = start(command, options.env, options.cwd)
  let output = ''
  const clocks = [
    startClock(options.limitSeconds, (seconds) => end(`it took longer than ${seconds} s`)),
    startClock(options.silenceSeconds, (seconds) => end(`it printed nothing for ${seconds} s`)),
  ]
  /** @param {string} reason */
  const end = (reason) => {
    output += `\n${command.join(' ')} was ended: ${reason}.\n`
    endGroup(child)
  }
  /** @param {string} text */
  const collect = (text) => {
    output += text
    clocks[1]?.refresh()
  }
  child.stdout.setEncoding('utf8').on('data', collect)
  child.stderr.setEncoding('utf8').on('data', collect)
  return new Promise((resolve) => {
    /** @param {number | null} exitCode */
    const finish = (exitCode) => {
      for (const clock of clocks) clearTimeout(clock)
      running.delete(child)
      resolve({ exitCode: exitCode ?? 1, output })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(1)
    })
    child.on('close', finish)
  })
}

/** Ends every command that still runs, with the programs that they started. */
export function endCommands() {
  for (const child of running) endGroup(child)
}

/**
 * @param {readonly string[]} command
 * @param {Record<string, string>} [env]
 * @param {string} [cwd]
 */
function start(command, env, cwd = '.') {
  const [program = '', ...rest] = command
  const onWindows = process.platform === 'win32'
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    cwd,
    shell: onWindows,
    // A group of its own, so that the whole of it can be ended.
    detached: !onWindows,
  })
  running.add(child)
  return child
}

/**
 * @param {number | undefined} seconds
 * @param {(seconds: number) => void} ring
 */
function startClock(seconds, ring) {
  return seconds === undefined ? undefined : setTimeout(() => ring(seconds), seconds * 1000)
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
