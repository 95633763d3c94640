import type { DayFile, DayIndex, EventFile, Period } from '../model.ts';
import { has, isCount, isListOf, isSpan, isText, type Parsed, parseFile } from './guards.ts';
import { isId, isTextOrNull, reference } from './parse-bundle.ts';

/** The guards of the chronology, apart: they travel with its pages alone. */

const PERIOD = /^(?:\d{2}XX|\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2]))?)$/;

/** @returns null for an address that no period can have. */
export const parsePeriod = (value: string | undefined): Period | null =>
  value !== undefined && PERIOD.test(value) ? (value as Period) : null;

const mention = {
  story: has(reference),
  time: isText,
  value: isText,
  sentence: has({ text: isText, date: isSpan, event: isSpan }),
  basis: has({ kind: isText }),
};
const isOtherDate = has({ event: isText, value: isText, mention: has(mention), shared: isListOf(isText) });
const isEvent = has({
  id: isText,
  value: isText,
  label: isText,
  mentions: isListOf(has(mention)),
  otherDates: isListOf(isOtherDate),
});
const list = { asOf: isTextOrNull, events: isListOf(isEvent), shard: isCount, shards: isCount };
const areEntries = isListOf(has({ period: isText, events: isCount }));
const isIndex = has({
  asOf: isTextOrNull,
  events: isCount,
  toCome: isCount,
  periods: areEntries,
  latest: isListOf(isText),
});
const isPreview = has({ id: isText, value: isText, label: isText, stories: isCount, period: isText, shard: isCount });
const arePreviews = isListOf(has({ period: isText, events: isCount, told: isListOf(isPreview) }));
const areDays = has({
  ...list,
  period: isText,
  parts: areEntries,
  before: isTextOrNull,
  after: isTextOrNull,
  previews: (value) => value === undefined || arePreviews(value),
});

export const parseDayIndex = (json: unknown): Parsed<DayIndex> => parseFile(json, 'liseuse-day-index', isIndex);
export const parseDays = (json: unknown): Parsed<DayFile> => parseFile(json, 'liseuse-days', areDays);
export const parseEvents = (json: unknown): Parsed<EventFile> =>
  parseFile(json, 'liseuse-events', has({ ...list, id: isId, title: isText }));
