import type { Page } from 'playwright/test';
import { anchorOf } from '../../src/reader/page-contract.ts';
import type { Finding } from './check-cell.ts';
import type { Names } from './in-page.ts';
import { LAYOUT_LAWS } from './laws.ts';
import { measure } from './open-cell.ts';
import { laws } from './sentences.ts';

/** Between the margins of an A4 sheet, in CSS pixels: 210 mm less 30 on each side, at 96 to the inch. */
const SHEET = Math.round(((210 - 2 * 30) / 25.4) * 96);
/** A page of a PDF, apart from the list of them. */
const PDF_PAGE = /\/Type\s*\/Page\b/g;

/** The laws that hold on paper too: no target is touched there, and one column is as wide as it is. */
const ON_PAPER = LAYOUT_LAWS.filter(({ name }) => name !== laws.targets && name !== laws.panel);

/** The page as it goes to the printer: its one column holds, the story and its time are there, what answers to a finger is not. */
export async function paperFindings(page: Page): Promise<Finding[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: SHEET, height: 900 });
  const measures = await measure(page);
  const shown = await page.evaluate(readShown, { text: anchorOf.text, panel: anchorOf.timeline });
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const sheets = pdf.toString('latin1').match(PDF_PAGE)?.length ?? 0;
  return [
    ...ON_PAPER.map(({ name, faults }) => ({ law: name, faults: faults(measures) })),
    {
      law: laws.paper,
      faults: [
        ...shown.furniture.map(laws.onPaper),
        ...shown.missing.map(laws.notOnPaper),
        ...(sheets === 0 ? [laws.noSheet] : []),
        ...(measures.text && measures.panel && measures.panel.top < measures.text.bottom ? [laws.panelOver] : []),
      ],
    },
  ];
}

/** Runs in the page: what is seen of what should not, and the reverse. */
function readShown({ text, panel }: Names) {
  const isSeen = (element: Element | null) => element?.checkVisibility() === true;
  const furniture = [...document.querySelectorAll('header nav, [popover], [popovertarget]:not([data-note])')];
  const parts = ['h1', `#${text}`, `#${panel}`];
  return {
    furniture: furniture.filter(isSeen).map((element) => (element.textContent ?? '').trim().slice(0, 40)),
    missing: parts.filter((selector) => !isSeen(document.querySelector(selector))),
  };
}
