import type { Article, Block, CivilDate } from '../model.ts';
import { trimSpan } from '../text/spans.ts';

/**
 * Takes a text exactly as it is, with no grammar of section, headline and deck: every run of lines between blank lines is a paragraph.
 *
 * @param publishedOn The publication date, from outside the text; null when unknown.
 * @returns An article whose `text` is the argument, unchanged.
 */
export function readBareText(text: string, publishedOn: CivilDate | null): Article {
  const blocks: Block[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) blocks.push({ ...span, kind: 'paragraph' });
  };
  for (const blank of text.matchAll(/\n[^\S\n]*\n/gu)) {
    push(blank.index);
    start = blank.index + blank[0].length;
  }
  push(text.length);
  const publication = publishedOn && ({ value: publishedOn, basis: 'stated', source: null } as const);
  return { text, blocks, publication, updatedOn: null, dateline: null, related: [] };
}
