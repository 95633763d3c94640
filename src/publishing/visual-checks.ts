import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseManifest } from '../engine/bundles.ts';
import { visual as words } from '../words/terminal.ts';
import { ensureBrowser, findChromium } from './ensure-browser.ts';
import { serveSite } from './serve.ts';

/** A built site that can be looked at. */
export type VisualSite = {
  readonly folder: string;
  /** Where it stands on its host: `/`, `/sous-dossier/`. */
  readonly base: string;
  /** Of the edition. */
  readonly id: string;
};

export type VisualOptions = {
  /** The folder of the baselines, a folder for each edition in it. */
  readonly baselines: string;
  readonly update: boolean;
  readonly all: boolean;
  /** Prove on the demonstration that each check catches its fault. */
  readonly proofs: boolean;
  /** Where the report for programs goes. */
  readonly results: string;
};

/** Where the baselines are when nobody says otherwise, and the report for people, in the project's folder. */
export const USUAL_BASELINES = join('e2e', 'visual', 'baselines');
const REPORT = 'playwright-report';

/** @returns a sentence when the folder holds no site that can be checked. */
export function readVisualSite(folder: string): VisualSite | string {
  if (!existsSync(folder)) return words.noFolder(folder);
  const manifest = readJson(join(folder, 'bundle', 'bundle.json'));
  const headers = join(folder, '_headers');
  if (manifest === null || !existsSync(headers)) return words.notASite(folder);
  const parsed = parseManifest(manifest);
  if (!parsed.ok) return words.unreadableBundle[parsed.reason](folder);
  // Its first rule is for all that it holds: `/sous-dossier/*`.
  const base = readFileSync(headers, 'utf8').split('\n')[0]!.replace(/\*$/, '');
  return { folder, base, id: parsed.value.id };
}

/** @returns a sentence when there is no site, or no browser to look at it with. */
export async function prepareChecks(folder: string): Promise<VisualSite | string> {
  const site = readVisualSite(folder);
  return typeof site === 'string' ? site : ((await ensureBrowser()) ?? site);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Serves a site, and has Playwright look at it.
 *
 * @param launch starts Playwright with these arguments, this environment beside the usual one, and waits for its end.
 */
export async function checkSite<T>(
  { folder, base, id }: VisualSite,
  { baselines, ...options }: VisualOptions,
  launch: (args: readonly string[], env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const own = join(resolve(baselines), id);
  // What is no longer chosen goes.
  if (options.update) rmSync(own, { recursive: true, force: true });
  const server = await serveSite(folder, { port: 0, base });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  const { executablePath } = findChromium();
  const env = {
    LISEUSE_VISUAL: JSON.stringify({ folder, address, baselines: own, report: resolve(REPORT), ...options }),
    ...(executablePath ? { LISEUSE_CHROMIUM: executablePath } : {}),
  };
  try {
    return await launch(['test', '--config', 'e2e/visual/playwright.config.ts'], env);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
