import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { readCharacters } from './articles.ts';
import { parseCorrections } from './bundle/parse-corrections.ts';
import {
  type CorrectedArticle,
  makeTarget,
  NO_CORRECTIONS,
  readCorrected,
  readReplayed,
  writeCorrections,
} from './corrections.ts';
import type { AnnotatedArticle, BlockKind, Correction, NamedSpeaker, Problem, Span, TimexValue } from './model.ts';
import { overlaps } from './text/spans.ts';

const TEXT = `International

Le vieux pont de Sarmont rouvre au printemps

Après la crue, le conseil a voté les travaux, et les deux rives se sont parlé.

Publié le 15 juin 2021

La maire Ana Ferrand a présenté le plan lundi. « Le chantier durera un an », a-t-elle dit.

« Nous avons tout payé », assure l’architecte Luc Marel, de l’Office des ports (ODP). Le passeur promet que son bac attendra.

« Fermé pour cause d’inventaire » : la pancarte est restée pendant la crue. La réunion aura lieu en mars.`;

const ANA: NamedSpeaker = { name: 'Ana Ferrand', kind: 'person' };
const PASSEUR: NamedSpeaker = { name: 'le passeur', kind: 'person' };

/** The text that positions count in. */
const canonical = (characters: string): string => {
  const read = readCharacters(characters);
  return read.ok ? read.value.text : '';
};

function at(words: string, text = TEXT) {
  const start = canonical(text).indexOf(words);
  if (start < 0) throw new Error(words);
  return makeTarget(canonical(text), { start, end: start + words.length });
}

type Outcome = CorrectedArticle & { readonly warnings: readonly Problem[] };

function correct(corrections: readonly Correction[], text = TEXT): Outcome {
  const read = readCorrected(text, corrections);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.value, warnings: read.warnings };
}

/** « « Oui » / « non » : Ana Ferrand (corrected, direct) », a line a quotation. */
function said({ article }: Outcome): string[] {
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]));
  return article.quotations.map(({ segments, attribution, kind }) => {
    const words = segments.map(({ content: { start, end } }) => article.text.slice(start, end)).join(' / ');
    const who = attribution.kind === 'unidentified' ? '?' : names.get(attribution.speaker);
    return `${words} : ${who} (${attribution.kind}, ${kind})`;
  });
}

/** « lundi = 2021-06-14 (corrected) → its event », a line a date. */
const dated = ({ article: { text, times } }: Outcome): string[] =>
  times.map(({ start, end, value, basis, event }) => {
    const told = event ? ` → ${text.slice(event.start, event.end)}` : '';
    return `${text.slice(start, end)} = ${value} (${basis.kind})${told}`;
  });

const YEAR = 'Le chantier durera un an : Ana Ferrand (resolved, direct)';
const PAID = 'Nous avons tout payé : Luc Marel (stated, direct)';

test('sans correction, l’article est celui de l’analyse', () => {
  const read = readCharacters(TEXT);
  expect(correct([]).article).toEqual(read.ok && annotate(read.value));
  expect(said(correct([]))).toEqual([YEAR, PAID]);
});

test('une correction qui ne change rien laisse tout en place, les ancres aussi', () => {
  const off: Correction = { kind: 'offAxis', target: at('un plan', 'un plan') };
  expect(correct([off]).article).toEqual(correct([]).article);
});

test('une autre voix : le nom est corrigé, ce que l’analyse avait trouvé reste visible', () => {
  const result = correct([{ kind: 'speaker', target: at('« Nous avons tout payé »'), speaker: ANA }]);
  expect(said(result)).toEqual([YEAR, 'Nous avons tout payé : Ana Ferrand (corrected, direct)']);
  expect(result.article.speakers.map(({ id }) => id)).toEqual(['ana-ferrand']);
  const { attribution, rule, evidence, confidence } = result.article.quotations[1]!;
  expect({ rule, evidence, confidence }).toEqual({ rule: 'correction', evidence: [], confidence: 1 });
  expect(attribution.source).not.toBeNull();
  expect(attribution.cue).not.toBeNull();
});

test('un nom que le texte n’a pas est quelqu’un de plus, d’une adresse que nul autre n’a', () => {
  const speaker: NamedSpeaker = { name: ' Ana-Ferrand ', kind: 'person' };
  const { article } = correct([{ kind: 'speaker', target: at('« Nous avons tout payé »'), speaker }]);
  expect(article.speakers).toEqual([
    { id: 'ana-ferrand', name: 'Ana Ferrand', kind: 'person' },
    { id: 'ana-ferrand-2', name: 'Ana-Ferrand', kind: 'person' },
  ]);
});

test('le même nom, en capitales ou suivi d’espaces, est la même personne', () => {
  const speaker: NamedSpeaker = { name: 'ANA FERRAND ', kind: 'group' };
  const { article } = correct([{ kind: 'speaker', target: at('« Nous avons tout payé »'), speaker }]);
  expect(article.speakers).toEqual([{ id: 'ana-ferrand', ...ANA }]);
});

test('personne ne sait qui parle : la source n’est plus identifiée, et personne n’est nommé', () => {
  const result = correct([{ kind: 'speaker', target: at('« Nous avons tout payé »'), speaker: null }]);
  expect(said(result)).toEqual([YEAR, 'Nous avons tout payé : ? (unidentified, direct)']);
  expect(result.article.quotations[1]!.rule).toBe('correction');
});

test('la voix qui continue sans être nommée suit celle que l’on corrige ; une autre voix, non', () => {
  const text = `Société\n\nLe pont de Sarmont rouvre\n\nPar Odile Ferrand\n\nLe pont a rouvert.\n\n« Nous avons tout payé », assure l’architecte Luc Marel. « Le fer manquait. Le béton aussi. »\n\n« Rien ne presse », répond la maire Ana Ferrand.`;
  const marel = [
    'Nous avons tout payé : Luc Marel (stated, direct)',
    'Le fer manquait. Le béton aussi. : Luc Marel (inherited, direct)',
  ];
  const ana = 'Rien ne presse : Ana Ferrand (stated, direct)';
  expect(said(correct([], text))).toEqual([...marel, ana]);
  const target = at('« Nous avons tout payé »', text);
  expect(said(correct([{ kind: 'speaker', target, speaker: PASSEUR }], text))).toEqual([
    'Nous avons tout payé : le passeur (corrected, direct)',
    'Le fer manquait. Le béton aussi. : le passeur (inherited, direct)',
    ana,
  ]);
  expect(said(correct([{ kind: 'speaker', target, speaker: null }], text))[1]).toContain(': ? (unidentified');
});

test('ce n’est pas une citation : elle s’en va, et la correction vaut même si rien n’était là', () => {
  const gone: Correction = { kind: 'notQuotation', target: at('« Le chantier durera un an »') };
  expect(said(correct([gone]))).toEqual([PAID]);
  expect(correct([gone, { kind: 'notQuotation', target: at('la pancarte') }]).lost).toEqual([]);
});

test('une citation de plus : avec ses marques elle est directe ou mêlée, sans marques elle est rapportée', () => {
  const add = (words: string): Correction => ({ kind: 'quotation', target: at(words), speaker: PASSEUR });
  expect(said(correct([add('« Fermé pour cause d’inventaire »')])).at(-1)).toBe(
    'Fermé pour cause d’inventaire : le passeur (corrected, direct)',
  );
  expect(said(correct([add('Fermé pour cause d’inventaire')])).at(-1)).toContain('(corrected, direct)');
  expect(said(correct([add('son bac attendra')])).at(-1)).toBe('son bac attendra : le passeur (corrected, indirect)');
  const mixed = 'La ville\n\nLe pont a été jugé « trop vieux » par ceux qui le passent chaque jour avec leurs bêtes.';
  const target = at('« trop vieux »', mixed);
  expect(said(correct([{ kind: 'quotation', target, speaker: null }], mixed))).toEqual([
    'trop vieux : ? (unidentified, mixed)',
  ]);
});

test('une correction de voix sur des mots qui ne sont pas une citation en fait une', () => {
  const result = correct([{ kind: 'speaker', target: at('son bac attendra'), speaker: PASSEUR }]);
  expect(said(result).at(-1)).toBe('son bac attendra : le passeur (corrected, indirect)');
  expect(result.applied[0]!.spans.map(({ start, end }) => result.article.text.slice(start, end))).toEqual([
    'son bac attendra',
  ]);
});

test('une citation de deux paragraphes a un passage dans chacun, marques dehors', () => {
  const text = 'La ville\n\nElle parle : « Le pont sera beau.\n\n« Il sera large. » Puis elle sort de la salle.';
  const target = at('« Le pont sera beau.\n\n« Il sera large. »', text);
  const result = correct([{ kind: 'quotation', target, speaker: ANA }], text);
  expect(said(result)).toEqual(['Le pont sera beau. / Il sera large. : Ana Ferrand (corrected, direct)']);
});

test('une citation ajoutée ne prend aux autres que les passages qu’elle recouvre', () => {
  const text = 'La ville\n\n« Le pont sera beau, a dit Ana Ferrand, et il sera large », sans un mot de plus à dire.';
  expect(said(correct([], text))).toHaveLength(1);
  const target = at('et il sera large', text);
  expect(said(correct([{ kind: 'quotation', target, speaker: null }], text))).toEqual([
    'Le pont sera beau : Ana Ferrand (stated, direct)',
    'et il sera large : ? (unidentified, indirect)',
  ]);
});

test('de deux corrections sur les mêmes mots, la dernière l’emporte', () => {
  const target = at('« Nous avons tout payé »');
  const [gone, back]: Correction[] = [
    { kind: 'notQuotation', target },
    { kind: 'quotation', target, speaker: ANA },
  ];
  expect(said(correct([back!, gone!]))).toEqual([YEAR]);
  expect(said(correct([gone!, back!]))[1]).toContain('Ana Ferrand (corrected, direct)');
});

test('une date corrigée garde son événement ; là où il n’y en avait pas, elle dit sa phrase', () => {
  const value = '2021-06-07' as TimexValue;
  expect(dated(correct([{ kind: 'time', target: at('lundi'), value }]))[0]).toMatch(
    /^lundi = 2021-06-07 \(corrected\)/,
  );
  const winter: Correction = { kind: 'time', target: at('pendant la crue'), value: '2020-WI' as TimexValue };
  expect(dated(correct([winter]))).toContain(
    'pendant la crue = 2020-WI (corrected) → « Fermé pour cause d’inventaire » : la pancarte est restée pendant la crue.',
  );
  expect(correct([winter]).article.times.map(({ id }) => id)).toEqual(
    correct([winter]).article.times.map((_, index) => `date-${index + 1}`),
  );
});

test('une durée et une heure ont le type que dit leur valeur', () => {
  const typeAt = (words: string, value: string) =>
    correct([{ kind: 'time', target: at(words), value: value as TimexValue }]).article.times.find(
      ({ basis }) => basis.kind === 'corrected',
    )!;
  expect(typeAt('un an', 'P1Y').type).toBe('DURATION');
  expect(typeAt('lundi', '2021-06-07T18:30').type).toBe('TIME');
  expect(typeAt('pendant la crue', 'P3M')).toMatchObject({ type: 'DURATION', event: null });
});

test('une date qui n’est pas un événement quitte l’axe et reste dans le texte', () => {
  const before = correct([]).article.times.filter(({ event }) => event !== null).length;
  const { article } = correct([{ kind: 'offAxis', target: at('mars') }]);
  expect(article.times.filter(({ event }) => event !== null)).toHaveLength(before - 1);
  expect(article.times).toHaveLength(correct([]).article.times.length);
});

test('un bloc corrigé se lit autrement, et sa citation avec lui', () => {
  const target = at(
    '« Fermé pour cause d’inventaire » : la pancarte est restée pendant la crue. La réunion aura lieu en mars.',
  );
  const { article, applied } = correct([{ kind: 'block', target, as: 'caption' }]);
  expect(article.blocks.at(-1)!.kind).toBe('caption');
  expect(applied).toHaveLength(1);
});

test('le texte récrit ailleurs, la correction suit ses mots ; ses mots effacés, elle est perdue et dite', () => {
  const correction: Correction = { kind: 'speaker', target: at('« Nous avons tout payé »'), speaker: ANA };
  const moved = correct([correction], TEXT.replace('International', 'Régions\n\nUn surtitre tout neuf'));
  expect(said(moved)[1]).toContain('Ana Ferrand (corrected, direct)');
  const gone = correct([correction], TEXT.replace('« Nous avons tout payé »', 'Tout est payé'));
  expect(gone.lost).toEqual([correction]);
  expect(gone.warnings.filter(({ code }) => code === 'W-CORRECTION-LOST')).toEqual([
    { code: 'W-CORRECTION-LOST', line: 1, detail: '« Nous avons tout payé »' },
  ]);
});

test('pour choisir une voix, tous ceux que le texte nomme, ceux qui parlent d’abord, chacun une fois', () => {
  expect(correct([]).people).toEqual([
    ANA,
    { name: 'Luc Marel', kind: 'person' },
    { name: 'l’Office des ports', kind: 'body' },
  ]);
});

test('la date donnée du dehors passe avant celle du texte', () => {
  const read = readReplayed(TEXT, [], { publishedOn: '2022-01-10' as never });
  expect(read.ok && read.value.article.publication).toEqual({ value: '2022-01-10', basis: 'stated', source: null });
});

// ——— Laws ———

const SENTENCES = [
  'La ville',
  '« Le pont rouvre lundi », a dit Ana Ferrand.',
  'Le 3 mai 2021, Luc Marel a promis « un bac », puis “deux” 🚲.',
  '• « Oui. »',
  'Lire aussi : Le bac',
  'Publié le 15 juin 2021',
];
const NAMES = [null, ANA, PASSEUR, { name: '  ', kind: 'group' } as const, { name: '中文', kind: 'body' } as const];
const KINDS: readonly Correction['kind'][] = ['block', 'speaker', 'notQuotation', 'quotation', 'time', 'offAxis'];
const BLOCKS: readonly BlockKind[] = ['paragraph', 'heading', 'caption', 'deck', 'headline'];

/** A correction on some words of the text, whole characters. */
function correctionOn(text: string, [kind, from, long, pick]: readonly [Correction['kind'], number, number, number]) {
  const characters = Array.from(text);
  const start = characters.slice(0, from % characters.length).join('').length;
  const end = Math.min(
    text.length,
    start +
      Array.from(text.slice(start))
        .slice(0, long + 1)
        .join('').length,
  );
  const target = makeTarget(text, { start, end });
  const one = <T>(list: readonly T[]): T => list[pick % list.length]!;
  const all: Readonly<Record<Correction['kind'], Correction>> = {
    block: { kind: 'block', target, as: one(BLOCKS) },
    speaker: { kind: 'speaker', target, speaker: one(NAMES) },
    notQuotation: { kind: 'notQuotation', target },
    quotation: { kind: 'quotation', target, speaker: one(NAMES) },
    time: { kind: 'time', target, value: one(['2021-05-03', 'P2Y', '2021-05-03T08:00', '2021'] as TimexValue[]) },
    offAxis: { kind: 'offAxis', target },
  };
  return all[kind];
}

const isWithin = (span: Span, whole: Span) =>
  span.start >= whole.start && span.start < span.end && span.end <= whole.end;

/** In the order of the text, never overlapping, each within one block. */
function expectOrdered(spans: readonly Span[], { blocks }: AnnotatedArticle): void {
  for (const [index, span] of spans.entries()) {
    expect(blocks.some((block) => isWithin(span, block))).toBe(true);
    expect(index === 0 || spans[index - 1]!.end <= span.start).toBe(true);
  }
}

function expectLaws(article: AnnotatedArticle): void {
  const { text, quotations, speakers, times } = article;
  const segments = quotations.flatMap((quotation) => quotation.segments);
  for (const segment of segments) {
    expect(isWithin(segment.content, segment)).toBe(true);
    expect(text.slice(segment.start, segment.end).trim()).toBe(text.slice(segment.start, segment.end));
    expect(segments.filter((other) => overlaps(other, segment))).toEqual([segment]);
  }
  for (const quotation of quotations) expectOrdered(quotation.segments, article);
  expect(quotations.map(({ segments: [first] }) => first!.start)).toEqual(
    quotations.map(({ segments: [first] }) => first!.start).sort((a, b) => a - b),
  );
  expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
  const speaking = quotations.flatMap(({ attribution: a }) => (a.kind === 'unidentified' ? [] : [a.speaker]));
  expect(speakers.map(({ id }) => id)).toEqual([...new Set(speaking)]);
  expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length);
  expectOrdered(times, article);
  expect(times.map(({ id }) => id)).toEqual(times.map((_, index) => `date-${index + 1}`));
  for (const { event } of times) if (event) expectOrdered([event], article);
}

test('quoi qu’on corrige, les lois du texte tiennent, rien ne se perd en silence, et rejouer donne le même article', () => {
  const one = fc.tuple(fc.constantFrom(...KINDS), fc.nat(400), fc.nat(60), fc.nat(12));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }),
      fc.array(one, { maxLength: 8 }),
      (lines, wishes) => {
        const text = canonical(lines.join('\n\n'));
        const corrections = wishes.map((wish) => correctionOn(text, wish));
        const result = correct(corrections, text);
        expectLaws(result.article);
        const told = [...result.applied.map(({ correction }) => correction), ...result.lost];
        expect(told).toHaveLength(corrections.length);
        expect(corrections.filter((correction) => !told.includes(correction))).toEqual([]);
        expect(correct(corrections, text)).toEqual(result);
        const copy: readonly Correction[] = JSON.parse(
          writeCorrections({ ...NO_CORRECTIONS, corrections }),
        ).corrections;
        expect(correct(copy, text)).toEqual(result);
      },
    ),
    { numRuns: 100 },
  );
});

// ——— The file ———

const FILE = {
  ...NO_CORRECTIONS,
  corrections: [{ kind: 'speaker', target: at('« Nous avons tout payé »'), speaker: ANA }] as Correction[],
};

test('un fichier écrit puis lu est le même, au signe près, avec ce qu’une version suivante y a mis', () => {
  const later = { ...FILE, version: '1.7', note: 'relu' };
  for (const file of [NO_CORRECTIONS, FILE, later]) {
    const parsed = parseCorrections(JSON.parse(writeCorrections(file)));
    expect(parsed).toEqual({ ok: true, value: file });
    expect(parsed.ok && writeCorrections(parsed.value)).toBe(writeCorrections(file));
  }
});

test('un autre fichier, une version 2, une correction d’un genre inconnu ou abîmée sont refusés, chacun pour sa raison', () => {
  const reasonOf = (change: object) => {
    const parsed = parseCorrections({ ...FILE, ...change });
    return parsed.ok ? 'lu' : parsed.reason;
  };
  const [first] = FILE.corrections;
  const one = (change: object) => ({ corrections: [{ ...first, ...change }] });
  expect(reasonOf({})).toBe('lu');
  expect(reasonOf({ format: 'liseuse-story' })).toBe('format');
  expect(reasonOf({ version: '2.0' })).toBe('version');
  expect(reasonOf({ version: '1.4', ...one({ kind: 'medium' }) })).toBe('version');
  expect(reasonOf({ encoding: 'latin' })).toBe('shape');
  expect(reasonOf(one({ kind: 12 }))).toBe('shape');
  expect(reasonOf(one({ speaker: { name: ' ', kind: 'person' } }))).toBe('shape');
  expect(reasonOf(one({ speaker: { name: 'Ana', kind: 'robot' } }))).toBe('shape');
  expect(reasonOf(one({ target: { ...first!.target, exact: 'trop court' } }))).toBe('shape');
  expect(reasonOf(one({ kind: 'time', value: '2021-02-30' }))).toBe('shape');
  expect(reasonOf(one({ kind: 'time', value: '2021-02-28/2021-03' }))).toBe('lu');
  expect(reasonOf(one({ kind: 'block', as: 'toString' }))).toBe('shape');
  expect(parseCorrections(null)).toEqual({ ok: false, reason: 'format' });
});
