import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { visual as words } from '../../words/terminal.ts';
import { USUAL_OUT } from '../check-output.ts';
import { readArguments } from '../read-arguments.ts';
import { checkSite, prepareChecks, USUAL_BASELINES } from '../visual-checks.ts';

const OPTIONS = {
  site: { type: 'string' },
  baselines: { type: 'string' },
  update: { type: 'boolean' },
  all: { type: 'boolean' },
} as const;

/**
 * `npm run visual`: what a team runs over a bundle before publishing it.
 *
 * @returns 0 when all holds and nothing differs; 1 when a law is broken or something differs; 2 when nothing could be checked.
 */
export async function run(args: readonly string[], { from }: { from: string }): Promise<number> {
  const read = readArguments(args, OPTIONS, [0, 0], words.help);
  if (!read.ok) return read.exitCode;
  const { site: typed, baselines, update = false, all = false } = read.values;
  const site = await prepareChecks(typed === undefined ? resolve(USUAL_OUT) : resolve(from, typed));
  if (typeof site === 'string') {
    console.error(site);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'liseuse-visual-'));
  const results = join(folder, 'results.json');
  try {
    const options = { baselines: baselines === undefined ? USUAL_BASELINES : resolve(from, baselines), update, all };
    const code = await checkSite(site, { ...options, proofs: false, results }, playwright);
    return hasChecked(results) ? code : 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its words go straight to the terminal. */
function playwright(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((ended) => {
    const child = spawn(join('node_modules', '.bin', 'playwright'), args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => ended(2));
    child.on('close', (code) => ended(code ?? 2));
  });
}

/** A report without a single check is one of checks that could not start. */
function hasChecked(results: string): boolean {
  try {
    const { stats } = JSON.parse(readFileSync(results, 'utf8')) as { stats: { expected: number; unexpected: number } };
    return stats.expected + stats.unexpected > 0;
  } catch {
    return false;
  }
}
