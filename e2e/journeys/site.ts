import { test as base, expect, type Page } from 'playwright/test';
import { CONTRACT } from '../../src/reader/page-contract.ts';

/** Addresses of the demonstration that the journeys go to. */
export const STORIES = {
  /** A diplomatic call, undated: two quotations in three passages, a cut, a date of its own, a related line that leads on. */
  call: '/article/appel-dostan-carondel/',
  portrait: '/article/anselm-crieux-portrait/',
  withoutDate: '/article/le-four-de-vaubrun/',
  chronology: '/article/pont-de-lauviere-chronologie/',
  /** With a file of corrections: a voice that is somebody else's, words told without marks. */
  corrected: '/article/lauviere-premier-bac/',
} as const;

/**
 * `test` that fails when the page breaks its own security policy, or throws, or writes an error in the console. A journey that
 * expects a failure of the network says so.
 */
export const test = base.extend<{ expectFailures: (pattern: RegExp) => void }>({
  expectFailures: [
    async ({ page }, use) => {
      const faults: string[] = [];
      let expected: RegExp | null = null;
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await use((pattern) => {
        expected = pattern;
      });
      expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The program has taken over the page. */
export async function ready(page: Page): Promise<void> {
  await page.locator(`html[${CONTRACT.ready}]`).waitFor();
}

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Without the program the page must not need it: the same page in a browser without JavaScript. */
export const passages = (page: Page) => page.locator(`[${CONTRACT.quotation}]`);
export const notes = (page: Page) => page.locator(`[${CONTRACT.note}]`);
export const events = (page: Page) => page.locator(`[${CONTRACT.event}]`);
export const openCard = (page: Page) => page.locator('[popover][role="dialog"]:popover-open');
