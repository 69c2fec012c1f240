import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { runCommand } from '../run/command.mjs'
import { LAUNCH_ARGUMENTS } from './launchArguments.mjs'

/** The browser without a window first: the tests need none, and it is twice as quick. */
const NAMES_ON_PATH = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
]

const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const base = process.env[folder]
    return base === undefined ? [] : [join(base, 'Google', 'Chrome', 'Application', 'chrome.exe')]
  }),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
}

/** A download that prints nothing for that long hangs. */
const DOWNLOAD_LIMITS = { limitSeconds: 240, silenceSeconds: 45 }
const APT_LIMITS = { limitSeconds: 300 }
/** The distribution's packages, best first. @type {readonly string[]} */
const PACKAGES = ['chromium-headless-shell', 'chromium']

/** @param {string} name */
const aptInstall = (name) => [
  ...['apt-get', 'install', '-y', '--no-install-recommends'],
  ...['-o', 'DPkg::Lock::Timeout=60', name, 'fonts-liberation'],
]

/**
 * The machine that the tests run on, for `findBrowser`.
 *
 * @param {(sentence: string) => void} say
 * @returns {import('./findBrowser.mjs').Machine}
 */
export function thisMachine(say) {
  return {
    chosen: () => process.env.CHROME_PATH || undefined,
    installed: listInstalled,
    downloaded: () => {
      const path = chromium.executablePath()
      return existsSync(path) ? path : undefined
    },
    starts,
    download: () => succeeds(['npx', 'playwright', 'install', 'chromium'], DOWNLOAD_LIMITS, say),
    canInstallPackage: () => process.getuid?.() === 0 && isDebianKind(),
    installPackage: async () => {
      if (!(await succeeds(['apt-get', 'update'], APT_LIMITS, say))) return false
      for (const name of PACKAGES) {
        if (await succeeds(aptInstall(name), APT_LIMITS, say)) return true
      }
      return false
    },
    cure: () =>
      isDebianKind() ? 'sudo apt-get install -y chromium' : 'npx playwright install chromium',
    say,
  }
}

/** @returns {readonly string[]} */
function listInstalled() {
  const extension = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = NAMES_ON_PATH.flatMap((name) =>
    folders.map((folder) => join(folder, name + extension)),
  )
  const usual = Object.entries(USUAL_PLACES).find(([platform]) => platform === process.platform)
  return [...new Set([...onPath, ...(usual?.[1] ?? [])])].filter(isProgram)
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function isDebianKind() {
  return existsSync('/etc/debian_version')
}

/**
 * Starts the browser without a window, as the tests do: `--version` would open one on Windows.
 *
 * @param {string} path
 */
async function starts(path) {
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: LAUNCH_ARGUMENTS,
      timeout: 20_000,
    })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/**
 * @param {readonly string[]} command
 * @param {{ limitSeconds: number, silenceSeconds?: number }} limits
 * @param {(sentence: string) => void} say
 */
async function succeeds(command, limits, say) {
  const env = {
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  }
  const result = await runCommand(command, { ...limits, env })
  if (result.exitCode !== 0) say(lastLines(result.output, 5))
  return result.exitCode === 0
}

/**
 * The last lines of what a command printed, without the stack of its error.
 *
 * @param {string} text
 * @param {number} number
 */
function lastLines(text, number) {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.slice(-number).join('\n')
}
