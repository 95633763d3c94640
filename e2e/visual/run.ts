import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the command `npm run visual` asks of the checks, in the variable `LISEUSE_VISUAL`. */
export type Run = {
  /** The built site, and where it is served; the address ends with a slash. */
  readonly folder: string;
  readonly address: string;
  /** Where the baselines of this edition are, or will be. */
  readonly baselines: string;
  /** Renew the baselines. */
  readonly update: boolean;
  /** A picture of the whole page in every cell, beside those of the chosen ones. */
  readonly all: boolean;
  /** Prove on the demonstration that each check catches its fault. */
  readonly proofs: boolean;
  /** The JSON report for programs, and the folder of the one for people. */
  readonly results: string;
  readonly report: string;
};

/** @throws where the checks were not started by the command: they have no site to look at. */
export function readRun(): Run {
  const asked = process.env.LISEUSE_VISUAL;
  if (!asked) throw new Error('LISEUSE_VISUAL: start the checks with « npm run visual »');
  return JSON.parse(asked) as Run;
}

const BROWSER_FILE = 'navigateur.txt';

/** The browser with which the baselines were taken; null when none was. */
export function baselineBrowser({ baselines }: Run): string | null {
  return readIfThere(join(baselines, BROWSER_FILE))?.trim() ?? null;
}

export const browserFile = ({ baselines }: Run): string => join(baselines, BROWSER_FILE);

/** @returns null when there is no such file. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
