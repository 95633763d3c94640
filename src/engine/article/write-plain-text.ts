import type { Encoding } from '../model.ts';
import { decodeText, markOf } from './decode.ts';
import { BYTES, type SingleByteEncoding } from './encodings.ts';
import { matchLines } from './match-lines.ts';

/** The file that a text was read from; `encoding` as {@link decodeText} says it, null for a mix of two. */
type OriginalText = { readonly bytes: Uint8Array; readonly encoding: Encoding | null };

type WrittenText = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the bytes; null for a mix of two that stays one. */
  readonly encoding: Encoding | null;
  /** Characters that the original's encoding does not have, each once: because of them the whole file is in UTF-8. */
  readonly substituted: readonly string[];
};

type Bytes = Uint8Array<ArrayBuffer>;
type LineEnd = '\n' | '\r\n' | '\r';
/** One line of the file: its characters, its bytes, and what ends it; nothing ends the last. */
type Line = { readonly characters: string; readonly bytes: Uint8Array; readonly end: LineEnd | '' };
type File = {
  /** The byte order mark; no byte where there is none. */
  readonly mark: Uint8Array;
  readonly lines: readonly Line[];
  readonly encoding: Encoding | null;
  /** The end that most of its lines have. */
  readonly end: LineEnd;
};

/**
 * Writes an edited text as the file that it was: each line that nobody touched keeps its bytes and its line end, whatever they are, and
 * the byte order mark stays; a line that is new has the encoding of the file and its prevailing line end. A text that was not touched
 * is the very same bytes.
 *
 * @param original null for words that come from no file: UTF-8, lines that end in LF.
 * @param text as an editor holds it, line ends as `\n`.
 * @returns A file that reads as this text. Where the file's own encoding does not have a character, or would be taken for another
 * one the next time, the whole of it is in UTF-8.
 */
export function writePlainText(original: OriginalText | null, text: string): WrittenText {
  const file = original && readFile(original);
  if (!file) return { bytes: UTF_8.encode(text), encoding: 'utf-8', substituted: [] };
  const { encoding } = file;
  const { bytes, missing } = writeLines(file, text, createEncoder(encoding ?? 'utf-8'));
  const chosen = isGuessed(original) ? undefined : (encoding ?? undefined);
  if (missing.length === 0 && saysThis(text, bytes, chosen)) return { bytes, encoding, substituted: [] };
  const mark = markOf(file.mark)?.[0] === 'utf-8' ? file.mark : file.mark.subarray(0, 0);
  const lines = file.lines.map((line) => ({ ...line, bytes: UTF_8.encode(line.characters) }));
  const anew = writeLines({ ...file, mark, lines }, text, createEncoder('utf-8'));
  return { bytes: anew.bytes, encoding: 'utf-8', substituted: missing };
}

const UTF_8 = new TextEncoder();
const MARK = /^\uFEFF/u;
const LINE_END = /\r\n?|\n/gu;

/** Null for what is no text. */
function readFile({ bytes, encoding: known }: OriginalText): File | null {
  const decoded = decodeText(bytes, known ?? undefined);
  if (!decoded.ok) return null;
  const { encoding } = decoded.value;
  const characters = decoded.value.characters.replace(MARK, '');
  const ends = Array.from(characters.matchAll(LINE_END), ([end]) => end as LineEnd);
  const mark = bytes.subarray(0, markOf(bytes)?.[1].length ?? 0);
  const cuts = cutLines(bytes.subarray(mark.length), encoding);
  const lines = characters
    .split(LINE_END)
    .map((line, index): Line => ({ characters: line, bytes: cuts[index]!, end: ends[index] ?? '' }));
  return { mark, lines, encoding, end: prevailing(ends) };
}

/** The bytes of each line, its end left out: in no encoding that is read does a byte of another character look like a line end. */
function cutLines(bytes: Uint8Array, encoding: Encoding | null): Uint8Array[] {
  const width = encoding?.startsWith('utf-16') ? 2 : 1;
  const unitAt = (at: number) => (width === 1 ? bytes[at] : pairAt(bytes, at, encoding === 'utf-16be'));
  const cuts: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at += width) {
    const unit = unitAt(at);
    if (unit !== CR && unit !== LF) continue;
    cuts.push(bytes.subarray(start, at));
    if (unit === CR && unitAt(at + width) === LF) at += width;
    start = at + width;
  }
  return [...cuts, bytes.subarray(start)];
}

const CR = 0x0d;
const LF = 0x0a;
const pairAt = (bytes: Uint8Array, at: number, isBigEndian: boolean) =>
  ((bytes[isBigEndian ? at : at + 1] ?? 0) << 8) | (bytes[isBigEndian ? at + 1 : at] ?? 0);

function prevailing(ends: readonly LineEnd[]): LineEnd {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 };
  for (const end of ends) counts[end]++;
  return (Object.keys(counts) as LineEnd[]).reduce((most, end) => (counts[end] > counts[most] ? end : most));
}

/** The bytes of some characters; those that the encoding does not have are noted, and left out. */
type Encoder = { readonly encode: (characters: string) => Bytes; readonly missing: ReadonlySet<string> };

function createEncoder(encoding: Encoding): Encoder {
  if (encoding === 'utf-8') return { encode: (characters) => UTF_8.encode(characters), missing: new Set() };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { encode: (characters) => encodeUtf16(characters, encoding === 'utf-16be'), missing: new Set() };
  }
  const missing = new Set<string>();
  return { encode: (characters) => encodeSingleByte(characters, encoding, missing), missing };
}

function encodeUtf16(characters: string, isBigEndian: boolean): Bytes {
  const bytes = new Uint8Array(2 * characters.length);
  for (let index = 0; index < characters.length; index++) {
    const unit = characters.charCodeAt(index);
    bytes[2 * index + (isBigEndian ? 0 : 1)] = unit >> 8;
    bytes[2 * index + (isBigEndian ? 1 : 0)] = unit & 0xff;
  }
  return bytes;
}

/** An accent of its own has no byte: it is composed with its letter. */
function encodeSingleByte(characters: string, encoding: SingleByteEncoding, missing: Set<string>): Bytes {
  const bytes: number[] = [];
  for (const character of characters.normalize('NFC')) {
    const byte = BYTES[encoding].get(character.codePointAt(0)!);
    if (byte === undefined) missing.add(character);
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function writeLines(
  { mark, lines, end: usual }: File,
  text: string,
  { encode, missing }: Encoder,
): { bytes: Bytes; missing: string[] } {
  const wanted = text.split('\n');
  const kept = matchLines(
    lines.map(({ characters }) => characters),
    wanted,
  );
  let before: LineEnd | '' = '';
  const parts = wanted.flatMap((characters, index): Uint8Array[] => {
    const line = lines[kept[index]!];
    const own = index === wanted.length - 1 ? '' : line?.end || usual;
    // CR, then LF at once, would be one line end: an empty line behind a CR ends as the one before it.
    const end = before === '\r' && characters === '' && own === '\n' ? '\r' : own;
    before = end;
    return [line?.bytes ?? encode(characters), encode(end)];
  });
  return { bytes: join([mark, ...parts]), missing: [...missing] };
}

function join(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** True when nobody had to choose the encoding: the bytes alone say it. */
function isGuessed({ bytes, encoding }: OriginalText): boolean {
  const decoded = decodeText(bytes);
  return decoded.ok && decoded.value.encoding === encoding;
}

/** True when the bytes, read as they will be the next time, are this text. */
function saysThis(text: string, bytes: Uint8Array, chosen: Encoding | undefined): boolean {
  const decoded = decodeText(bytes, chosen);
  if (!decoded.ok) return false;
  return decoded.value.characters.replace(MARK, '').replace(LINE_END, '\n').normalize('NFC') === text.normalize('NFC');
}
