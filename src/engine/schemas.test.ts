import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readPlainText } from './articles.ts';
import { NO_CORRECTIONS, parseCorrections } from './bundle/parse-corrections.ts';
import { type Bundle, buildBundle, DEFAULT_EDITION, type EditionArticle, writeBundle } from './bundles.ts';
import type {
  AnnotatedArticle,
  ArticleId,
  Attribution,
  Correction,
  Corrections,
  NamedSpeaker,
  Quotation,
  QuotationId,
  SpeakerId,
  TimexValue,
} from './model.ts';
import { BUNDLE_SCHEMAS, writeSchemas } from './schemas.ts';
import { findTimes } from './timeline/find-times.ts';

/** Every kind of block that a file can hold, and dates of many makes. */
const PONT = `URGENT

International

Le pont de Sarmont sera reconstruit en un an

Après la crue du printemps, le conseil a voté hier soir la reconstruction de l’ouvrage, fermé depuis trois mois.

Par Ana Ferrand

Publié le 15 juin 2021 à 08h30, mis à jour le 16 juin 2021

SARMONT – Le conseil a voté lundi soir. Le chantier commencera le 3 septembre et durera environ un an.

Un chantier à ciel ouvert

Les habitants l’attendaient depuis mai 2019. Chaque lundi, ils se réunissent dans la salle des fêtes.

• Une voie pour les vélos

> Le pont est à tous.

Le pont en mars, vu de la rive gauche

Photo : Luc Marel

Entre le 4 et le 9 octobre 2021, la rue sera fermée. À l’automne 2022, tout sera fini, au XXIe siècle. Le pont est maintenant à reconstruire.

Lire aussi : La crue en images

Lire aussi : Un titre perdu

af/lm`;

const CRUE = `La crue en images

Le récit de trois jours de pluie, entre la digue et la place du marché, par celles et ceux qui l’ont vue monter.

SARMONT, 12 mai 2021 (AFP) - L’eau est montée dans la nuit. Elle est redescendue le lendemain, jeudi.

Les écoles rouvriront demain.`;

const FETE = `La fête du pont

Le maire de Sarmont a ouvert ce 14 juillet 2022 le nouveau pont. La veille, il pleuvait.`;

/** One quotation for each way of knowing who speaks. */
function quotationsOf(article: Omit<AnnotatedArticle, 'quotations' | 'speakers' | 'times'>): Quotation[] {
  const { start } = article.blocks.find(({ kind }) => kind === 'paragraph')!;
  const span = { start, end: start + 7 };
  const speaker = 'le-maire' as SpeakerId;
  const attributions: readonly Attribution[] = [
    { kind: 'stated', speaker, source: span, cue: span },
    { kind: 'resolved', speaker, source: span, cue: null },
    { kind: 'inherited', speaker, source: span, cue: null },
    { kind: 'corrected', speaker, source: null, cue: null },
    { kind: 'unidentified', source: null, cue: null },
  ];
  return attributions.map((attribution, index) => ({
    id: `citation-${'0'.repeat(6)}${index}` as QuotationId,
    kind: 'direct',
    segments: [{ ...span, content: { start: start + 1, end: start + 6 } }],
    attribution,
    medium: index === 0 ? span : null,
    rule: 'incise',
    evidence: [span],
    confidence: 0.9,
  }));
}

function article(id: string, words: string): EditionArticle {
  const read = readPlainText(new TextEncoder().encode(words));
  if (!read.ok) throw new Error(id);
  const { times, publication } = findTimes(read.value);
  const speakers = [{ id: 'le-maire' as SpeakerId, name: 'Ana Ferrand', kind: 'person' }] as const;
  return {
    id: id as ArticleId,
    article: { ...read.value, publication, times, speakers, quotations: quotationsOf(read.value) },
  };
}

const BUNDLE = buildBundle(
  {
    ...DEFAULT_EDITION,
    dossiers: [
      { id: 'crue', title: 'La crue', deck: 'Trois mois.', articles: ['pont', 'crue'] as unknown as ArticleId[] },
    ],
  },
  [article('pont', PONT), article('crue', CRUE), article('fete', FETE)],
);

/** The same schema, in which a field that it does not name is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, closed(value)]));
  return 'required' in inner ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ strict: true, allErrors: true });
const compiled = (change: (schema: unknown) => unknown) =>
  new Map(Object.entries(BUNDLE_SCHEMAS).map(([format, schema]) => [format, ajv.compile(change(schema) as object)]));
const OPEN = compiled((schema) => schema);
const CLOSED = compiled(closed);

/** What is wrong with a file, a line a fault; empty when it is valid. */
function faults(file: object, validators = OPEN): string[] {
  const validate = validators.get((file as { readonly format: string }).format)!;
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const filesOf = (bundle: Bundle) => writeBundle(bundle).map(({ path, text }) => ({ path, json: JSON.parse(text) }));

test('chaque fichier du paquet suit son schéma, qui en nomme tous les champs', () => {
  const files = filesOf(BUNDLE);
  expect(files.map(({ path }) => path)).toHaveLength(11);
  for (const { path, json } of files) expect([path, ...faults(json), ...faults(json, CLOSED)]).toEqual([path]);
});

test('l’édition d’essai a de quoi mettre le schéma à l’épreuve', () => {
  const [story] = BUNDLE.stories;
  const kinds = new Set(story!.blocks.map(({ kind }) => kind));
  for (const kind of [
    'priority',
    'byline',
    'date',
    'listItem',
    'blockquote',
    'caption',
    'credit',
    'related',
    'signoff',
  ])
    expect(kinds).toContain(kind);
  expect(new Set(story!.times.map(({ type }) => type))).toEqual(new Set(['DATE', 'TIME', 'DURATION', 'SET']));
  expect(BUNDLE.stories.map(({ publication }) => publication?.basis)).toEqual(['stated', 'dateline', 'inferred']);
});

test('un paquet vide suit ses schémas', () => {
  for (const { path, json } of filesOf(buildBundle(DEFAULT_EDITION, [])))
    expect([path, ...faults(json, CLOSED)]).toEqual([path]);
});

test('un fichier abîmé est refusé', () => {
  const story = BUNDLE.stories[0]!;
  const quotation = story.quotations[0]!;
  const time = story.times[0]!;
  const damages: readonly (readonly [string, object])[] = [
    ['version', { version: '2.0' }],
    ['id', { id: '../pont' }],
    ['text', { text: undefined }],
    ['blocks', { blocks: [{ start: 0, end: 4, kind: 'titre' }] }],
    ['blocks', { blocks: [{ start: -1, end: 4, kind: 'headline' }] }],
    ['blocks', { blocks: [{ start: 0.5, end: 4, kind: 'headline' }] }],
    ['publication', { publication: { ...story.publication, value: '15 juin 2021' } }],
    ['publication', { publication: { ...story.publication, value: '2021-13-15' } }],
    ['publication', { publication: { ...story.publication, basis: 'guessed' } }],
    ['updatedOn', { updatedOn: '2021-06-16T25:00' }],
    ['readingMinutes', { readingMinutes: 0 }],
    ['quotations', { quotations: [{ ...quotation, id: 'quote-1' }] }],
    ['quotations', { quotations: [{ ...quotation, segments: [] }] }],
    ['quotations', { quotations: [{ ...quotation, confidence: 1.2 }] }],
    ['quotations', { quotations: [{ ...quotation, attribution: { kind: 'stated', source: null, cue: null } }] }],
    ['times', { times: [{ ...time, value: 'lundi' }] }],
    ['times', { times: [{ ...time, id: 'date-0' }] }],
    ['times', { times: [{ ...time, basis: { kind: 'counted' } }] }],
    ['related', { related: [{ ...story.related[0], match: 'fuzzy' }] }],
  ];
  for (const [field, damage] of damages) {
    const found = faults({ ...story, ...damage });
    expect(`${JSON.stringify(damage)} ${found.length > 0}`).toBe(`${JSON.stringify(damage)} true`);
    expect(found.every((fault) => fault.includes(field))).toBe(true);
  }
});

test('une liste, un dossier, un manifeste abîmés sont refusés', () => {
  const [listing] = BUNDLE.listings;
  const [entry] = listing!.stories;
  expect(faults({ ...listing!, stories: [{ ...entry, hash: 'ABC' }] })).not.toEqual([]);
  expect(faults({ ...BUNDLE.dossiers[0]!, deck: undefined })).not.toEqual([]);
  expect(faults({ ...BUNDLE.manifest, listingShards: 0 })).not.toEqual([]);
  const [voice] = BUNDLE.voices;
  expect(faults({ ...voice!, said: [{ ...voice!.said[0], sentences: [] }] })).not.toEqual([]);
  expect(faults({ ...voice!, spellings: [{ name: 'A. Ferrand', ground: 'guess' }] })).not.toEqual([]);
  expect(
    faults({ ...BUNDLE.voiceListings[0]!, voices: [{ ...voice!, months: [{ month: 'mai', quotations: 1 }] }] }),
  ).not.toEqual([]);
});

test('un fichier de corrections suit son schéma, qui refuse ce que le lecteur refuse', () => {
  const target = { start: 3, end: 7, exact: 'pont', prefix: 'Le ', suffix: ' rouvre' };
  const speaker: NamedSpeaker = { name: 'Ana Ferrand', kind: 'person' };
  const corrections: readonly Correction[] = [
    { kind: 'block', target, as: 'heading' },
    { kind: 'speaker', target, speaker },
    { kind: 'speaker', target, speaker: null },
    { kind: 'notQuotation', target },
    { kind: 'quotation', target, speaker },
    { kind: 'time', target, value: '2021-05' as TimexValue },
    { kind: 'offAxis', target },
  ];
  const file: Corrections = { ...NO_CORRECTIONS, encoding: 'macintosh', corrections };
  const isFine = (candidate: object) => [faults(candidate).length === 0, parseCorrections(candidate).ok];
  expect([...faults(file), ...faults(file, CLOSED)]).toEqual([]);
  expect(isFine(file)).toEqual([true, true]);
  const damages: readonly object[] = [
    { version: '2.0' },
    { encoding: 'latin' },
    { corrections: [{ kind: 'medium', target }] },
    { corrections: [{ kind: 'block', target, as: 'titre' }] },
    { corrections: [{ kind: 'speaker', target, speaker: { ...speaker, name: ' ' } }] },
    { corrections: [{ kind: 'speaker', target }] },
    { corrections: [{ kind: 'time', target, value: 'lundi' }] },
    { corrections: [{ kind: 'offAxis', target: { ...target, exact: '' } }] },
  ];
  for (const damage of damages) expect([damage, ...isFine({ ...file, ...damage })]).toEqual([damage, false, false]);
});

test('le schéma refuse un fait sans article, un nom de période inventé, une base sans son point de départ', () => {
  const days = BUNDLE.days.find(({ events }) => events.length > 0)!;
  const [event] = days.events;
  const [mention] = event!.mentions;
  const withMention = (change: object) => ({ ...days, events: [{ ...event, mentions: [{ ...mention, ...change }] }] });
  expect(faults({ ...days, events: [{ ...event, mentions: [] }] })).not.toEqual([]);
  expect(faults({ ...days, period: 'mars 2021' })).not.toEqual([]);
  expect(faults(withMention({ basis: { kind: 'counted' } }))).not.toEqual([]);
  const from = { kind: 'publication', value: '2021-06-15', words: null };
  for (const basis of [
    { kind: 'counted', from },
    { kind: 'completed', missing: ['year'], from },
    { kind: 'corrected' },
  ])
    expect(faults(withMention({ basis }), CLOSED)).toEqual([]);
});

test('un paquet d’avant la chronologie se lit encore', () => {
  const { events: _, ...counts } = BUNDLE.manifest.counts;
  expect(faults({ ...BUNDLE.manifest, counts, version: '1.2' })).toEqual([]);
});

test('un paquet d’avant les voix se lit encore', () => {
  const { voices: _, ...story } = BUNDLE.stories[0]!;
  const { voiceShards: __, counts, ...manifest } = BUNDLE.manifest;
  const { voices: ___, ...before } = counts;
  expect([...faults({ ...story, version: '1.1' }), ...faults({ ...manifest, counts: before, version: '1.1' })]).toEqual(
    [],
  );
});

test('un champ d’une version 1.x plus récente est permis', () => {
  expect(faults({ ...BUNDLE.stories[0]!, version: '1.4', podcast: 3 })).toEqual([]);
});

test('les schémas voyagent avec le paquet, chacun dans un fichier qui se suffit', () => {
  expect(writeSchemas().map(({ path }) => path)).toEqual([
    'schema/bundle.json',
    'schema/listing.json',
    'schema/story.json',
    'schema/dossier.json',
    'schema/voices.json',
    'schema/voice.json',
    'schema/day-index.json',
    'schema/days.json',
    'schema/events.json',
    'schema/corrections.json',
  ]);
  for (const { text } of writeSchemas()) {
    const schema = JSON.parse(text);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020({ strict: true }).validateSchema(schema)).toBe(true);
    expect(text).not.toContain('$ref');
  }
});
