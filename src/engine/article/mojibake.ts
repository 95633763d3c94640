import { BYTES, decodeMixed } from './encodings.ts';

/** « Ã© » for « é », « â€™ » for « ’ », « Â« » for « « »: UTF-8 that somebody once read as windows-1252 or Latin-1 and saved. */
const TRACE = /Ã[\u0080-\u00BF ŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|Â[\u00A0«»°]|â(?:€|\u0080)[\u0080-\u00BF™œ˜“”¦]/u;
const BROKEN_RUN = /Ã |[\u0080-\u00FFŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/gu;

/** Bytes that start the signs of French in UTF-8: « « » and NBSP (C2), « é » (C3), « œ » (C5), « ’ – … » (E2). */
const STARTS_FRENCH = new Set([0xc2, 0xc3, 0xc5, 0xe2]);

/** Where the first of at least two traces of double encoding is; -1 when there are fewer. One « Ã© » may be quoted on purpose. */
export function findMojibake(text: string): number {
  const first = text.search(TRACE);
  return first >= 0 && TRACE.test(text.slice(first + 2)) ? first : -1;
}

/**
 * Undoes one double encoding, and leaves alone what was right: « dÃ©jÃ  payé » → « déjà payé ».
 * An « Ã » before a plain space was an « à » whose no-break space an editor has flattened.
 */
export function repairMojibake(text: string): string {
  return text.replace(BROKEN_RUN, (run) => {
    if (run === 'Ã ') return 'à';
    // A character of 0x80-0x9F that windows-1252 places elsewhere is its own byte: the file was read as Latin-1.
    const bytes = Uint8Array.from(run, (sign) => BYTES['windows-1252'].get(sign.charCodeAt(0)) ?? sign.charCodeAt(0));
    return decodeMixed(bytes, (lead) => STARTS_FRENCH.has(lead));
  });
}
