import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { browser as words } from '../words/terminal.ts';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/google-chrome-stable'];

/** Where to find Chromium: a path, `own` for Playwright's, null when there is none. */
export type Chromium = { readonly path: string } | 'own' | null;

/**
 * The Chromium for the browser tests: the one that `LISEUSE_CHROMIUM` names, there or not (a wrong path must be heard of);
 * Playwright's own; the system's.
 *
 * @param own Where Playwright would have put its own.
 */
export function pickChromium(
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean,
  own: string,
): Chromium {
  if (env.LISEUSE_CHROMIUM) return { path: env.LISEUSE_CHROMIUM };
  if (exists(own)) return 'own';
  const path = SYSTEM.find(exists);
  return path === undefined ? null : { path };
}

const pick = () => pickChromium(process.env, existsSync, chromium.executablePath());

/** What Playwright's `launch` needs to start the Chromium of this machine. */
export function findChromium(): Pick<LaunchOptions, 'executablePath'> {
  const picked = pick();
  return picked === null || picked === 'own' ? {} : { executablePath: picked.path };
}

const FIREFOX = ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'];

/** The second engine of the journeys; null when this machine has none, and then it is not compared. */
export function findFirefox(): string | null {
  return process.env.LISEUSE_FIREFOX ?? FIREFOX.find((path) => existsSync(path)) ?? null;
}

/**
 * Makes sure that a browser starts, installing one if there is none: with apt as root on Debian, else through Playwright.
 *
 * @returns null when one starts; else the sentences that say why none does and what to do.
 */
export async function ensureBrowser(): Promise<string | null> {
  if (pick() !== null) {
    const failure = await tryLaunch();
    // A browser that was named is never replaced by another.
    if (failure === null || process.env.LISEUSE_CHROMIUM) return failure && words.broken(failure);
  }
  if (!install()) return words.threeWaysOut;
  const failure = await tryLaunch();
  return failure && words.broken(failure);
}

/** Only starting it tells: the launcher of Debian writes warnings that mean nothing. @returns The reason of the failure, or null. */
async function tryLaunch(): Promise<string | null> {
  try {
    const browser = await chromium.launch({ ...findChromium(), args: ['--disable-gpu'] });
    await browser.close();
    return null;
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  }
}

function install(): boolean {
  console.log(words.installing);
  if (isRootOnDebian()) {
    return (
      runs('apt-get', ['update', '-qq']) &&
      runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    );
  }
  return runs('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

/** Its exit status alone says whether it worked. */
function runs(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(program, args, {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}
