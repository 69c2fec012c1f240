/**
 * What the search asks of the machine. Tests put their own in its place.
 *
 * @typedef {object} Machine
 * @property {() => string | undefined} chosen The program named by CHROME_PATH, if any.
 * @property {() => readonly string[]} installed Chrome or Chromium in the usual places, best first.
 * @property {() => string | undefined} downloaded The browser that Playwright has downloaded, if any.
 * @property {(path: string) => Promise<boolean>} starts Whether the program really starts.
 * @property {() => Promise<boolean>} download Lets Playwright download its browser, within a time limit.
 * @property {() => boolean} canInstallPackage Whether we are root on Debian or Ubuntu.
 * @property {() => Promise<boolean>} installPackage Installs the distribution's Chromium.
 * @property {() => string} cure The one line with which a person can install a browser.
 * @property {(sentence: string) => void} say Tells the person what is being done.
 */

/** No browser was found and none could be installed; the message says what to do. */
export class NoBrowser extends Error {}

/**
 * The path of a Chrome or Chromium that starts. Looks for CHROME_PATH, an installed one, and
 * Playwright's own; then tries Playwright's download, and then the distribution's package. Says
 * what it does on the way, and throws `NoBrowser` when everything has been tried.
 *
 * @param {Machine} machine
 * @returns {Promise<string>}
 */
export async function findBrowser(machine) {
  const present = (await findChosen(machine)) ?? (await findPresent(machine))
  if (present !== undefined) return present

  machine.say('No Chrome or Chromium found. Trying: npx playwright install chromium')
  if (await machine.download()) {
    const found = await findPresent(machine)
    if (found !== undefined) return found
    machine.say('Downloaded, but there is still no browser that starts.')
  } else {
    machine.say('The download did not succeed.')
  }

  if (machine.canInstallPackage()) {
    machine.say(
      'Trying: apt-get update && apt-get install -y chromium-headless-shell, or chromium without it',
    )
    if (await machine.installPackage()) {
      const found = await findPresent(machine)
      if (found !== undefined) return found
      machine.say('Installed, but there is still no browser that starts.')
    } else {
      machine.say('apt-get did not succeed.')
    }
  }
  throw new NoBrowser(`The browser tests need Chrome or Chromium. Install it: ${machine.cure()}`)
}

/**
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
async function findChosen(machine) {
  const path = machine.chosen()
  if (path === undefined) return undefined
  if (await machine.starts(path)) return path
  machine.say(`CHROME_PATH names ${path}, which does not start. Looking further.`)
  return undefined
}

/**
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
async function findPresent(machine) {
  const downloaded = machine.downloaded()
  const paths =
    downloaded === undefined ? machine.installed() : [...machine.installed(), downloaded]
  for (const path of paths) {
    if (await machine.starts(path)) return path
    machine.say(`${path} does not start.`)
  }
  return undefined
}
