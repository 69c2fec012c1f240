import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine, NoBrowser } from '../e2e/findBrowser.mjs'

/** A bare machine: no browser, no download to be had, not root. */
interface Setting {
  readonly chosen?: string
  readonly installed?: readonly string[]
  readonly downloaded?: string
  /** The programs that start. */
  readonly starting?: readonly string[]
  /** Where the download puts a browser; absent if it is refused. */
  readonly download?: string
  readonly isRoot?: boolean
  /** Where the package puts a browser; absent if apt-get fails. */
  readonly package?: string
}

function machineWith(setting: Setting) {
  const done: string[] = []
  const said: string[] = []
  let downloaded = setting.downloaded
  const installed = [...(setting.installed ?? [])]
  const machine: Machine = {
    chosen: () => setting.chosen,
    installed: () => installed,
    downloaded: () => downloaded,
    starts: async (path) => {
      done.push(`start ${path}`)
      return (setting.starting ?? []).includes(path)
    },
    download: async () => {
      done.push('download')
      downloaded = setting.download
      return downloaded !== undefined
    },
    canInstallPackage: () => setting.isRoot ?? false,
    installPackage: async () => {
      done.push('apt-get')
      if (setting.package !== undefined) installed.push(setting.package)
      return setting.package !== undefined
    },
    cure: () => 'install-it-yourself',
    say: (sentence) => said.push(sentence),
  }
  return { machine, done, said }
}

describe('the browser for the tests', () => {
  it('is the one that CHROME_PATH names, before any other', async () => {
    const { machine, done } = machineWith({
      chosen: '/mine',
      installed: ['/chrome'],
      starting: ['/mine', '/chrome'],
    })
    expect(await findBrowser(machine)).toBe('/mine')
    expect(done).toEqual(['start /mine'])
  })

  it('is another one where CHROME_PATH names a program that does not start, and that is said', async () => {
    const { machine, said } = machineWith({
      chosen: '/gone',
      installed: ['/chrome'],
      starting: ['/chrome'],
    })
    expect(await findBrowser(machine)).toBe('/chrome')
    expect(said.join('\n')).toContain('CHROME_PATH names /gone')
  })

  it('is an installed one before a downloaded one, and nothing is downloaded', async () => {
    const { machine, done } = machineWith({
      installed: ['/chrome'],
      downloaded: '/cache/chromium',
      starting: ['/chrome', '/cache/chromium'],
    })
    expect(await findBrowser(machine)).toBe('/chrome')
    expect(done).toEqual(['start /chrome'])
  })

  it('is not one that is there but does not start', async () => {
    const { machine, said } = machineWith({
      installed: ['/stub', '/chromium'],
      starting: ['/chromium'],
    })
    expect(await findBrowser(machine)).toBe('/chromium')
    expect(said).toEqual(['/stub does not start.'])
  })

  it("is Playwright's own where it has been downloaded before", async () => {
    const { machine, done } = machineWith({
      downloaded: '/cache/chromium',
      starting: ['/cache/chromium'],
    })
    expect(await findBrowser(machine)).toBe('/cache/chromium')
    expect(done).toEqual(['start /cache/chromium'])
  })

  it('is downloaded where there is none, and that is said first', async () => {
    const { machine, done, said } = machineWith({
      download: '/cache/chromium',
      starting: ['/cache/chromium'],
      isRoot: true,
      package: '/usr/bin/chromium',
    })
    expect(await findBrowser(machine)).toBe('/cache/chromium')
    expect(done).toEqual(['download', 'start /cache/chromium'])
    expect(said[0]).toContain('npx playwright install chromium')
  })

  it("is the distribution's package where the download is refused and we are root", async () => {
    const { machine, done, said } = machineWith({
      isRoot: true,
      package: '/usr/bin/chromium',
      starting: ['/usr/bin/chromium'],
    })
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium')
    expect(done).toEqual(['download', 'apt-get', 'start /usr/bin/chromium'])
    expect(said.join('\n')).toContain(
      'apt-get update && apt-get install -y chromium-headless-shell',
    )
  })

  it("is the distribution's package where the downloaded one lacks what it needs to start", async () => {
    const { machine, done } = machineWith({
      download: '/cache/chromium',
      isRoot: true,
      package: '/usr/bin/chromium',
      starting: ['/usr/bin/chromium'],
    })
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium')
    expect(done.filter((step) => !step.startsWith('start'))).toEqual(['download', 'apt-get'])
  })

  it('is not installed by apt-get without the right to do so: the line to type is given', async () => {
    const { machine, done } = machineWith({ package: '/usr/bin/chromium' })
    await expect(findBrowser(machine)).rejects.toThrow('install-it-yourself')
    expect(done).toEqual(['download'])
  })

  it('is never done without in silence: when everything failed, the search fails', async () => {
    const { machine, done } = machineWith({ installed: ['/stub'], isRoot: true })
    await expect(findBrowser(machine)).rejects.toBeInstanceOf(NoBrowser)
    expect(done).toEqual(['start /stub', 'download', 'apt-get'])
  })
})
