import type { Encoding } from '../model.ts';

/**
 * Our own tables, because hosts disagree: Node 20 decodes the bytes 0x80-0x9F of windows-1252 as control characters, browsers as « € … ’ œ ».
 * The five bytes that windows-1252 leaves free stay what they are in Latin-1, as the WHATWG Encoding Standard says.
 */
const WINDOWS_1252_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Mac OS Roman from 0x80, the euro sign at 0xDB as since Mac OS 8.5. */
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Where ISO 8859-15 parts from Latin-1. */
const LATIN_9: Readonly<Record<number, string>> = {
  164: '€',
  166: 'Š',
  168: 'š',
  180: 'Ž',
  184: 'ž',
  188: 'Œ',
  189: 'œ',
  190: 'Ÿ',
};

export type SingleByteEncoding = Extract<Encoding, 'windows-1252' | 'iso-8859-15' | 'macintosh'>;

const upperHalf = (characterOf: (byte: number) => string): Uint16Array =>
  Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : characterOf(byte).charCodeAt(0)));

/** The UTF-16 code unit of each of the 256 bytes. */
export const CODE_UNITS: Readonly<Record<SingleByteEncoding, Uint16Array>> = {
  'windows-1252': upperHalf((byte) => WINDOWS_1252_80_TO_9F[byte - 128] ?? String.fromCharCode(byte)),
  'iso-8859-15': upperHalf((byte) => LATIN_9[byte] ?? String.fromCharCode(byte)),
  macintosh: upperHalf((byte) => MACINTOSH[byte - 128]!),
};

const bytesOf = (encoding: SingleByteEncoding): ReadonlyMap<number, number> =>
  new Map(Array.from(CODE_UNITS[encoding], (unit, byte) => [unit, byte]));

/** The byte of a UTF-16 code unit, for those that the encoding has. */
export const BYTES: Readonly<Record<SingleByteEncoding, ReadonlyMap<number, number>>> = {
  'windows-1252': bytesOf('windows-1252'),
  'iso-8859-15': bytesOf('iso-8859-15'),
  macintosh: bytesOf('macintosh'),
};

/** Joins code units by slices: one `fromCharCode` of a megabyte overflows the stack, one per character is slow. */
function writeCodeUnits(units: Uint16Array): string {
  const SLICE = 8192;
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += SLICE) {
    parts.push(String.fromCharCode(...units.subarray(from, from + SLICE)));
  }
  return parts.join('');
}

/** Reads bytes of which each is one character. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const table = CODE_UNITS[encoding];
  return writeCodeUnits(Uint16Array.from(bytes, (byte) => table[byte]!));
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/**
 * Length in bytes of the well-formed UTF-8 sequence at `index` (Unicode Standard, table 3-7: nothing overlong, no surrogate);
 * 0 when the byte there starts none.
 */
export function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!;
  if (lead < 0x80) return 1;
  const next = bytes[index + 1];
  if (lead < 0xc2 || lead > 0xf4 || !isContinuation(next)) return 0;
  if (lead < 0xe0) return 2;
  if (!isContinuation(bytes[index + 2])) return 0;
  if (lead < 0xf0) return (lead === 0xe0 && next! < 0xa0) || (lead === 0xed && next! > 0x9f) ? 0 : 3;
  if ((lead === 0xf0 && next! < 0x90) || (lead === 0xf4 && next! > 0x8f)) return 0;
  return isContinuation(bytes[index + 3]) ? 4 : 0;
}

function codePointAt(bytes: Uint8Array, index: number, length: number): number {
  if (length === 1) return bytes[index]!;
  let point = bytes[index]! & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) point = (point << 6) | (bytes[index + next]! & 0x3f);
  return point;
}

/**
 * Reads UTF-8 in which stray bytes of windows-1252 stand: each byte outside a sequence is one character of windows-1252.
 *
 * @param accepts The sequences to take as UTF-8, by their first byte; all by default.
 */
export function decodeMixed(bytes: Uint8Array, accepts: (lead: number) => boolean = () => true): string {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = accepts(bytes[index]!) ? sequenceLength(bytes, index) : 0;
    const point = length === 0 ? CODE_UNITS['windows-1252'][bytes[index]!]! : codePointAt(bytes, index, length);
    if (point > 0xffff) units[count++] = 0xd800 + ((point - 0x10000) >> 10);
    units[count++] = point > 0xffff ? 0xdc00 + ((point - 0x10000) & 0x3ff) : point;
    index += length || 1;
  }
  return writeCodeUnits(units.subarray(0, count));
}
