import type { Quotation } from '../model.ts';

const WORD = /[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*/gu;
const ELISION = /[[(](?:\.{3}|…)[\])]/gu;

/** The words of a quotation, its marks left out, passages joined by a space; the newsroom's cuts `[...]` stay. */
export function wordsSaid(text: string, quotation: Quotation): string {
  return quotation.segments.map(({ content }) => text.slice(content.start, content.end)).join(' ');
}

/** How many words a quotation has, cuts `[...]` left out. */
export const countWordsSaid = (text: string, quotation: Quotation): number =>
  wordsSaid(text, quotation).replace(ELISION, ' ').match(WORD)?.length ?? 0;
