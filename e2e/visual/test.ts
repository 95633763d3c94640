import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from 'playwright/test';

/** Nothing here depends on the machine: one zone, one language, one device. */
export const CONTEXT: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  deviceScaleFactor: 1,
};

type OfATest = { page: Page; failures: readonly string[] };
type OfAWorker = { reader: BrowserContext; tab: Page };

/**
 * `test` whose pages share what the browser has already fetched, as the pages of one reader do: the faces are there from the second page
 * on, and no page keeps a local face because the machine was busy. `tab` goes from page to page, as that of a reader, and costs less than
 * a new one; `page` is new. `failures` are what the programs of the tab's pages threw.
 */
export const test = base.extend<OfATest, OfAWorker>({
  reader: [
    async ({ browser }, use, { project }) => {
      const reader = await browser.newContext({ ...CONTEXT, baseURL: project.use.baseURL! });
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
  tab: [async ({ reader }, use) => use(await reader.newPage()), { scope: 'worker' }],
  page: async ({ reader }, use) => {
    const page = await reader.newPage();
    await use(page);
    await page.close();
  },
  failures: async ({ tab }, use) => {
    const failures: string[] = [];
    const keep = ({ message }: Error) => failures.push(message);
    tab.on('pageerror', keep);
    await use(failures);
    tab.off('pageerror', keep);
  },
});
