import { decodeText, matchLines } from '../engine/articles.ts';
import type { Encoding } from '../engine/model.ts';
import { editorText } from './open-files.ts';

/**
 * The edited text, with the lines that nobody touched read again in another encoding.
 *
 * @param bytes of the file as it was opened.
 * @param from, to null for the mix that the reader of the file makes of its bytes by itself.
 * @param text of the editor, which began as these bytes read in `from`.
 * @returns `text` itself where the bytes cannot be read in `to`.
 */
export function reread(bytes: Uint8Array, from: Encoding | null, to: Encoding | null, text: string): string {
  const [before, after] = [linesOf(bytes, from), linesOf(bytes, to)];
  if (before === null || after === null || before.length !== after.length) return text;
  const lines = text.split('\n');
  const matched = matchLines(before, lines);
  return lines.map((line, index) => after[matched[index]!] ?? line).join('\n');
}

function linesOf(bytes: Uint8Array, encoding: Encoding | null): string[] | null {
  const read = decodeText(bytes, encoding ?? undefined);
  return read.ok ? editorText(read.value.characters).split('\n') : null;
}
