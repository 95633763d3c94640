import type { BlockKind, Correction, Corrections, Encoding, Speaker, Target } from '../model.ts';
import { readDay } from '../text/calendar.ts';
import {
  type Check,
  type Fields,
  has,
  isFields,
  isListOf,
  isNullOr,
  isSpan,
  isText,
  type Parsed,
  parseFile,
} from './guards.ts';

const FORMAT = 'liseuse-corrections';

/** What a file without corrections, or one that is not there, says. */
export const NO_CORRECTIONS: Corrections = { format: FORMAT, version: '1.0', encoding: null, corrections: [] };

const isOneOf =
  <Name extends string>(names: Readonly<Record<Name, true>>): Check =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(names, value);

const BLOCK_KINDS: Readonly<Record<BlockKind, true>> = {
  slug: true,
  priority: true,
  section: true,
  headline: true,
  deck: true,
  byline: true,
  date: true,
  dateline: true,
  paragraph: true,
  heading: true,
  listItem: true,
  blockquote: true,
  caption: true,
  credit: true,
  related: true,
  signoff: true,
};
const SPEAKER_KINDS: Readonly<Record<Speaker['kind'], true>> = { person: true, body: true, group: true };
const ENCODINGS: Readonly<Record<Encoding, true>> = {
  'utf-8': true,
  'utf-16le': true,
  'utf-16be': true,
  'windows-1252': true,
  'iso-8859-15': true,
  macintosh: true,
};

const TIMEX = /^[0-9A-Z_:.+-]+(?:\/[0-9A-Z_:.+-]+)?$/u;

/** « 2021-02-30 » is written like a day, and is none. */
const isTimex: Check = (value) =>
  typeof value === 'string' &&
  TIMEX.test(value) &&
  value.split('/').every((part) => !/^\d{4}-\d\d-\d\d/u.test(part) || readDay(part) !== null);

const isTarget: Check = (value) =>
  isSpan(value) &&
  has({ exact: (words) => typeof words === 'string' && words !== '', prefix: isText, suffix: isText })(value) &&
  (value as Target).end - (value as Target).start === (value as Target).exact.length;
const isSpeaker = isNullOr(
  has({ name: (name) => typeof name === 'string' && name.trim() !== '', kind: isOneOf(SPEAKER_KINDS) }),
);

const SHAPES: Readonly<Record<Correction['kind'], Check>> = {
  block: has({ target: isTarget, as: isOneOf(BLOCK_KINDS) }),
  speaker: has({ target: isTarget, speaker: isSpeaker }),
  notQuotation: has({ target: isTarget }),
  quotation: has({ target: isTarget, speaker: isSpeaker }),
  time: has({ target: isTarget, value: isTimex }),
  offAxis: has({ target: isTarget }),
};

const isKnownKind = (kind: string): kind is Correction['kind'] => Object.hasOwn(SHAPES, kind);
const isCorrection: Check = (value) =>
  isFields(value) && typeof value.kind === 'string' && isKnownKind(value.kind) && SHAPES[value.kind](value);
const isShape = has({ encoding: isNullOr(isOneOf(ENCODINGS)), corrections: isListOf(isCorrection) });

/**
 * Reads a file of corrections, `<name>.corrections.json`.
 *
 * @returns Every 1.x with the fields that it does not know, which are kept when it is written again. A kind of correction that it does
 * not know is refused (`version`): a decision left out would publish what a person had corrected.
 */
export function parseCorrections(json: unknown): Parsed<Corrections> {
  const parsed = parseFile<Corrections>(json, FORMAT, isShape);
  const isLater = !parsed.ok && parsed.reason === 'shape' && holdsLaterKind(json as Fields);
  return isLater ? { ok: false, reason: 'version' } : parsed;
}

const holdsLaterKind = ({ corrections }: Fields): boolean =>
  Array.isArray(corrections) &&
  corrections.some(
    (correction) => isFields(correction) && typeof correction.kind === 'string' && !isKnownKind(correction.kind),
  );

/** The file of these corrections: the same ones give the same bytes; a line a field, so that two versions of it can be compared. */
export function writeCorrections(corrections: Corrections): string {
  const { format, version, encoding, corrections: list, ...later } = corrections;
  return `${JSON.stringify({ format, version, encoding, corrections: list, ...later }, null, 2)}\n`;
}
