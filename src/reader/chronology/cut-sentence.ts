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
