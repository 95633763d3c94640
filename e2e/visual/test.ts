import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from 'playwright/test';

/** Nothing here depends on the machine: one zone, one language, one device. */
export const CONTEXT: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  deviceScaleFactor: 1,
};

/**
 * `test` whose pages share what the browser has already fetched, as the pages of one reader do: the faces are there from the second page
 * on, and no page keeps a local face because the machine was busy. `failures` are what the program of the page threw.
 */
export const test = base.extend<{ page: Page; failures: readonly string[] }, { reader: BrowserContext }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const reader = await browser.newContext({ ...CONTEXT, baseURL: project.use.baseURL! });
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ reader }, use) => {
    const page = await reader.newPage();
    await use(page);
    await page.close();
  },
  failures: async ({ page }, use) => {
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await use(failures);
  },
});
