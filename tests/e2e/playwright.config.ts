import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { LAUNCH_ARGUMENTS } from './launchArguments.mjs'

const { CHROME_PATH, SITE_PORT = '4199', REPORT = 'test-results/browser.json' } = process.env
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Tests the build in `dist/`. `npm test -- browser` builds it, finds a browser and sets these. */
export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results/browser`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, for a machine of two cores that is busy with other things; nothing waits for it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // Times are measured alone, when nothing else keeps the machine busy.
  projects: [
    { name: 'page', testIgnore: 'speed.spec.ts' },
    { name: 'speed', testMatch: 'speed.spec.ts', dependencies: ['page'], workers: 1 },
  ],
  reporter: [['list'], ['json', { outputFile: `${root}/${REPORT}` }]],
  use: {
    baseURL: `http://127.0.0.1:${SITE_PORT}/`,
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: LAUNCH_ARGUMENTS,
      ...(CHROME_PATH === undefined ? {} : { executablePath: CHROME_PATH }),
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${SITE_PORT} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${SITE_PORT}/`,
    reuseExistingServer: false,
  },
})
