/** Front door to the formats of an article: one reader a format. */
export { readBareText } from './article/bare-text.ts';
export { readPlainText } from './article/read-plain-text.ts';
