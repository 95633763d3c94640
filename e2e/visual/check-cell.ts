import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import type { Story } from '../../src/engine/model.ts';
import { anchorOf, CONTRACT } from '../../src/reader/page-contract.ts';
import { NOT_COMPARED, PICTURE } from './annotations.ts';
import { type HardThing, nestedQuotation, quotationOverParagraphs } from './choose-cells.ts';
import { compareRecords } from './compare-records.ts';
import type { Measures } from './in-page.ts';
import { doubledText, LAYOUT_LAWS } from './laws.ts';
import { doubleText, measure, type Opening } from './open-cell.ts';
import { type PageRecord, parseRecord, writeRecord } from './record.ts';
import { baselineBrowser, browserFile, type Run, readIfThere } from './run.ts';
import { laws, picture, record as recordWords } from './sentences.ts';

/** What was found of one law, or of the record: sentences, none where it holds. */
export type Finding = { readonly law: string; readonly faults: readonly string[] };

type Seen = Opening & { /** What the program of the page threw. */ readonly failures: readonly string[] };

/** The laws, which need no baseline. */
export async function checkLaws(page: Page, measures: Measures, { faces, moved, failures }: Seen): Promise<Finding[]> {
  const violations = await page.evaluate(() => window.liseuseVisual.violations);
  return [
    ...LAYOUT_LAWS.map(({ name, faults }) => ({ law: name, faults: faults(measures) })),
    { law: laws.still, faults: moved },
    { law: laws.faces, faults: faces },
    { law: laws.security, faults: [...violations.map(laws.refused), ...failures.map(laws.threw)] },
    { law: laws.axe, faults: await axeFaults(page) },
  ];
}

/** The last one: the page keeps its text at twice the size. */
export async function checkDoubledText(page: Page): Promise<Finding> {
  await doubleText(page);
  return { law: laws.doubled, faults: doubledText(await measure(page)) };
}

async function axeFaults(page: Page): Promise<string[]> {
  // Every rule; the page has no frame, and what holds is not told.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => {
      const { contrastRatio, expectedContrastRatio } = (any[0]?.data ?? {}) as Readonly<Record<string, unknown>>;
      const isContrast = typeof contrastRatio === 'number';
      const what = isContrast ? laws.contrast(contrastRatio, String(expectedContrastRatio)) : help;
      return laws.axeRule(id, what, String(target[0]));
    }),
  );
}

/**
 * Holds a record against its baseline; where the baselines are renewed it becomes the baseline.
 *
 * @param name of the cell, the name of the file.
 */
export function checkRecord(run: Run, record: PageRecord, name: string): Finding {
  const path = join(run.baselines, `${name}.txt`);
  if (run.update) writeBaseline(path, writeRecord(record));
  const baseline = readIfThere(path);
  const faults = baseline === null ? [recordWords.none] : compareRecords(parseRecord(baseline), record);
  return { law: recordWords.title, faults };
}

function writeBaseline(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** How much of the page a picture holds, and how much of that stands above what it is of; pixels. */
const SLICE = 1200;
const ABOVE = 200;

/** Where the thing is in the page of a story that has it. */
function selectorOf(thing: HardThing, story: Story): string {
  const passage = (id: string | undefined) => `[${CONTRACT.quotation}="${id}"]`;
  if (thing === 'nested-quotation') return passage(nestedQuotation(story)?.id);
  if (thing === 'quotation-over-paragraphs') return passage(quotationOverParagraphs(story)?.id);
  if (thing === 'most-dates') return `#${anchorOf.timeline}`;
  if (thing === 'missing-related') return `[${CONTRACT.related}="none"]`;
  return 'h1';
}

/** The picture of a hard thing and what stands around it: the whole page would weigh three times as much. */
export async function checkSlice(run: Run, page: Page, name: string, thing: HardThing, story: Story): Promise<void> {
  const [top, height, width] = await page
    .locator(selectorOf(thing, story))
    .first()
    .evaluate((element) => [
      element.getBoundingClientRect().top + scrollY,
      document.documentElement.scrollHeight,
      innerWidth,
    ]);
  const y = Math.max(0, Math.floor(top!) - ABOVE);
  const clip = { x: 0, y, width: width!, height: Math.min(SLICE, height! - y) };
  await comparePicture(run, page, `${name}-${thing}.png`, clip);
}

export const checkWholePage = (run: Run, page: Page, name: string): Promise<void> =>
  comparePicture(run, page, `${name}-page.png`);

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Pixel for pixel, in the browser with which the baseline was taken; another browser draws another picture, and then none is compared. */
async function comparePicture(run: Run, page: Page, name: string, clip?: Clip): Promise<void> {
  const version = browserVersion(page);
  if (run.update) writeBaseline(browserFile(run), `${version}\n`);
  const baseline = baselineBrowser(run);
  const isCompared = baseline === null || baseline === version;
  test.info().annotations.push({ type: isCompared ? PICTURE : NOT_COMPARED, description: isCompared ? name : version });
  if (!isCompared) return;
  if (!run.update && readIfThere(join(run.baselines, name)) === null) {
    expect.soft([picture.none(name)], picture.none(name)).toEqual([]);
    return;
  }
  await expect.soft(page, picture.differs(name)).toHaveScreenshot(name, { fullPage: true, ...(clip ? { clip } : {}) });
}

const browserVersion = (page: Page): string => `Chromium ${page.context().browser()!.version()}`;

/** One step a finding, so that the report shows each law by its name, broken or not. */
export async function reportFindings(findings: readonly Finding[]): Promise<void> {
  for (const { law, faults } of findings) {
    await test.step(law, () => expect.soft(faults, faults.join('\n')).toEqual([]));
  }
}
