import type { Encoding, Problem, Read } from '../model.ts';
import { decodeMixed, decodeSingleByte, type SingleByteEncoding, sequenceLength } from './encodings.ts';

const MEGABYTE = 1024 * 1024;

/** First bytes of what is often dropped by mistake, and the name that people give it. */
const SIGNATURES: readonly (readonly [name: string, first: readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
];

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const SINGLE_BYTE: readonly SingleByteEncoding[] = ['windows-1252', 'iso-8859-15', 'macintosh'];

const startsWith = (bytes: Uint8Array, first: readonly number[]) => first.every((byte, index) => bytes[index] === byte);

/** The byte order mark at the head of a file: the encoding that it names, and its bytes. */
export const markOf = (bytes: Uint8Array) => BYTE_ORDER_MARKS.find(([, first]) => startsWith(bytes, first));

/** The characters of a file as they are in it, and the encoding in which they were; null for a mix of two. */
export type DecodedText = { readonly characters: string; readonly encoding: Encoding | null };

const refuse = (problem: Omit<Problem, 'line'>): Read<DecodedText> => ({
  ok: false,
  problems: [{ ...problem, line: 1 }],
});

/**
 * The characters of a text file, whatever its encoding: a byte order mark says it, else UTF-8 if every byte fits, else a single-byte
 * encoding or a mix, with a warning at the first byte that is not UTF-8 and the other encodings as alternatives.
 *
 * @param chosen The encoding that a person picked; it is then taken at its word.
 * @returns The characters as they are in the file, without byte order mark, and what they were read as. Refuses a file of more than 5 MB, of no byte, or binary.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Read<DecodedText> {
  if (bytes.length > 5 * MEGABYTE) return refuse({ code: 'E-TOO-BIG' });
  if (bytes.length === 0) return refuse({ code: 'E-EMPTY' });
  const binary = findBinary(bytes, chosen);
  if (binary) return refuse(binary);
  const big: readonly Problem[] = bytes.length > MEGABYTE ? [{ code: 'W-BIG', line: 1 }] : [];
  const mark = markOf(bytes);
  const { problems, ...decoded } = decodeAfterMark(mark ? bytes.subarray(mark[1].length) : bytes, chosen ?? mark?.[0]);
  const marked: readonly Problem[] = mark?.[0] === 'utf-8' ? [{ code: 'I-BOM', line: 1 }] : [];
  return { ok: true, value: decoded, warnings: [...big, ...marked, ...problems] };
}

function findBinary(bytes: Uint8Array, chosen: Encoding | undefined): Omit<Problem, 'line'> | null {
  const name = SIGNATURES.find(([, first]) => startsWith(bytes, first))?.[0];
  if (name === 'ZIP') return { code: 'E-BINARY', detail: name, alternative: { kind: 'import', format: 'docx' } };
  if (name) return { code: 'E-BINARY', detail: name };
  const wide = chosen?.startsWith('utf-16') || BYTE_ORDER_MARKS.slice(1).some(([, first]) => startsWith(bytes, first));
  return !wide && bytes.includes(0) ? { code: 'E-BINARY' } : null;
}

type Decoded = DecodedText & { readonly problems: readonly Problem[] };

function decodeAfterMark(bytes: Uint8Array, known: Encoding | undefined): Decoded {
  if (known === 'utf-16le' || known === 'utf-16be') {
    const problem: Problem = { code: 'W-ENCODING', line: 1, detail: known };
    return { characters: decodeUtf16(bytes, known), encoding: known, problems: [problem] };
  }
  if (known !== undefined && known !== 'utf-8')
    return { characters: decodeSingleByte(bytes, known), encoding: known, problems: [] };
  try {
    const characters = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { characters, encoding: 'utf-8', problems: [] };
  } catch {
    return decodeOldText(bytes);
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  // Big-endian is not in every build of Node: its pairs are swapped by hand.
  const swapped = encoding === 'utf-16le' ? bytes : bytes.map((_, index) => bytes[index ^ 1] ?? 0);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped);
}

function decodeOldText(bytes: Uint8Array): Decoded {
  const { firstBad, isMixed } = surveyBytes(bytes);
  const line = lineOfByte(bytes, firstBad);
  if (isMixed) {
    const detail = String(firstBad);
    return {
      characters: decodeMixed(bytes),
      encoding: null,
      problems: [{ code: 'W-ENCODING-MIXED', line, detail, alternative: others(null) }],
    };
  }
  const taken = guessSingleByte(bytes);
  const problem: Problem = { code: 'W-ENCODING', line, detail: taken, alternative: others(taken) };
  return { characters: decodeSingleByte(bytes, taken), encoding: taken, problems: [problem] };
}

const others = (taken: Encoding | null) =>
  ({ kind: 'encoding', encodings: SINGLE_BYTE.filter((encoding) => encoding !== taken) }) as const;

/**
 * Tells UTF-8 with stray bytes from a single-byte encoding. « É» » (0xC9 0xBB) is a well-formed pair by chance, so that what counts
 * is the pairs that no French text in windows-1252 has: « Ã » and a sign (for « é »), « â€ » and a sign (for « ’ »).
 */
function surveyBytes(bytes: Uint8Array): { readonly firstBad: number; readonly isMixed: boolean } {
  let firstBad = -1;
  let isMixed = false;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length === 0 && firstBad < 0) firstBad = index;
    if (length > 1 && isNeverFrench(bytes, index)) isMixed = true;
    index += length || 1;
  }
  return { firstBad, isMixed };
}

const isNeverFrench = (bytes: Uint8Array, index: number) =>
  bytes[index] === 0xc3 || (bytes[index] === 0xe2 && bytes[index + 1] === 0x80);

const MAC_LETTERS = new Set([0x88, 0x8d, 0x8e, 0x8f, 0x90, 0x9d]);
const LATIN_LETTERS = new Set([0xe0, 0xe7, 0xe8, 0xe9, 0xea, 0xf9]);
const isLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? byte < 0x80 : byte >= 0xc0);

/**
 * Windows-1252 unless the bytes speak against it: « à ç é è ê ù » where Mac Roman has them and windows-1252 almost nothing; or no byte
 * of its own and, read as Latin-1, a « ¤ » (for « € ») or a word in « ½ » (« c½ur », for « œ »), which is ISO 8859-15.
 */
function guessSingleByte(bytes: Uint8Array): SingleByteEncoding {
  let [mac, latin, hasOwn, hasLatin9] = [0, 0, false, false];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    if (MAC_LETTERS.has(byte)) mac++;
    if (LATIN_LETTERS.has(byte)) latin++;
    if (byte < 0xa0) hasOwn = true;
    if (byte === 0xa4 || (byte === 0xbd && isLetter(bytes[index + 1]))) hasLatin9 = true;
  }
  if (mac > latin) return 'macintosh';
  return hasLatin9 && !hasOwn ? 'iso-8859-15' : 'windows-1252';
}

/** From 1; CR LF is one line end. */
function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index++) {
    if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) line++;
  }
  return line;
}
