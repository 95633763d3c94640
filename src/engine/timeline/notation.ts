import type { Article, Block, BlockKind, CivilDate, TimeExpression } from '../model.ts';
import { findTimes } from './find-times.ts';

/** The notation of the tests of this room: texts in, one line of words and value out. */
export const TUESDAY = '2021-06-15';

/** Paragraphs parted by blank lines; `## ` begins a heading, `> ` the deck. Out on a Tuesday, unless said otherwise. */
export function article(text: string, publishedOn: string | null = TUESDAY): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const kind: BlockKind = part.startsWith('## ') ? 'heading' : part.startsWith('> ') ? 'deck' : 'paragraph';
    blocks.push({ kind, start: start + (kind === 'heading' ? 3 : kind === 'deck' ? 2 : 0), end: start + part.length });
    start += part.length + 2;
  }
  const publication =
    publishedOn === null ? null : ({ value: publishedOn as CivilDate, basis: 'stated', source: null } as const);
  return { text, blocks, publication, updatedOn: null, dateline: null, related: [] };
}

export const times = (text: string, publishedOn?: string | null): readonly TimeExpression[] =>
  findTimes(article(text, publishedOn)).times;

/** « la veille=2021-06-14 », one after the other. */
export const values = (text: string, publishedOn?: string | null) =>
  times(text, publishedOn).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);

/** « 2021-06-14 le maire a démissionné »: what stands on the axis. */
export const axis = (text: string, publishedOn?: string | null) =>
  times(text, publishedOn).flatMap(({ event, value }) =>
    event ? [`${value} ${text.slice(event.start, event.end)}`] : [],
  );
