import type { EventMention } from '../../engine/model.ts';

export type SentencePart = { readonly words: string; readonly isEvent: boolean; readonly isDate: boolean };

/** The words of a sentence, those of what happened and those of its date told apart; none is empty, and together they are its text. */
export function cutSentence({ text, date, event }: EventMention['sentence']): SentencePart[] {
  const places = [0, date.start, date.end, event.start, event.end, text.length].sort((a, b) => a - b);
  const within = (place: number, { start, end }: { start: number; end: number }) => place >= start && place < end;
  return places
    .slice(1)
    .map((end, index) => {
      const start = places[index]!;
      return { words: text.slice(start, end), isEvent: within(start, event), isDate: within(start, date) };
    })
    .filter(({ words }) => words !== '');
}

const PAIRS = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
] as const;
const NBSP = '\u00A0';

/**
 * The marks that a sentence lacks: taken out of the middle of what somebody said, it ends with a mark that it does not open, or
 * opens one that it does not end.
 *
 *     Ce matin, on les a mis dans un autocar. »   →   «
 */
export function missingMarks(text: string): { readonly before: string; readonly after: string } {
  for (const [open, close] of PAIRS) {
    const [opened, closed] = [text.split(open).length - 1, text.split(close).length - 1];
    const isLone = open === close ? opened === 1 : opened !== closed;
    const space = open === '«' ? NBSP : '';
    if (isLone && text.endsWith(close) && (open === close || closed > opened))
      return { before: open + space, after: '' };
    if (isLone && text.startsWith(open) && (open === close || opened > closed))
      return { before: '', after: space + close };
  }
  return { before: '', after: '' };
}
