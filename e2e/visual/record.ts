import type { Page } from 'playwright/test';
import { CONTRACT } from '../../src/reader/page-contract.ts';
import type { Measures } from './in-page.ts';

/** Null: no speaker is shown; no note stands beside the words. */
type RecordedQuotation = { readonly speaker: string | null; readonly note: string | null; readonly words: string };
/** A word of the page with the value that goes with it: of a date, of an event, of the match of a related line. */
export type Valued = { readonly value: string; readonly words: string };

/** What a page says and where its lines break, as text that an ordinary diff shows. */
export type PageRecord = {
  /** Line by line. */
  readonly headline: readonly string[];
  readonly lines: readonly string[];
  /** In the order of the text. */
  readonly quotations: readonly RecordedQuotation[];
  readonly dates: readonly Valued[];
  readonly events: readonly Valued[];
  readonly related: readonly Valued[];
  /** The accessibility tree, as Playwright writes it. */
  readonly tree: readonly string[];
};

/** Reads the record of a page; its measures are taken before. */
export async function readRecord(page: Page, { blocks }: Measures): Promise<PageRecord> {
  const linesOf = (tags: readonly string[]) =>
    blocks.filter(({ tag }) => tags.includes(tag)).flatMap(({ lines }) => lines.map(({ text }) => text));
  return {
    headline: linesOf(['h1']),
    lines: linesOf(['p', 'h2', 'blockquote']),
    ...(await page.evaluate(readMarks, CONTRACT)),
    tree: (await page.locator('body').ariaSnapshot()).split('\n'),
  };
}

/** Runs in the page. */
function readMarks(names: typeof CONTRACT): Pick<PageRecord, 'quotations' | 'dates' | 'events' | 'related'> {
  const all = (name: string) => [...document.querySelectorAll<HTMLElement>(`[${name}]`)];
  const clean = (words: string) => words.replace(/\s+/gu, ' ').trim();
  const valued = (name: string) =>
    all(name).map((element) => ({ value: element.getAttribute(name)!, words: clean(element.innerText) }));
  const passages = all(names.quotation);
  const ids = [...new Set(passages.map((passage) => passage.getAttribute(names.quotation)!))];
  const quotations = ids.map((id) => {
    const own = passages.filter((passage) => passage.getAttribute(names.quotation) === id);
    const note = all(names.note).find((one) => one.getAttribute(names.note) === id);
    const isNamed = own[0]!.getAttribute(names.attribution) !== 'unidentified';
    return {
      // « Citation, Elise Carondel »
      speaker: (isNamed && own[0]!.getAttribute('aria-label')?.replace(/^[^,]*, /, '')) || null,
      note: note ? clean(note.ariaLabel ?? note.innerText) : null,
      words: own.map((passage) => clean(passage.textContent ?? '')).join(' […] '),
    };
  });
  return { quotations, dates: valued(names.time), events: valued(names.event), related: valued(names.related) };
}

const NOBODY = '—';
const TITLES = {
  headline: 'titre',
  lines: 'lignes',
  quotations: 'citations',
  dates: 'dates',
  events: 'chronologie',
  related: 'lire aussi',
  tree: 'arbre d’accessibilité',
} as const;

/** As text: a part after the other, one line each; the fields of a line are parted by tabs. */
export function writeRecord(record: PageRecord): string {
  const valued = (list: readonly Valued[]) => list.map(({ value, words }) => `${value}\t${words}`);
  const parts: Readonly<Record<keyof PageRecord, readonly string[]>> = {
    ...record,
    quotations: record.quotations.map(({ speaker, note, words }) =>
      [speaker ?? NOBODY, note ?? NOBODY, words].join('\t'),
    ),
    dates: valued(record.dates),
    events: valued(record.events),
    related: valued(record.related),
  };
  const names = Object.keys(TITLES) as (keyof PageRecord)[];
  return names.map((name) => `## ${TITLES[name]}\n${parts[name].map((line) => `${line}\n`).join('')}`).join('\n');
}

/** The inverse of {@link writeRecord}. A part that is not there is empty. */
export function parseRecord(text: string): PageRecord {
  const heading = new RegExp(`^## (${Object.values(TITLES).join('|')})$`, 'm');
  // The titles are every second piece, each before its lines.
  const pieces = text.split(heading).slice(1);
  const part = (name: keyof PageRecord): readonly string[] =>
    (pieces[pieces.indexOf(TITLES[name]) + 1] ?? '').split('\n').filter((line) => line !== '');
  const known = (field: string | undefined) => (field === undefined || field === NOBODY ? null : field);
  const valued = (name: keyof PageRecord) =>
    part(name).map((line) => {
      const [value = '', words = ''] = line.split('\t');
      return { value, words };
    });
  return {
    headline: part('headline'),
    lines: part('lines'),
    quotations: part('quotations').map((line) => {
      const [speaker, note, words = ''] = line.split('\t');
      return { speaker: known(speaker), note: known(note), words };
    }),
    dates: valued('dates'),
    events: valued('events'),
    related: valued('related'),
    tree: part('tree'),
  };
}
