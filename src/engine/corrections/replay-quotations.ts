import type { Article, Attribution, Quotation, Segment, Span } from '../model.ts';
import { quotationId } from '../text/quotation-id.ts';
import { overlaps, trimSpan } from '../text/spans.ts';

/** A quotation while corrections are replayed: its id comes at the end, from its words. */
export type Statement = Omit<Quotation, 'id'>;

const OPENS = '[«“„"‹]';
const CLOSES = '[»”“"›]';
const OPENING = new RegExp(`^${OPENS}\\s*`, 'u');
const CLOSING = new RegExp(`\\s*${CLOSES}$`, 'u');
const HAS_OPENING = new RegExp(OPENS, 'u');
const HAS_CLOSING = new RegExp(CLOSES, 'u');
const OPENED_BEFORE = new RegExp(`${OPENS}\\s?$`, 'u');
const CLOSED_AFTER = new RegExp(`^\\s?${CLOSES}`, 'u');
/** What stands before words that stand alone: nothing in their block, the end of a sentence, a colon, a dash. */
const BEFORE_ALONE = /(?:^|[.!?…:—–]|[.!?…]\s?[»”"])\s*$/u;

const isIn = (span: Span, { segments }: Statement) => segments.some((segment) => overlaps(segment, span));

/**
 * Gives the quotations that hold these words to somebody else, and with them those that go on in the same voice: they were given to it
 * because of the words that named it there.
 *
 * @returns null when no quotation holds any of these words.
 */
export function reattribute(
  statements: readonly Statement[],
  span: Span,
  attribute: (before: Attribution) => Attribution,
): Statement[] | null {
  const told = statements.filter((statement) => isIn(span, statement));
  if (told.length === 0) return null;
  const sources = told.flatMap(({ attribution }) => attribution.source ?? []);
  const goesOn = ({ attribution: { kind, source } }: Statement) =>
    kind === 'inherited' && sources.some(({ start, end }) => start === source.start && end === source.end);
  return statements.map((statement) => {
    if (told.includes(statement)) return { ...statement, attribution: attribute(statement.attribution), ...DECIDED };
    return goesOn(statement) ? { ...statement, attribution: inherit(attribute(statement.attribution)) } : statement;
  });
}

/** Still a voice that goes on, and nothing more sure than that. */
const inherit = (attribution: Attribution): Attribution =>
  attribution.kind === 'corrected' && attribution.source
    ? { ...attribution, kind: 'inherited', source: attribution.source, cue: null }
    : attribution;

const DECIDED = { rule: 'correction', evidence: [], confidence: 1 } as const;

/** The statements without those that hold these words. */
export const withoutQuotation = (statements: readonly Statement[], span: Span): Statement[] =>
  statements.filter((statement) => !isIn(span, statement));

/**
 * Makes a quotation of these words: a passage for each block that they touch. Marks at the ends of a passage are in it, those right
 * around it are taken in. What was found there loses the passages that the new ones overlap, and goes with its last.
 *
 *     La maire a promis que le pont rouvrirait.   no mark: indirect
 *                       └────────────────────┘
 *
 * @returns null when the words are in no block.
 */
export function addQuotation(
  article: Pick<Article, 'text' | 'blocks'>,
  statements: readonly Statement[],
  span: Span,
  attribution: Attribution,
): { readonly statements: Statement[]; readonly segments: readonly Segment[] } | null {
  const segments = cutPassages(article, span);
  if (segments.length === 0) return null;
  const added: Statement = { kind: kindOf(article, segments), segments, attribution, medium: null, ...DECIDED };
  const others = statements.flatMap((statement): Statement[] => {
    const kept = statement.segments.filter((segment) => !segments.some((passage) => overlaps(passage, segment)));
    if (kept.length === statement.segments.length) return [statement];
    return kept.length === 0 ? [] : [{ ...statement, segments: kept }];
  });
  return { statements: [...others, added], segments };
}

function cutPassages({ text, blocks }: Pick<Article, 'text' | 'blocks'>, span: Span): Segment[] {
  return blocks
    .filter((block) => overlaps(block, span))
    .flatMap((block): Segment[] => {
      const within = { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) };
      const passage = withMarks(text, block, trimSpan(text, within));
      const content = contentOf(text, passage);
      return content.start < content.end ? [{ ...passage, content }] : [];
    });
}

/** Words chosen inside their marks take them in. */
function withMarks(text: string, block: Span, { start, end }: Span): Span {
  const opening = OPENED_BEFORE.exec(text.slice(Math.max(block.start, start - 2), start));
  const closing = CLOSED_AFTER.exec(text.slice(end, Math.min(block.end, end + 2)));
  return opening && closing ? { start: start - opening[0].length, end: end + closing[0].length } : { start, end };
}

/** The words without the marks at their ends; a mark that is closed, or opened, within them belongs to them. */
function contentOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [opening, closing] = [OPENING.exec(words)?.[0].length ?? 0, CLOSING.exec(words)?.[0].length ?? 0];
  if (opening + closing >= words.length) return { start: end, end };
  const isWhole = opening > 0 && closing > 0;
  const opens = isWhole || !HAS_CLOSING.test(words.slice(opening));
  const closes = isWhole || !HAS_OPENING.test(words.slice(0, words.length - closing));
  return { start: opens ? start + opening : start, end: closes ? end - closing : end };
}

function kindOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, segments: readonly Segment[]): Quotation['kind'] {
  const [first] = segments;
  const isMarked = segments.some(({ start, end, content }) => content.start > start || content.end < end);
  if (!isMarked) return 'indirect';
  const block = blocks.find((candidate) => overlaps(candidate, first!))!;
  const before = text.slice(Math.max(block.start, first!.start - 4), first!.start);
  return BEFORE_ALONE.test(before) && (before !== '' || block.start === first!.start) ? 'direct' : 'mixed';
}

/** Quotations in the order of the text, each with the anchor that its words give it. */
export function writeQuotations(text: string, statements: readonly Statement[]): Quotation[] {
  const used = new Map<string, number>();
  return statements
    .toSorted((a, b) => a.segments[0]!.start - b.segments[0]!.start)
    .map(({ kind, segments, ...rest }) => {
      const words = segments.map(({ content }) => text.slice(content.start, content.end)).join(' ');
      return { ...rest, id: quotationId(words, used), kind, segments };
    });
}
