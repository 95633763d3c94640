import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { benchNewsroom as words } from '../words/terminal.ts';
import { readProse } from './bench-analyses.ts';
import { buildSite } from './commands/build.ts';
import { findChromium } from './ensure-browser.ts';
import { serveSite } from './serve.ts';
import { median, type Table } from './table.ts';

/** Ten times a long article of the press. */
const WORDS = 10_000;
/** One burst is typed longer than the desk waits before it analyses: pages are drawn again while keys fall. */
const BURST = 'le bac part ';
const BURSTS = 5;
/** Milliseconds between two keys of a hand that types fast. */
const KEY_PAUSE = 100;
/** Nothing more comes after so many milliseconds without a new page. */
const QUIET = 1500;

/**
 * The newsroom while one types in the midst of a long article: how soon a letter is seen, and how soon the pages beside it say it.
 *
 * @returns Measures beside the numbers to hold.
 */
export async function benchNewsroom(): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liseuse-bench-'));
  await buildSite({ base: '/', out: folder });
  const server = await serveSite(folder, { port: 0 });
  const browser = await chromium.launch({ ...findChromium(), args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
    await openArticle(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/atelier/`);
    // The first burst warms the program up.
    await typeBurst(page);
    const bursts = [];
    for (let burst = 0; burst < BURSTS; burst++) bursts.push(await typeBurst(page));
    return [newsroomTable(bursts)];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openArticle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  const buffer = Buffer.from(longArticle());
  await page.locator('input[type=file]').first().setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer });
  await page.locator('html[data-shown]').waitFor();
  await page.evaluate(observe);
  await page.locator('[data-editor]').click();
}

function longArticle(): string {
  const prose = readProse();
  const count = prose.split(/\s+/u).length;
  const body = Array.from({ length: Math.ceil(WORDS / count) }, () => prose).join('\n\n');
  const cut = /^(?:\S+\s+){9990}\S+/u.exec(body)?.[0] ?? body;
  return `Société\n\nLe bac reprend lundi\n\n${cut}`;
}

type Burst = { readonly keys: readonly number[]; readonly pages: number };

declare global {
  interface Window {
    liseuseKeys: { keys: number[]; last: number; shown: number };
  }
}

/** Runs in the page. */
function observe(): void {
  window.liseuseKeys = { keys: [], last: 0, shown: 0 };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.liseuseKeys.last = timeStamp;
      // A message posted within a frame's callback comes after that frame was painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.liseuseKeys.keys.push(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      });
    },
    true,
  );
  new MutationObserver(() => {
    window.liseuseKeys.shown = performance.now();
  }).observe(document.documentElement, { attributeFilter: ['data-shown'] });
}

async function typeBurst(page: Page): Promise<Burst> {
  await page.evaluate(() => {
    window.liseuseKeys.keys = [];
  });
  await page.keyboard.type(BURST, { delay: KEY_PAUSE });
  await page.waitForFunction((quiet) => {
    const { last, shown } = window.liseuseKeys;
    return shown > last && performance.now() - shown > quiet;
  }, QUIET);
  return page.evaluate(() => {
    const { keys, last, shown } = window.liseuseKeys;
    return { keys, pages: shown - last };
  });
}

function newsroomTable(bursts: readonly Burst[]): Table {
  const keys = bursts.flatMap((burst) => burst.keys).sort((a, b) => a - b);
  const ms = (time: number) => `${Math.round(time)} ms`;
  return {
    title: words.title(WORDS, keys.length),
    columns: words.columns,
    rows: [
      [words.keyMedian, ms(median(keys)), ''],
      [words.keySlow, ms(keys[Math.ceil(0.95 * keys.length) - 1]!), '≤ 50 ms'],
      [words.pages, ms(median(bursts.map(({ pages }) => pages))), '≤ 500 ms'],
    ],
  };
}
