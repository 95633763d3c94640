/** Front door to places: of the characters of a file in `Article.text`, and back. */
export { type Alignment, alignTexts, toSource, toText } from './article/align.ts';
