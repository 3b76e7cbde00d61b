import { defineConfig } from '@playwright/test'

const root = process.getuid?.() === 0
// `npm test` finds a Chromium (or fetches one) and says how it must be started; alone, Debian's is assumed.
const argumenter = process.env.CHROMIUM_ARGUMENTER ?? (root ? '--no-sandbox --disable-dev-shm-usage' : '')
// A process more costs a small machine longer than the page it draws.
const faProsesser = ['--in-process-gpu', '--renderer-process-limit=1', '--disable-site-isolation-trials']

export default defineConfig({
  testDir: 'e2e/specs',
  globalSetup: './e2e/server/oppsett.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 3, // on two cores: one is always waiting for something
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.E2E_ADRESSE,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [...argumenter.split(' ').filter(Boolean), ...faProsesser],
    },
  },
})
