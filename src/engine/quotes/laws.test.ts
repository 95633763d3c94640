import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Span } from '../model.ts';
import { findQuotations } from './find-quotations.ts';

/** Paragraphs parted by blank lines. */
function article(text: string): Article {
  let start = 0;
  const blocks = text.split('\n\n').map((part) => {
    const block = { kind: 'paragraph' as const, start, end: start + part.length };
    start = block.end + 2;
    return block;
  });
  return { text, blocks, publication: null, updatedOn: null, dateline: null, related: [] };
}

/** What a newsroom’s text is made of, in any order: marks of every style, turned or left open, spaces, names, verbs, ends of lines. */
const MARKS = "« | »|«|»|“|”|\"|''|„|‹|›| — |\n— |– |-";
const SPACES = ' |\u00A0|\u202F|\u2009|\n|\n\n|\r\n|\t|\u200B';
const VOICES =
  'Ana Delmas|M. Lonnier|V. |elle|il |Elle |le maire |la mairie |un homme|ce dernier|l’un |quelqu’|un rapport |80 % des ';
const VERBS =
  ', a dit |, dit-il, |, a-t-elle dit|, a-t-on appris auprès de | assure que |annoncé | a |estimant |ajoutant que |selon |Selon |pour |de source |avant de dire que ';
const OTHERS =
  'que |qu’|qui |dont |l’|le pont |rouvrira |est |sûr|Je |nous |plan |dit |😀|[...]|(|)| et |, | : |. |. Il |; |?|!|…|1|27"';
const TURNS = 'Ana Delmas : |A. D. : | ?\n\nQ : | ?\n\n| : |\n\nR : |Entretien. |vous ';
const pieces = fc.constantFrom(...[MARKS, SPACES, VOICES, VERBS, OTHERS, TURNS].flatMap((words) => words.split('|')));
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

const isIn = ({ start, end }: Span, whole: Span) => whole.start <= start && start < end && end <= whole.end;
const isApart = (a: Span, b: Span) => a.end <= b.start || b.end <= a.start;

/** Checks one reading of a text; fails with the text. */
function expectLawful(text: string, indirect: boolean): void {
  const read = article(text);
  const { quotations, speakers } = findQuotations(read, { indirect });
  const segments = quotations.flatMap((quotation) => quotation.segments);
  let last = 0;
  for (const segment of segments.toSorted((a, b) => a.start - b.start)) {
    expect(segment.start, text).toBeGreaterThanOrEqual(last);
    expect(read.blocks.some((block) => isIn(segment, block)) && isIn(segment.content, segment), text).toBe(true);
    const words = text.slice(segment.content.start, segment.content.end);
    expect(words).toBe(words.trim());
    last = segment.end;
  }
  for (const { kind, attribution, medium, evidence, confidence, segments: own } of quotations) {
    expect(own.length).toBeGreaterThan(0);
    expect(own.toSorted((a, b) => a.start - b.start)).toEqual(own);
    if (kind === 'indirect') for (const { start, end, content } of own) expect(content).toEqual({ start, end });
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    const { source, cue } = attribution;
    for (const span of [source, cue, medium, ...evidence])
      if (span) expect(isIn(span, { start: 0, end: text.length }), text).toBe(true);
    for (const span of evidence) expect(segments.filter((segment) => !isApart(segment, span))).toEqual([]);
    if (attribution.kind === 'unidentified') continue;
    expect(speakers.some(({ id }) => id === attribution.speaker)).toBe(true);
  }
  const starts = quotations.map((quotation) => quotation.segments[0]!.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
  expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length);
}

test('quels que soient le texte et ses marques, les citations sont en ordre, à part, dans un bloc, et rendent leurs mots', () => {
  fc.assert(fc.property(texts, fc.boolean(), expectLawful), {
    numRuns: 600,
    examples: [
      ['selon l’un « , a dit ', false],
      ["selon Ana Delmas''le maire ", false],
      ['de source , a-t-elle dit« selon ', true],
    ],
  });
});

test('lu deux fois, un texte donne la même réponse', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, indirect) => {
      const once = findQuotations(article(text), { indirect });
      expect(findQuotations(article(text), { indirect })).toEqual(once);
    }),
    { numRuns: 200 },
  );
});

test('un mégaoctet de marques se lit sans erreur', () => {
  expect(findQuotations(article('«'.repeat(1_000_000))).quotations).toEqual([]);
  expect(findQuotations(article('« Non. '.repeat(1000))).quotations.length).toBeGreaterThan(0);
});

test('une phrase sans fin se lit sans erreur', () => {
  const long = 'la maire a dit que le pont, selon elle, rouvrira, dit le préfet, ajoutant que '.repeat(300);
  expect(findQuotations(article(long), { indirect: true }).quotations.length).toBeGreaterThan(0);
});
