import { expect, type Page } from 'playwright/test';
import { addressOf, anchorOf, CONTRACT } from '../../src/reader/page-contract.ts';
import { checkDoubledText, checkLaws, type Finding } from './check-cell.ts';
import type { Cell } from './choose-cells.ts';
import { compareRecords } from './compare-records.ts';
import { LAYOUT_LAWS } from './laws.ts';
import { measure, openCell } from './open-cell.ts';
import { type PageRecord, readRecord } from './record.ts';
import { laws, record as recordWords } from './sentences.ts';
import { test } from './test.ts';

/** A diplomatic call of the demonstration: two quotations, four dates, a related line. */
const STORY = `.${addressOf.story('appel-dostan-carondel')}`;
const DESK: Omit<Cell, 'story'> = { width: 1280, theme: 'light' };

/** What a fault is seeded with: once before the page's own scripts, or in the style of the page. */
type Seed = { readonly style?: string; readonly script?: () => void };

/** Every law of the page, and its record against that of the page without the fault. */
async function findFaults(page: Page, cell: Omit<Cell, 'story'>, seed: Seed, sound: PageRecord | null = null) {
  await plant(page, seed);
  const opening = await openCell(page, STORY, cell);
  const measures = await measure(page);
  const record = await readRecord(page, measures);
  const findings: Finding[] = [
    ...(sound ? [{ law: recordWords.title, faults: compareRecords(sound, record) }] : []),
    ...(await checkLaws(page, measures, { ...opening, failures: [] })),
    await checkDoubledText(page),
  ];
  return { record, broken: findings.filter(({ faults }) => faults.length > 0) };
}

/** A sheet made by a script is within the page's policy; it is there before the first paint. */
async function plant(page: Page, { style, script }: Seed): Promise<void> {
  if (style) {
    await page.addInitScript((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, style);
  }
  if (script) await page.addInitScript(script);
}

const lawsOf = (broken: readonly Finding[]) => broken.map(({ law }) => law);
const sentencesOf = (broken: readonly Finding[]) => broken.flatMap(({ faults }) => faults).join('\n');

test('sans défaut semé, aucune loi n’est enfreinte et le relevé est le même', async ({ page, reader }) => {
  const { record, broken } = await findFaults(page, DESK, {});
  expect(broken).toEqual([]);
  const again = await reader.newPage();
  expect((await findFaults(again, DESK, {}, record)).broken).toEqual([]);
  await again.close();
});

test('une police qui ne se charge pas', async ({ browser }, { project }) => {
  // A reader of its own: the faces of the others are in their cache.
  const page = await browser.newPage({ baseURL: project.use.baseURL! });
  await page.route('**/newsreader-*.woff2', (route) => route.abort());
  const { broken } = await findFaults(page, DESK, {});
  expect(lawsOf(broken)).toContain(laws.faces);
  expect(sentencesOf(broken)).toContain('la police Newsreader n’est pas chargée');
  await page.close();
});

test('une citation qui perd son locuteur', async ({ page, reader }) => {
  const { record } = await findFaults(page, DESK, {});
  const faulty = await reader.newPage();
  const { broken } = await changed(faulty, record, ({ quotation, attribution }) => {
    const [, second] = document.querySelectorAll(`[${quotation}]`);
    const id = second!.getAttribute(quotation);
    for (const passage of document.querySelectorAll(`[${quotation}="${id}"]`)) {
      passage.setAttribute(attribution, 'unidentified');
    }
  });
  expect(lawsOf(broken)).toEqual([recordWords.title]);
  expect(sentencesOf(broken)).toBe('la citation 2 a perdu son locuteur (« la présidence vélane »)');
  await faulty.close();
});

test('une date qui s’en va', async ({ page, reader }) => {
  const { record } = await findFaults(page, DESK, {});
  const faulty = await reader.newPage();
  const { broken } = await changed(faulty, record, ({ time }) => {
    const date = document.querySelector(`[${time}="2026-03-24"]`)!;
    date.replaceWith(...date.childNodes);
  });
  expect(lawsOf(broken)).toEqual([recordWords.title]);
  expect(sentencesOf(broken)).toMatch(/^la date « [^»]*24 mars » a disparu du texte$/m);
  await faulty.close();
});

/** The record of a page that was changed once it was ready, against the one before. */
async function changed(page: Page, before: PageRecord, change: (names: typeof CONTRACT) => void) {
  await openCell(page, STORY, DESK);
  await page.evaluate(change, CONTRACT);
  const faults = compareRecords(before, await readRecord(page, await measure(page)));
  return { broken: [{ law: recordWords.title, faults }].filter(({ faults: found }) => found.length > 0) };
}

test('un titre qui gagne une ligne', async ({ page, reader }) => {
  const { record } = await findFaults(page, DESK, {});
  const faulty = await reader.newPage();
  const { broken } = await findFaults(faulty, DESK, { style: 'h1.h1, h1 { max-inline-size: 60% }' }, record);
  expect(lawsOf(broken)).toEqual([recordWords.title]);
  expect(sentencesOf(broken)).toMatch(/^le titre a gagné \d+ lignes? \(\d+ → \d+\)$/m);
  await faulty.close();
});

/** Less than 4.5:1 on the paper of the dark theme, and of that theme alone. */
const FAINT = `[data-theme='dark'] { --ink-soft: oklch(0.584 0.014 80) }`;

test('une couleur à 4,4:1, dans le thème sombre seul', async ({ page, reader }) => {
  const { broken } = await findFaults(page, { ...DESK, theme: 'dark' }, { style: FAINT });
  // The words over a wash of their own, such as a cut in a quotation, are told apart: axe does not judge them.
  expect(lawsOf(broken)).toEqual([laws.gradient, laws.axe]);
  expect(sentencesOf(broken)).toMatch(/^color-contrast : contraste de 4,4\d?, il en faut 4,5 /m);
  for (const theme of ['light', 'sepia'] as const) {
    const other = await reader.newPage();
    expect((await findFaults(other, { ...DESK, theme }, { style: FAINT })).broken).toEqual([]);
    await other.close();
  }
});

test('des mots cités trop pâles dans le thème sombre, sur un dégradé dont axe ne juge pas', async ({ page }) => {
  const style = `[data-theme='dark'] [${CONTRACT.quotation}] { color: oklch(0.62 0.014 80) }`;
  const { broken } = await findFaults(page, { ...DESK, theme: 'dark' }, { style });
  expect(lawsOf(broken)).toEqual([laws.gradient]);
  expect(sentencesOf(broken)).toMatch(/^contraste de [34],\d+, il en faut 4,5 : /m);
});

test('la chronologie sur le texte, à 1024 px', async ({ page, reader }) => {
  const style = `@media (width: 1024px) { #${anchorOf.timeline} { transform: translateX(-16rem) } }`;
  const { broken } = await findFaults(page, { ...DESK, width: 1024 }, { style });
  expect(lawsOf(broken)).toContain(laws.panel);
  expect(lawsOf(broken)).toContain(laws.overlap);
  expect(sentencesOf(broken)).toContain('la chronologie recouvre le texte');
  const wide = await reader.newPage();
  expect((await findFaults(wide, DESK, { style })).broken).toEqual([]);
  await wide.close();
});

test('un événement que coupe le pied de la chronologie se touche, tant qu’elle défile', async ({ page }) => {
  // Events that follow each other closely, as those of one day do.
  await plant(page, {
    style: `#${anchorOf.timeline} li { padding: 0 } #${anchorOf.timeline} li > :not(a) { display: none }`,
  });
  await openCell(page, STORY, DESK);
  const smallOnes = async (overflow: string) => {
    await page.evaluate(cutEvent, { panel: anchorOf.timeline, event: CONTRACT.event, overflow });
    const measures = await measure(page);
    return LAYOUT_LAWS.filter(({ name }) => name === laws.targets).flatMap(({ faults }) => faults(measures));
  };
  expect(await smallOnes('auto')).toEqual([]);
  expect((await smallOnes('hidden')).join('\n')).toMatch(/n’a que \d+ px sur 8 px/);
});

/** Runs in the page: the timeline ends eight pixels under the top of its second event. */
function cutEvent({ panel, event, overflow }: { panel: string; event: string; overflow: string }) {
  const timeline = document.getElementById(panel)!;
  const second = timeline.querySelectorAll(`[${event}] > a`)[1]!;
  const height = second.getBoundingClientRect().top - timeline.getBoundingClientRect().top + 8;
  Object.assign(timeline.style, { overflow, maxBlockSize: `${height}px` });
}

test('un script tardif qui déplace la page', async ({ page }) => {
  const script = () =>
    addEventListener('load', () =>
      new MutationObserver((_, observer) => {
        if (!('ready' in document.documentElement.dataset)) return;
        observer.disconnect();
        document.querySelector<HTMLElement>('main')!.style.paddingBlockStart = '40px';
      }).observe(document.documentElement, { attributes: true }),
    );
  const { broken } = await findFaults(page, DESK, { script });
  expect(lawsOf(broken)).toEqual([laws.still]);
  expect(sentencesOf(broken)).toMatch(/a bougé de 0 px de côté et 40 px de haut en bas$/m);
});

test('une page qui défile de côté, à 320 px', async ({ page, reader }) => {
  const style = '@media (width: 320px) { h1 { inline-size: 340px } }';
  const { broken } = await findFaults(page, { ...DESK, width: 320 }, { style });
  expect(lawsOf(broken)).toContain(laws.sideways);
  expect(sentencesOf(broken)).toMatch(/^à 320 px, la page dépasse de \d+ px : h1 /m);
  const wider = await reader.newPage();
  expect((await findFaults(wider, { ...DESK, width: 360 }, { style })).broken).toEqual([]);
  await wider.close();
});

test('ce que la politique de sécurité arrête, et ce que le programme lance', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.addInitScript(() => {
    addEventListener('load', () => document.querySelector('main')!.setAttribute('style', 'color: red'));
    addEventListener('load', () => {
      throw new Error('panne semée');
    });
  });
  const opening = await openCell(page, STORY, DESK);
  const found = await checkLaws(page, await measure(page), { ...opening, failures });
  const broken = found.filter(({ faults }) => faults.length > 0);
  expect(lawsOf(broken)).toEqual([laws.security]);
  expect(sentencesOf(broken)).toMatch(/^refusé : style-src/m);
  expect(sentencesOf(broken)).toContain('le programme a échoué : panne semée');
});

/** Where a picture alone sees: a colour that is still readable. */
test('une image qui diffère, quand ni les lois ni le relevé n’y voient rien', async ({ page, reader }) => {
  const { record } = await findFaults(page, DESK, {});
  const faulty = await reader.newPage();
  const seed = { style: `[data-theme='light'] { --accent: oklch(0.45 0.18 29) }` };
  const { broken } = await findFaults(faulty, DESK, seed, record);
  expect(broken).toEqual([]);
  const [sound, changed] = await Promise.all([page, faulty].map((one) => one.screenshot()));
  expect(changed!.equals(sound!)).toBe(false);
  await faulty.close();
});
