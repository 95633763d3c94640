import type { Article, Block, BlockKind, Encoding, Problem, Read, RelatedLine, Span } from '../model.ts';
import { canonicalText, lineAt } from './canonical-text.ts';
import { findDateWithoutReference, findHtml, findImpossibleDays, isEnglish } from './check-text.ts';
import { type CutText, cutBlocks } from './cut-blocks.ts';
import { decodeText } from './decode.ts';
import { findPublication } from './find-publication.ts';
import { markedHeading } from './line-shapes.ts';
import { findMojibake, repairMojibake } from './mojibake.ts';
import { checkQuoteMarks } from './quote-marks.ts';
import { type BodyKind, type ClassifiedPiece, readBody } from './read-body.ts';
import { readHeader } from './read-header.ts';
import { findInlineRelated, readRelatedLine, titleUnderHeader } from './related-lines.ts';
import { BULLET, type ShapedPiece, shapePieces } from './shapes.ts';

/** What a person picked among the alternatives that problems offered. */
export type Choices = {
  readonly encoding?: Encoding;
  /** Undo a double encoding. */
  readonly repair?: boolean;
  /** The block at this offset is of this kind. */
  readonly blocks?: readonly { readonly start: number; readonly as: BlockKind }[];
};

const LONG_PARAGRAPH = 5000;

/**
 * Reads a newsroom's text file: section, headline, deck, byline, date, then the body, in the tolerant grammar of plain-text articles.
 *
 *     Économie                                       section
 *
 *     Le bac de Lauvière reprend lundi               headline
 *
 *     Quarante-neuf places, et deux rives qui …      deck
 *
 *     Par Violaine Ribes                             byline
 *
 *     SARMONT – Le premier passage …                 paragraph, with its dateline
 *
 *     Lire aussi : Le pont est fermé …               related
 *
 * Takes what people really send (old encodings, hard-wrapped lines, no empty lines), says what it took, and loses no word: every
 * letter of `text` is in a block. `line` of a warning counts the lines of the file.
 *
 * @param choices Picked by a person against the reader's own reading; none at first.
 * @returns The article; or the reason why the file is refused (too big, empty, binary), the only three.
 */
export function readPlainText(bytes: Uint8Array, choices: Choices = {}): Read<Article> {
  const decoded = decodeText(bytes, choices.encoding);
  if (!decoded.ok) return decoded;
  const read = readCharacters(decoded.value.characters, choices);
  return read.ok ? { ...read, warnings: sortByLine([...decoded.warnings, ...read.warnings]) } : read;
}

/**
 * Reads the characters of an article, as `readPlainText` does once it has decoded them: from a file, or as they are written.
 *
 * @returns The article; refuses a text without a word.
 */
export function readCharacters(typed: string, choices: Omit<Choices, 'encoding'> = {}): Read<Article> {
  const characters = choices.repair ? repairMojibake(typed) : typed;
  const canonical = canonicalText(characters);
  if (canonical.text.trim() === '') return { ok: false, problems: [{ code: 'E-EMPTY', line: 1 }] };
  const cut = cutBlocks(canonical.text);
  const { article, problems } = readPieces(cut, choices);
  const warnings = [
    ...canonical.problems,
    ...suspect(characters, canonical.text),
    ...cut.problems,
    ...problems,
    ...checkQuoteMarks(article.text, article.blocks, cut.lineAt),
    ...checkDates(article, cut.lineAt),
    ...findImpossibleDays(article.text, article.blocks).map((day) => invalidProblem(cut, day)),
  ];
  return { ok: true, value: article, warnings: sortByLine(warnings) };
}

const sortByLine = (problems: readonly Problem[]) => problems.toSorted((a, b) => a.line - b.line);

/** Signs that the text is something else: read twice, pasted code, another language. */
function suspect(characters: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const mojibake = findMojibake(characters);
  // The traces need the characters as they came; their place counts the same line ends.
  if (mojibake >= 0) {
    const line = lineAt(characters.replaceAll('\r\n', '\n'), mojibake);
    problems.push({ code: 'W-MOJIBAKE', line, alternative: { kind: 'repair' } });
  }
  const html = findHtml(text);
  if (html >= 0) {
    problems.push({
      code: 'W-LOOKS-LIKE-HTML',
      line: lineAt(text, html),
      alternative: { kind: 'import', format: 'html' },
    });
  }
  if (isEnglish(text)) problems.push({ code: 'W-NOT-FRENCH', line: 1 });
  return problems;
}

function checkDates(article: Article, lineOf: (offset: number) => number): Problem[] {
  if (article.publication) return [];
  const open = findDateWithoutReference(article.text);
  return open < 0 ? [] : [{ code: 'W-NO-REFERENCE-DATE', line: lineOf(open) }];
}

function readPieces(cut: CutText, choices: Pick<Choices, 'blocks'>): { article: Article; problems: Problem[] } {
  const shaped = shapePieces(cut.pieces);
  const chosen = choicesOf(shaped, choices.blocks ?? []);
  const header = readHeader(shaped, (index) => chosen.get(index));
  const body = readBody(shaped, header.kinds.length, (index) => chosen.get(index));
  const kinds = [...header.kinds, ...body.kinds];
  const pieces = shaped.map((piece, index): ClassifiedPiece => ({ ...piece, kind: kinds[index]! }));
  const { invalid, ...publication } = findPublication(pieces);
  const related = pieces.flatMap(relatedOf).map((found) => ({ ...found, line: cut.lineAt(found.title.start) }));
  const article: Article = { text: cut.text, blocks: pieces.flatMap(blockOf), ...publication, related };
  const problems = [
    ...header.problems,
    ...body.problems,
    ...invalid.map((date) => invalidProblem(cut, date)),
    ...pieceProblems(pieces),
    ...related.filter(({ inline }) => inline).map(({ line }): Problem => ({ code: 'W-RELATED-INLINE', line })),
  ];
  return { article, problems };
}

/** Kinds by index of the piece that holds the offset. */
function choicesOf(
  pieces: readonly ShapedPiece[],
  blocks: NonNullable<Choices['blocks']>,
): ReadonlyMap<number, BlockKind> {
  return new Map(
    blocks.flatMap(({ start, as }) => {
      const index = pieces.findIndex((piece) => piece.start <= start && start < piece.end);
      return index < 0 ? [] : [[index, as] as const];
    }),
  );
}

/** The words shown: marks of a heading, a bullet, « > » stay outside. */
function blockOf({ kind: read, words, start, end }: ClassifiedPiece): Block[] {
  if (read === 'none') return [];
  const kind = read === 'relatedTitle' ? 'related' : read;
  const marked = kind === 'heading' || kind === 'headline' ? markedHeading(words) : null;
  if (marked !== null) {
    const from = start + words.indexOf(marked);
    return [{ kind, start: from, end: from + marked.length }];
  }
  const from = start + decorationLength(read, words);
  // A mark without a word, which a person made a block of.
  return from < end ? [{ kind, start: from, end }] : [];
}

function decorationLength(kind: BodyKind, words: string): number {
  if (kind === 'blockquote') return /^(?:>[ \u00A0]?)*/u.exec(words)![0].length;
  if (kind !== 'listItem' && kind !== 'relatedTitle') return 0;
  return BULLET.test(words) || /^[-–—][ \u00A0]/u.test(words) ? 2 : 0;
}

function relatedOf({ kind, words, start }: ClassifiedPiece): Omit<RelatedLine, 'line'>[] {
  if (kind === 'relatedTitle') return [{ title: titleUnderHeader(words, start), inline: false }];
  if (kind === 'related') {
    const titles = readRelatedLine(words, start)?.titles ?? [{ start, end: start + words.length }];
    return titles.map((title) => ({ title, inline: false }));
  }
  return kind === 'paragraph' || kind === 'listItem' ? findInlineRelated(words, start) : [];
}

const invalidProblem = (cut: CutText, { start, end }: Span): Problem => ({
  code: 'W-DATE-INVALID',
  line: cut.lineAt(start),
  detail: cut.text.slice(start, end),
});

function pieceProblems(pieces: readonly ClassifiedPiece[]): Problem[] {
  const paragraphs = pieces.filter(({ kind }) => kind === 'paragraph');
  const long = paragraphs.filter(({ words }) => words.length > LONG_PARAGRAPH);
  const furniture = paragraphs.filter(({ shape }) => shape === 'furniture');
  const hasBody = pieces.some(({ kind }) => kind === 'paragraph' || kind === 'listItem' || kind === 'blockquote');
  return [
    ...long.map(({ line, words }): Problem => ({ code: 'W-LONG-PARAGRAPH', line, detail: String(words.length) })),
    ...furniture.map(({ line }): Problem => ({ code: 'W-FURNITURE', line })),
    ...(hasBody ? [] : [{ code: 'W-NO-BODY', line: pieces.at(-1)!.line } as const]),
  ];
}
