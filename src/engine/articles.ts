/** Front door to the formats of an article: one reader a format, and one writer. */
export { readBareText } from './article/bare-text.ts';
export { decodeText } from './article/decode.ts';
export { matchLines } from './article/match-lines.ts';
export { repairMojibake } from './article/mojibake.ts';
export { readCharacters, readPlainText } from './article/read-plain-text.ts';
export { writePlainText } from './article/write-plain-text.ts';
