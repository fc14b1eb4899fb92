import { defineConfig } from '@playwright/test';

const port = 4174;
const chrome = process.env.CHROME ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  // Two cores: a page, its workers and the browser's own processes fill them.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chrome, args: ['--no-sandbox', '--enable-unsafe-webgpu'] },
  },
  webServer: {
    command: `node tools/start.mjs --no-build --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
