import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { LAUNCH_ARGUMENTS } from './launchArguments.mjs'

const {
  CHROME_PATH,
  SITE_PORT = '4199',
  REPORT = 'test-results/browser.json',
  SITE_IS_SERVED,
} = process.env
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Tests the build in `dist/`; where SITE_IS_SERVED is set, as another server serves it (tests/hosts.mjs). `npm test -- browser` builds it, finds a browser and sets these. */
export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results/browser`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, for a machine that is busy with other things: nothing waits for it, and no test is about time. Times are
  // the bench's (tests/bench).
  timeout: 240_000,
  expect: { timeout: 45_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(root, REPORT) }]],
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
  ...(SITE_IS_SERVED === undefined
    ? {
        webServer: {
          command: `npx vite preview --host 127.0.0.1 --port ${SITE_PORT} --strictPort`,
          cwd: root,
          url: `http://127.0.0.1:${SITE_PORT}/`,
          reuseExistingServer: false,
        },
      }
    : {}),
})
