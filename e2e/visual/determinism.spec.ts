import { chromium, expect } from 'playwright/test';
import { addressOf } from '../../src/reader/page-contract.ts';
import { measure, openCell } from './open-cell.ts';
import { readRecord, writeRecord } from './record.ts';
import { CONTEXT, test } from './test.ts';

const STORY = `.${addressOf.story('pont-de-lauviere-chronologie')}`;

test('deux fois la même page, dans deux navigateurs lancés l’un après l’autre : les mêmes octets', async ({
  launchOptions,
  baseURL,
}) => {
  const taken: { picture: Buffer; record: string }[] = [];
  for (const _launch of [1, 2]) {
    const browser = await chromium.launch(launchOptions);
    const page = await (await browser.newContext({ ...CONTEXT, baseURL: baseURL! })).newPage();
    await openCell(page, STORY, { width: 768, theme: 'sepia' });
    const record = writeRecord(await readRecord(page, await measure(page)));
    taken.push({ picture: await page.screenshot({ fullPage: true, animations: 'disabled' }), record });
    await browser.close();
  }
  const [first, second] = taken;
  expect(second!.record).toBe(first!.record);
  expect(second!.picture.equals(first!.picture)).toBe(true);
});
