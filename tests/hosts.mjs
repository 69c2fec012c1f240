/**
 * The browser tests on real hosts, set up by the files that the build writes for them: part of `npm run trials`. What
 * is not on this machine is named, not passed over (`apt-get install nginx-light apache2 caddy`). Needs a build in `dist/`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './e2e/findBrowser.mjs'
import { thisMachine } from './e2e/thisMachine.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** What is run on each: the policy on every page, embeds, the first screen, and all that is saved. */
const SPECS = ['policy', 'smoke', 'embed', 'download'].map((name) => `${name}.spec.ts`)

/** Where Debian has Apache's modules, and those that its default site has. */
const APACHE_MODULES = '/usr/lib/apache2/modules'
const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'rewrite', 'headers']

/**
 * @typedef {object} Host
 * @property {string} name
 * @property {string} program
 * @property {(folder: string, port: number) => Promise<readonly string[]>} setUp Writes its configuration from the
 *   build's into a folder of its own, and answers how it is started, so that it stays in the foreground.
 */

/** @type {readonly Host[]} */
const HOSTS = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    async setUp(folder, port) {
      const shipped = await readFile(join(dist, 'hosts/nginx.conf'), 'utf8')
      const server = shipped
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /var/www/mark;', `root ${dist};`)
      await writeFile(join(folder, 'mark.conf'), server)
      await writeFile(
        join(folder, 'nginx.conf'),
        `daemon off; pid ${folder}/pid; error_log ${folder}/log; user root;
events {}
http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; include ${folder}/mark.conf; }`,
      )
      return ['-p', folder, '-c', join(folder, 'nginx.conf')]
    },
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    async setUp(folder, port) {
      const shipped = await readFile(join(dist, 'hosts/htaccess'), 'utf8')
      const modules = MODULES.map(
        (name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`,
      )
      await writeFile(
        join(folder, 'apache.conf'),
        `${modules.join('\n')}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/log
TypesConfig /etc/mime.types
DocumentRoot ${dist}
<Directory ${dist}>
Require all granted
${shipped}</Directory>
`,
      )
      return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND']
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    async setUp(folder, port) {
      const shipped = await readFile(join(dist, 'hosts/Caddyfile'), 'utf8')
      const file = shipped
        .replace('\n:8080 {', `\nhttp://127.0.0.1:${port} {`)
        .replace('root * /srv', `root * ${dist}`)
      await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${file}`)
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  },
]

/**
 * Runs the tests on each host that is on this machine.
 *
 * @returns {Promise<boolean>} Whether none failed.
 */
export async function testOnHosts() {
  const browser = await findBrowser(thisMachine(console.log))
  let isGood = true
  for (const [index, host] of HOSTS.entries()) {
    if (!existsSync(host.program)) {
      console.log(`${host.name}: not run, for it is not on this machine (${host.program})`)
      continue
    }
    const wasGood = await testOn(host, 4960 + index, browser)
    console.log(`${host.name}: ${wasGood ? 'passed' : 'FAILED'}`)
    isGood &&= wasGood
  }
  return isGood
}

/**
 * @param {Host} host
 * @param {number} port
 * @param {string} browser
 * @returns {Promise<boolean>}
 */
async function testOn(host, port, browser) {
  const folder = await mkdtemp(join(tmpdir(), 'mark-host-'))
  const server = spawn(host.program, await host.setUp(folder, port), { stdio: 'inherit' })
  const env = {
    ...process.env,
    CHROME_PATH: browser,
    SITE_PORT: String(port),
    SITE_IS_SERVED: 'yes',
  }
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  const args = [playwright, 'test', '--config', 'tests/e2e', ...SPECS]
  try {
    await answers(port)
    return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0
  } finally {
    server.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Waits until a port is answered on.
 *
 * @param {number} port
 */
async function answers(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers on port ${port}`)
}
