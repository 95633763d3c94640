import type { EventMention, MentionBasis, Span, Story, StoryReference, TimeExpression, TimexValue } from '../model.ts';
import { type Day, toDayNumber } from '../text/calendar.ts';
import { sentenceFinder } from '../text/sentence-finder.ts';
import { type Happening, readHappening } from './read-happening.ts';

export type TellingStory = { readonly story: Story; readonly reference: StoryReference };

/** The days that a value covers, first and last included; null for a value with no place on an axis. */
export type ExtentOf = (value: string) => { readonly first: Day; readonly last: Day; readonly grain: string } | null;

/** Days that an event covers, first and last included, counted as `text/calendar` does. */
export type Days = { readonly first: number; readonly last: number };

/** A time of a story that has a place on an axis, with what says whether another one tells the same event. */
export type Placed = {
  readonly story: Story;
  readonly time: TimeExpression;
  readonly event: Span;
  /** Hours aside. */
  readonly value: TimexValue;
  readonly days: Days;
  readonly happening: Happening;
};

/** The same as a page shows it. */
export type Told = Omit<Placed, 'time' | 'event'> & { readonly mention: EventMention; readonly label: string };

/** The mentions of one story that have a place on an axis, in the order of the text. */
export function readMentions({ story, reference }: TellingStory, extentOf: ExtentOf): Told[] {
  const find = sentenceFinder(story);
  return readPlaced(story, extentOf).map(
    ({ time, event, ...placed }): Told => ({
      ...placed,
      mention: mentionOf(story, reference, time, event, find.sentenceAt(time.start)),
      label: labelOf(story.text.slice(event.start, event.end)),
    }),
  );
}

/** In the order of the text. */
export function readPlaced(story: Story, extentOf: ExtentOf): Placed[] {
  return story.times.flatMap((time, index): Placed[] => {
    const extent = time.event && extentOf(time.value);
    if (!time.event || !extent) return [];
    return [
      {
        story,
        time,
        event: time.event,
        value: extent.grain === 'day' ? (time.value.slice(0, 10) as TimexValue) : time.value,
        days: { first: toDayNumber(extent.first), last: toDayNumber(extent.last) },
        happening: readHappening(story.text, time.event, timesAround(story.times, index, time.event)),
      },
    ];
  });
}

/** From the time at `index` as far as the event reaches, on both sides: times are in order and never overlap. */
function timesAround(times: Story['times'], index: number, event: Span): Story['times'] {
  let [first, last] = [index, index];
  while (first > 0 && times[first - 1]!.end > event.start) first--;
  while (last + 1 < times.length && times[last + 1]!.start < event.end) last++;
  return times.slice(first, last + 1);
}

/** One line, with a capital. */
function labelOf(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function mentionOf(
  { text }: Story,
  reference: StoryReference,
  time: TimeExpression,
  event: Span,
  sentence: Span,
): EventMention {
  // What happened may have been found in the sentence before or after: it is told with it.
  const start = Math.min(sentence.start, event.start);
  const within = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
  return {
    story: reference,
    time: time.id,
    value: time.value,
    sentence: {
      text: text.slice(start, Math.max(sentence.end, event.end, time.end)),
      date: within(time),
      event: within(event),
    },
    basis: basisOf(text, time),
    approximate: time.approximate,
    confidence: time.confidence,
  };
}

function basisOf(text: string, { basis }: TimeExpression): MentionBasis {
  if (basis.kind !== 'counted' && basis.kind !== 'completed') return basis;
  const { from } = basis;
  const words = from.kind === 'publication' ? null : text.slice(from.span.start, from.span.end);
  return { ...basis, from: { kind: from.kind, value: from.value, words } };
}
