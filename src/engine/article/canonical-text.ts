import type { Problem, ProblemCode } from '../model.ts';
import { CODE_UNITS } from './encodings.ts';

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * « l\u0092usine »: bytes of windows-1252 that Word once took for characters. Behind the sign that a double encoding makes of « é »
 * or « ’ » they stay, for the repair.
 */
export const LEFTOVER = /(?<![ÂÃÅâ]\u0080?)[\u0080-\u009F]/gu;

/** Zero-width and control characters; a joiner or a variation selector is one unless it makes an emoji. */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?)\u200D|\u200D(?!\p{Extended_Pictographic})|(?<!\p{Emoji})(?:\uFE0E|\uFE0F)/gu;

const BREAKING = '\\t \\u1680\\u2000-\\u2006\\u2008\\u200A\\u205F\\u3000';
const ANY_SPACE = `[${BREAKING}\\u00A0\\u2007\\u2009\\u202F]`;
const HAS_BREAKING = new RegExp(`[${BREAKING}]`, 'u');
const FIXED = /[\u00A0\u2007\u2009\u202F]/u;
/** Runs of spaces, spaces at the ends of a line, and spaces of other widths than the four kept. A single run is matched once: linear. */
const SPACES = new RegExp(
  `${ANY_SPACE}{2,}|${ANY_SPACE}(?=\\n|$)|(?<![^\\n])${ANY_SPACE}|[\\t\\u1680\\u2000-\\u2008\\u200A\\u205F\\u3000]`,
  'gu',
);

type Step = { readonly text: string; readonly problems: readonly Problem[] };

/**
 * The one text that every span counts in, made once from the characters of the file: line ends to LF, what Word left read as
 * windows-1252, invisible characters out, Unicode NFC (never NFKC, which turns no-break spaces into spaces and « … » into three dots),
 * spaces collapsed, lines trimmed.
 * Empty lines stay, so that a line of it is the line that an editor shows.
 *
 * @returns The text, perhaps empty, and what was changed.
 */
export function canonicalText(characters: string): Step {
  const steps = [unifyLineEnds, readLeftovers, removeInvisibles, compose, collapseSpaces];
  let text = characters;
  const problems: Problem[] = [];
  for (const step of steps) {
    const next = step(text);
    text = next.text;
    problems.push(...next.problems);
  }
  return { text, problems };
}

function unifyLineEnds(raw: string): Step {
  const text = raw.replace(LINE_END, (end) => (end === '\u2029' ? '\n\n' : '\n'));
  const problems: Problem[] = [];
  if (raw.includes('\r\n')) problems.push({ code: 'I-CRLF', line: 1 });
  if (/\r(?!\n)/u.test(raw)) problems.push({ code: 'I-CR', line: 1 });
  return { text, problems };
}

/** The five that windows-1252 leaves free show nothing and go. */
function readLeftovers(text: string): Step {
  return replaceCounting('W-ENCODING-MIXED', text, LEFTOVER, (sign) => {
    const unit = CODE_UNITS['windows-1252'][sign.charCodeAt(0)]!;
    return unit > 0x9f ? String.fromCharCode(unit) : '';
  });
}

function removeInvisibles(text: string): Step {
  return replaceCounting('W-INVISIBLE', text, INVISIBLE, () => '');
}

function compose(text: string): Step {
  const composed = text.normalize('NFC');
  return { text: composed, problems: composed === text ? [] : [{ code: 'I-NFC', line: 1 }] };
}

function collapseSpaces(text: string): Step {
  return replaceCounting('I-SPACES', text, SPACES, oneSpace);
}

/** A no-break space beats a plain one only where French sets one: inside « », before : ; ! ? %. Null: at the end of a line, not worth a word. */
function oneSpace(run: string, before: string | undefined, after: string | undefined): string | null {
  if (before === undefined || before === '\n' || after === undefined || after === '\n') return null;
  if (!HAS_BREAKING.test(run)) return run.replaceAll('\u2007', '\u00A0');
  const fixed = FIXED.exec(run)?.[0].replace('\u2007', '\u00A0');
  return fixed !== undefined && (before === '«' || /[»:;!?%]/u.test(after)) ? fixed : ' ';
}

/** @param replacement What stands instead of a match, given the characters around it; null: nothing, and it is not counted. */
function replaceCounting(
  code: ProblemCode,
  text: string,
  pattern: RegExp,
  replacement: (match: string, before: string | undefined, after: string | undefined) => string | null,
): Step {
  let count = 0;
  let first = 0;
  const replaced = text.replace(pattern, (match: string, index: number) => {
    const instead = replacement(match, text[index - 1], text[index + match.length]);
    if (instead === null || instead === match) return instead ?? '';
    if (count++ === 0) first = index;
    return instead;
  });
  if (count === 0) return { text: replaced, problems: [] };
  return { text: replaced, problems: [{ code, line: lineAt(text, first), detail: String(count) }] };
}

/** From 1, as an editor counts. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
