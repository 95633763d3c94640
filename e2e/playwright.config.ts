import { defineConfig, type Project } from 'playwright/test';

const PORT = 4180;
const { CI, LISEUSE_CHROMIUM, LISEUSE_FIREFOX } = process.env;

const CHROMIUM: Project = {
  name: 'chromium',
  use: {
    launchOptions: { args: ['--disable-gpu'], ...(LISEUSE_CHROMIUM ? { executablePath: LISEUSE_CHROMIUM } : {}) },
  },
};

/** A second engine, as its maker ships it. It passes over emulated media, fingers and scripts turned off without a word: those journeys are not its own. */
function firefox(executablePath: string): Project {
  // The channel of an ordinary Firefox, which the types of the driver do not know.
  const use = { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath } };
  const testMatch = /(?:reading|navigation|without-program)\.spec\.ts$/;
  return { name: 'firefox', testMatch, grepInvert: /sans JavaScript/, use };
}

/** The journeys run on the demonstration as a new user gets it: built and served by the README's first command. */
export default defineConfig({
  testDir: '.',
  testIgnore: 'visual/**',
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
  },
  projects: [CHROMIUM, ...(LISEUSE_FIREFOX ? [firefox(LISEUSE_FIREFOX)] : [])],
  webServer: {
    command: `node src/publishing/run.mjs start --port ${PORT}`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: !CI,
  },
});
