import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { parseListing, parseStory } from '../engine/bundles.ts';
import type { ArticleId } from '../engine/model.ts';
import { benchPage as words } from '../words/terminal.ts';
import { buildSite } from './commands/build.ts';
import { compressFile } from './compress.ts';
import { findChromium } from './ensure-browser.ts';
import { serveSite } from './serve.ts';
import { median, type Table } from './table.ts';

/** Slow 4G as the developer tools of Chromium apply it: 1.6 Mbit/s less their own overhead, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_480 };
const RUNS = 9;
/** Characters of an ordinary story. */
const ORDINARY = 5000;
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
};
const TWIN = 'sans-programme';

type Load = {
  readonly paint: number;
  readonly tap: number | null;
  readonly shift: number;
  readonly scriptBytes: number;
  readonly bytesBeforePaint: number;
};

/**
 * The reading page of the demonstration against its twin: the same text, style sheet and fonts as one static page without script, from
 * the same server, on a slow network and a slow processor, one load of each in turn.
 *
 * @returns Medians beside the numbers to hold.
 */
export async function benchPage(): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liseuse-bench-'));
  await buildSite({ base: '/', out: folder });
  const [story, next] = chooseStories(folder);
  writeTwin(folder, story);
  const server = await serveSite(folder, { port: 0 });
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ ...findChromium(), args: ['--disable-gpu'] });
  try {
    const [pages, twins]: [Load[], Load[]] = [[], []];
    for (let run = 0; run <= RUNS; run++) {
      const page = await measureLoad(browser, `${site}/article/${story}/`);
      const twin = await measureLoad(browser, `${site}/${TWIN}/`);
      // The first pair warms the server and the browser.
      if (run > 0) [pages.push(page), twins.push(twin)];
    }
    const nextStory = await measureNext(browser, site, story, next);
    return [pageTable(pages, twins, nextStory)];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The story of the demonstration nearest to an ordinary length, among those that quote and lead to another; and that other. */
function chooseStories(folder: string): [ArticleId, ArticleId] {
  const listing = parseListing(JSON.parse(readFileSync(join(folder, 'bundle', 'listing', '0000.json'), 'utf8')));
  if (!listing.ok) throw new Error(`listing: ${listing.reason}`);
  const stories = listing.value.stories
    .map(({ id }) => parseStory(JSON.parse(readFileSync(join(folder, 'bundle', 'stories', `${id}.json`), 'utf8'))))
    .flatMap((parsed) => (parsed.ok && parsed.value.quotations.length > 0 ? [parsed.value] : []))
    .sort((a, b) => Math.abs(a.text.length - ORDINARY) - Math.abs(b.text.length - ORDINARY));
  for (const { id, related } of stories) {
    const next = related.find(({ target }) => target !== null)?.target;
    if (next) return [id, next.id];
  }
  throw new Error('no story leads to another');
}

function writeTwin(folder: string, story: ArticleId): void {
  const html = readFileSync(join(folder, 'article', story, 'index.html'), 'utf8').replace(
    /<script\b[^>]*>.*?<\/script>/gs,
    '',
  );
  const twin = join(folder, `${TWIN}.html`);
  writeFileSync(twin, html);
  compressFile(twin);
}

async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await slowDown(page, 4);
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'commit' });
  const tap = await page.waitForFunction(() => window.liseuseBench.opened).then((handle) => handle.jsonValue());
  await page.waitForLoadState('networkidle');
  const measured = await page.evaluate(readObserved);
  await context.close();
  return { ...measured, tap };
}

async function slowDown(page: Page, processor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
}

declare global {
  interface Window {
    liseuseBench: { paint: number; shift: number; opened: number; shown: number };
  }
}

/** Runs in the page before anything else. */
function observe(): void {
  window.liseuseBench = { paint: 0, shift: 0, opened: 0, shown: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.liseuseBench.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.liseuseBench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  // As early as a finger could: the note is there, and something was painted.
  const tap = () => {
    const note = document.querySelector<HTMLElement>('[data-note]');
    if (note && performance.getEntriesByType('paint').length > 0) note.click();
    else requestAnimationFrame(tap);
  };
  requestAnimationFrame(tap);
  document.addEventListener(
    'toggle',
    (event) => {
      if ((event as ToggleEvent).newState === 'open') window.liseuseBench.opened ||= performance.now();
    },
    true,
  );
}

/** Runs in the page. */
function readObserved(): Omit<Load, 'tap'> {
  const { paint, shift } = window.liseuseBench;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = files.filter(({ name }) => name.endsWith('.js'));
  const sum = (list: readonly PerformanceResourceTiming[]) =>
    list.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  return {
    paint,
    shift,
    scriptBytes: sum(scripts),
    bytesBeforePaint: navigation!.encodedBodySize + sum(scripts.filter(({ startTime }) => startTime < paint)),
  };
}

/** From the tap on a « Lire aussi » whose story was loaded in advance, to the frame that shows its headline; milliseconds. */
async function measureNext(browser: Browser, site: string, story: ArticleId, next: ArticleId): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(`${site}/article/${story}/`);
    await page.locator('html[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchHeadline);
    await page.locator(`[data-related] a[href$="/article/${next}/"]`).first().click();
    times.push(await page.waitForFunction(() => window.liseuseBench.shown).then((handle) => handle.jsonValue()));
    await context.close();
  }
  return median(times);
}

/** Runs in the page. */
function watchHeadline(): void {
  window.liseuseBench = { paint: 0, shift: 0, opened: 0, shown: 0 };
  let tapped = 0;
  addEventListener('click', ({ timeStamp }) => (tapped = timeStamp), true);
  const before = document.querySelector('h1')?.textContent;
  const observer = new MutationObserver(() => {
    if (document.querySelector('h1')?.textContent === before) return;
    observer.disconnect();
    // A message posted within a frame's callback comes after that frame was painted.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => (window.liseuseBench.shown = performance.now() - tapped);
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}

function pageTable(pages: readonly Load[], twins: readonly Load[], nextStory: number): Table {
  const of = (loads: readonly Load[], figure: (load: Load) => number) => median(loads.map(figure));
  const paint = of(pages, (load) => load.paint);
  const twinPaint = of(twins, (load) => load.paint);
  const tap = of(pages, (load) => load.tap ?? 0);
  const ms = (time: number) => `${Math.round(time)} ms`;
  const times = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} ko`;
  return {
    title: words.title(RUNS),
    columns: words.columns,
    rows: [
      [words.twinPaint, ms(twinPaint), ''],
      [words.paint, `${ms(paint)}, ${times(paint, twinPaint)}`, '≤ 1,2×'],
      [words.tap, `${ms(tap)}, ${times(tap, twinPaint)}`, '≤ 1,3×'],
      [words.script, kilobytes(of(pages, (load) => load.scriptBytes)), '≤ 95 ko'],
      [words.bytes, kilobytes(of(pages, (load) => load.bytesBeforePaint)), '≤ 14 ko'],
      [words.shift, of(pages, (load) => load.shift).toFixed(4), '≤ 0,01'],
      [words.next, ms(nextStory), '≤ 60 ms'],
    ],
  };
}
