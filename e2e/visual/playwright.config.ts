import { defineConfig } from 'playwright/test';
import { readRun } from './run.ts';

const { address, baselines, update, proofs, results, report } = readRun();
const { LISEUSE_CHROMIUM } = process.env;

/**
 * The checks over a built site, started by `npm run visual`, which serves it. Nothing here depends on the machine but the browser: our
 * own faces, one clock, one zone, one language.
 */
export default defineConfig({
  testDir: '.',
  testMatch: proofs ? '**/*.spec.ts' : 'pages.spec.ts',
  outputDir: '../../test-results/visual',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [
    ['./reporter.ts'],
    ['json', { outputFile: results }],
    ['html', { open: 'never', outputFolder: report, title: 'Liseuse : contrôles visuels' }],
  ],
  snapshotPathTemplate: `${baselines}/{arg}{ext}`,
  updateSnapshots: update ? 'all' : 'none',
  expect: {
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0, maxDiffPixels: 0 },
  },
  use: {
    baseURL: address,
    launchOptions: { args: ['--disable-gpu'], ...(LISEUSE_CHROMIUM ? { executablePath: LISEUSE_CHROMIUM } : {}) },
  },
});
