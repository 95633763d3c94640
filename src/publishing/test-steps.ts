import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { USUAL_OUT } from './check-output.ts';
import { ensureBrowser, findChromium, findFirefox } from './ensure-browser.ts';
import { checkSite, prepareChecks, USUAL_BASELINES } from './visual-checks.ts';

/** How many checks held and how many did not, and what was printed meanwhile. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly output: string };

export type Step = {
  readonly name: string;
  /** A step without which this one makes no sense: asked for together, and this one left out if it fails. */
  readonly needs?: string;
  readonly run: () => Promise<Outcome>;
};

const IMPORTS = 'src/publishing/check-imports.test.ts';

/** All that continuous integration runs, in its order: the quick ones first. */
export const STEPS: readonly Step[] = [
  { name: 'browser', run: browserStep },
  { name: 'types', run: () => all([tool('tsc', '--noEmit'), tool('tsc', '--noEmit', '-p', 'src/engine')]) },
  { name: 'lint', run: tool('biome', 'ci', '--error-on-warnings', '--colors=off', '.') },
  { name: 'imports', run: () => withReport(vitest(IMPORTS)) },
  { name: 'knip', run: tool('knip') },
  { name: 'unit', run: () => withReport(vitest('--exclude', IMPORTS)) },
  { name: 'build', run: () => start(process.execPath, ['src/publishing/run.mjs', 'build']).then(asOne) },
  { name: 'journeys', needs: 'browser', run: () => withReport(playwright) },
  { name: 'visual', needs: 'build', run: () => withReport(visual) },
];

/** The steps asked for, in their own order, with those that they need; all of them when none is named. */
export function chooseSteps(steps: readonly Step[], only: readonly string[]): readonly Step[] {
  const needed = steps.flatMap(({ name, needs }) => (needs !== undefined && only.includes(name) ? [needs] : []));
  return only.length === 0 ? steps : steps.filter(({ name }) => only.includes(name) || needed.includes(name));
}

type Ended = { readonly code: number; readonly output: string };

const asOne = ({ code, output }: Ended): Outcome => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

async function browserStep(): Promise<Outcome> {
  const failure = await ensureBrowser();
  return asOne({ code: failure === null ? 0 : 1, output: failure ?? '' });
}

/** A program of a package, as npm installs it. */
function tool(name: string, ...args: readonly string[]): () => Promise<Outcome> {
  return () => start(join('node_modules', '.bin', name), args).then(asOne);
}

/** One after the other; each counts. */
async function all(runs: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  let total: Outcome = { passed: 0, failed: 0, output: '' };
  for (const run of runs) {
    const { passed, failed, output } = await run();
    total = { passed: total.passed + passed, failed: total.failed + failed, output: total.output + output };
  }
  return total;
}

const vitest =
  (...args: readonly string[]) =>
  (report: string) =>
    start(join('node_modules', '.bin', 'vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ]);

function playwright(report: string): Promise<Ended> {
  const { executablePath } = findChromium();
  const firefox = findFirefox();
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(executablePath ? { LISEUSE_CHROMIUM: executablePath } : {}),
    ...(firefox ? { LISEUSE_FIREFOX: firefox } : {}),
  };
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
  return start(join('node_modules', '.bin', 'playwright'), args, env);
}

/** The demonstration as it was built, against its baselines; and each check against the fault that it is there for. */
async function visual(results: string): Promise<Ended> {
  const site = await prepareChecks(resolve(USUAL_OUT));
  if (typeof site === 'string') return { code: 2, output: site };
  const options = { baselines: USUAL_BASELINES, update: false, all: false, proofs: true, results };
  return checkSite(site, options, (args, env) => start(join('node_modules', '.bin', 'playwright'), args, env));
}

/** Runs what writes a report of its tests, and counts them. */
async function withReport(run: (report: string) => Promise<Ended>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'liseuse-test-'));
  try {
    const ended = await run(join(folder, 'report.json'));
    return countTests(readReport(join(folder, 'report.json')), ended);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The program ended before it wrote one: its exit status tells.
    return null;
  }
}

/**
 * The tests of a report of vitest (`numPassedTests`) or of Playwright (`stats.expected`).
 *
 * @param report null when none was written.
 * @returns At least one failure where the program failed, and where no test ran at all: a file that cannot be loaded has no test.
 */
export function countTests(report: unknown, { code, output }: Ended): Outcome {
  const { numPassedTests, numFailedTests, stats } = (report ?? {}) as Readonly<Record<string, unknown>>;
  const { expected, unexpected, flaky } = (stats ?? {}) as Readonly<Record<string, unknown>>;
  const passed = Number(numPassedTests ?? expected ?? 0);
  const failed = Number(numFailedTests ?? 0) + Number(unexpected ?? 0) + Number(flaky ?? 0);
  return { passed, failed: code === 0 && passed > 0 ? failed : Math.max(1, failed), output };
}

/** Starts a program and waits for its end; what it prints is kept, not shown. A program that is not there ends with 127. */
function start(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.stderr.on('data', (piece) => pieces.push(piece));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}
