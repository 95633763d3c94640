/** Front door to the formats of an article: one reader a format. */
export { readBareText } from './article/bare-text.ts';
export { type DecodedText, decodeText } from './article/decode.ts';
export { readCharacters, readPlainText } from './article/read-plain-text.ts';
