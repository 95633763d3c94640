import type { PageRecord, Valued } from './record.ts';
import { record as words } from './sentences.ts';

/**
 * What changed on a page, in sentences, the gravest first: who speaks, when, what to read next, then the lines.
 *
 * @returns Empty when nothing did.
 */
export function compareRecords(before: PageRecord, after: PageRecord): string[] {
  return [
    ...compareQuotations(before.quotations, after.quotations),
    ...compareDates(before.dates, after.dates),
    ...compareWords(before.events, after.events, words.event),
    ...compareWords(before.related, after.related, words.related),
    ...compareHeadlines(before.headline, after.headline),
    ...compareLines(before.lines, after.lines),
    ...compareTrees(before.tree, after.tree),
  ];
}

type Quotations = PageRecord['quotations'];

/** A quotation is known by its words. */
function compareQuotations(before: Quotations, after: Quotations): string[] {
  const { lost, added, kept } = match(before, after, (quotation) => quotation.words);
  return [
    ...kept.flatMap(([old, now]) => [
      ...compareSpeakers(after.indexOf(now) + 1, old.speaker, now.speaker),
      ...compareNotes(after.indexOf(now) + 1, old.note, now.note),
    ]),
    ...lost.map((quotation) => words.quotation.lost(before.indexOf(quotation) + 1, quotation.words)),
    ...added.map((quotation) => words.quotation.added(after.indexOf(quotation) + 1, quotation.words)),
  ];
}

function compareSpeakers(place: number, before: string | null, after: string | null): string[] {
  if (before === after) return [];
  if (after === null) return [words.quotation.noSpeaker(place, before!)];
  if (before === null) return [words.quotation.speakerFound(place, after)];
  return [words.quotation.speaker(place, before, after)];
}

function compareNotes(place: number, before: string | null, after: string | null): string[] {
  if (before === after) return [];
  return [after === null ? words.quotation.noNote(place, before!) : words.quotation.note(place, before ?? '', after)];
}

function compareDates(before: readonly Valued[], after: readonly Valued[]): string[] {
  const { lost, added, kept } = match(before, after, (date) => date.words);
  return [
    ...lost.map((date) => words.date.lost(date.words)),
    ...added.map((date) => words.date.added(date.words)),
    ...kept.flatMap(([old, now]) =>
      old.value === now.value ? [] : [words.date.value(now.words, old.value, now.value)],
    ),
  ];
}

type Sentences = { readonly lost: (words: string) => string; readonly added: (words: string) => string };

function compareWords(before: readonly Valued[], after: readonly Valued[], sentences: Sentences): string[] {
  const { lost, added } = match(before, after, ({ value, words }) => `${value} ${words}`);
  return [...lost.map(({ words }) => sentences.lost(words)), ...added.map(({ words }) => sentences.added(words))];
}

function compareHeadlines(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [before.join(' '), after.join(' ')];
  return [
    ...(old === now ? [] : [words.headline(old, now)]),
    ...(before.length === after.length ? [] : [words.headlineLines(before.length, after.length)]),
  ];
}

/** The first line that breaks elsewhere: those after it follow. */
function compareLines(before: readonly string[], after: readonly string[]): string[] {
  const place = before.findIndex((line, index) => index < after.length && line !== after[index]);
  return [
    ...(before.length === after.length ? [] : [words.textLines(before.length, after.length)]),
    ...(place < 0 ? [] : [words.breaks(place + 1, before[place]!, after[place]!)]),
  ];
}

function compareTrees(before: readonly string[], after: readonly string[]): string[] {
  if (before.join('\n') === after.join('\n')) return [];
  const { lost, added } = match(before, after, (line) => line);
  return [words.tree(lost[0]?.trim() ?? null, added[0]?.trim() ?? null)];
}

/** Pairs what has the same key, in order; what repeats pairs with its repetition. */
function match<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) {
  const waiting = new Map<string, T[]>();
  for (const one of after) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const kept: [T, T][] = [];
  const lost: T[] = [];
  for (const one of before) {
    const other = waiting.get(keyOf(one))?.shift();
    if (other === undefined) lost.push(one);
    else kept.push([one, other]);
  }
  return { kept, lost, added: [...waiting.values()].flat() };
}
