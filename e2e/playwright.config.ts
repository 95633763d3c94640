import { defineConfig } from 'playwright/test';

const PORT = 4180;
const { CI, LISEUSE_CHROMIUM } = process.env;

/** The journeys run on the demonstration as a new user gets it: built and served by the README's first command. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    launchOptions: { args: ['--disable-gpu'], ...(LISEUSE_CHROMIUM ? { executablePath: LISEUSE_CHROMIUM } : {}) },
  },
  webServer: {
    command: `node src/publishing/run.mjs start --port ${PORT}`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: !CI,
  },
});
