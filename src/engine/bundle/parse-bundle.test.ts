import { expect, test } from 'vitest';
import { parseArticleId, parseDossier, parseListing, parseManifest, parseStory } from './parse-bundle.ts';
import { parseDayIndex, parseDays, parseEvents, parsePeriod } from './parse-days.ts';
import { parseVoice, parseVoiceListing } from './parse-voices.ts';

const span = { start: 0, end: 2 };
const entry = {
  id: 'digue',
  headline: 'La digue',
  deck: null,
  section: null,
  publication: null,
  readingMinutes: 1,
  quotations: 0,
  pullQuote: { quotation: 'citation-1234567', words: 'La digue tiendra.', speaker: 'Ana' },
};
const manifest = {
  format: 'liseuse-bundle',
  version: '1.0',
  id: 'phare',
  title: 'Le Phare',
  notice: null,
  counts: { stories: 1, quotations: 0, times: 0 },
  sections: [{ id: 'mer', label: 'Mer' }],
  dossiers: [],
  listingShards: 1,
};
const listing = { format: 'liseuse-listing', version: '1.0', stories: [entry] };
const dossier = {
  format: 'liseuse-dossier',
  version: '1.0',
  id: 'crue',
  title: 'La crue',
  deck: null,
  stories: [entry],
};
const quotation = {
  id: 'citation-1234567',
  segments: [{ ...span, content: span }],
  attribution: { kind: 'stated', speaker: 'ana', source: span, cue: null },
  medium: null,
  evidence: [span],
};
const story = {
  format: 'liseuse-story',
  version: '1.0',
  id: 'digue',
  text: 'La digue',
  blocks: [{ ...span, kind: 'headline' }],
  publication: { value: '2021-06-15', basis: 'stated', source: span },
  updatedOn: null,
  quotations: [quotation],
  speakers: [{ id: 'ana', name: 'Ana' }],
  times: [{ ...span, id: 'date-1', type: 'DATE', value: '2021', basis: { kind: 'stated' }, event: null }],
  related: [{ title: span, target: null }],
  dossiers: [{ id: 'crue', title: 'La crue', stories: [entry] }],
  readingMinutes: 1,
};
const voiceEntry = {
  id: 'ana-ferrand',
  name: 'Ana Ferrand',
  quotations: 1,
  stories: 1,
  first: null,
  last: null,
  months: [],
};
const voiceListing = { format: 'liseuse-voices', version: '1.2', voices: [voiceEntry] };
const voice = {
  format: 'liseuse-voice',
  version: '1.2',
  ...voiceEntry,
  spellings: [{ name: 'A. Ferrand', ground: 'initials' }],
  said: [{ id: 'citation-1234567', story: entry, sentences: [{ text: 'La digue', said: [span] }] }],
  shard: 0,
  shards: 1,
};

const mention = {
  story: entry,
  time: 'date-1',
  value: '2021',
  sentence: { text: 'La digue', date: span, event: span },
  basis: { kind: 'stated' },
};
const event = {
  id: 'fait-1234567',
  value: '2021',
  label: 'La digue',
  mentions: [mention],
  otherDates: [{ event: 'fait-7654321', value: '2022', mention, shared: ['digue'] }],
};
const list = { asOf: null, events: [event], shard: 0, shards: 1 };
const dayIndex = {
  format: 'liseuse-day-index',
  version: '1.3',
  asOf: '2021-06-15',
  events: 1,
  toCome: 0,
  periods: [{ period: '20XX', events: 1 }],
  latest: ['20XX'],
};
const days = {
  format: 'liseuse-days',
  version: '1.3',
  ...list,
  period: '2021',
  parts: [{ period: '2021-06', events: 1 }],
  before: null,
  after: null,
};
const events = { format: 'liseuse-events', version: '1.3', ...list, id: 'crue', title: 'La crue' };

const READERS = [
  [parseManifest, manifest],
  [parseListing, listing],
  [parseDossier, dossier],
  [parseStory, story],
  [parseVoiceListing, voiceListing],
  [parseVoice, voice],
  [parseDayIndex, dayIndex],
  [parseDays, days],
  [parseEvents, events],
] as const;

const outcome = (parsed: ReturnType<(typeof READERS)[number][0]>) => (parsed.ok ? 'lu' : parsed.reason);

test('un fichier bien formé est lu tel quel', () => {
  for (const [parse, file] of READERS) expect(parse(file)).toEqual({ ok: true, value: file });
});

test('la version 1.7 et ses champs inconnus se lisent, et restent', () => {
  for (const [parse, file] of READERS) {
    const later = { ...file, version: '1.7', podcast: { episode: 3 } };
    expect(parse(later)).toEqual({ ok: true, value: later });
  }
});

test('ce qui mène aux voix peut manquer, non être abîmé', () => {
  expect(outcome(parseStory({ ...story, voices: [{ speaker: 'ana', voice: 'ana-ferrand', stories: 2 }] }))).toBe('lu');
  expect(outcome(parseStory({ ...story, voices: [{ speaker: 'ana', voice: '../ana', stories: 2 }] }))).toBe('shape');
  expect(outcome(parseManifest({ ...manifest, voiceShards: -1 }))).toBe('shape');
  expect(outcome(parseManifest({ ...manifest, counts: { ...manifest.counts, voices: 'deux' } }))).toBe('shape');
});

test('ce qu’un mois a de plus raconté peut manquer, non être abîmé', () => {
  const told = { id: 'fait-1', value: '2021-06', label: 'La digue', stories: 1, period: '2021-06', shard: 0 };
  const previews = (event: object) => ({ ...days, previews: [{ period: '2021-06', events: 1, told: [event] }] });
  expect(outcome(parseDays(previews(told)))).toBe('lu');
  expect(outcome(parseDays(previews({ ...told, shard: -1 })))).toBe('shape');
});

test('la version 2.0 est refusée d’un mot, 10.0 et « 1 » aussi', () => {
  for (const [parse, file] of READERS) {
    for (const version of ['2.0', '10.0', '1', '1.0-beta', 1, undefined]) {
      expect(outcome(parse({ ...file, version }))).toBe('version');
    }
  }
});

test('un fichier d’une autre sorte n’est pas pris pour un article', () => {
  for (const other of [listing, null, 'texte', [story], {}, 12]) expect(outcome(parseStory(other))).toBe('format');
  expect(outcome(parseListing(story))).toBe('format');
});

test('il manque un champ que la page montrerait : le fichier est abîmé', () => {
  for (const [parse, file] of READERS) {
    for (const name of Object.keys(file).filter((name) => name !== 'format' && name !== 'version')) {
      expect(`${name} ${outcome(parse({ ...file, [name]: undefined }))}`).toBe(`${name} shape`);
    }
  }
});

test('un passage à l’envers, une citation sans passage, une voix sans nom : abîmé', () => {
  const damaged = [
    { blocks: [{ start: 5, end: 2, kind: 'paragraph' }] },
    { blocks: [{ start: -1, end: 2, kind: 'paragraph' }] },
    { blocks: [{ start: 0.5, end: 2, kind: 'paragraph' }] },
    { quotations: [{ ...quotation, segments: [] }] },
    { quotations: [{ ...quotation, attribution: { ...quotation.attribution, speaker: undefined } }] },
    { speakers: [{ id: 'ana' }] },
    { times: [{ ...story.times[0], event: 'la crue' }] },
    { id: '../autre' },
  ];
  for (const change of damaged) expect(outcome(parseStory({ ...story, ...change }))).toBe('shape');
});

test('une phrase mise en avant a ses mots et sa voix, ou n’est pas là', () => {
  const read = (pullQuote: unknown) => outcome(parseListing({ ...listing, stories: [{ ...entry, pullQuote }] }));
  expect(read(null)).toBe('lu');
  for (const pullQuote of [undefined, 'La digue tiendra.', { words: 'La digue tiendra.' }, { speaker: 'Ana' }])
    expect(read(pullQuote)).toBe('shape');
});

test('nul n’est tenu d’avoir un nom quand la source n’est pas identifiée', () => {
  const attribution = { kind: 'unidentified', source: null, cue: null };
  expect(outcome(parseStory({ ...story, quotations: [{ ...quotation, attribution }] }))).toBe('lu');
});

test('un fait sans ses mots, une phrase sans date, une période sans compte : abîmé', () => {
  const damaged = [
    { ...event, mentions: [{ ...mention, story: undefined }] },
    { ...event, mentions: [{ ...mention, sentence: { text: 'La digue', event: span } }] },
    { ...event, otherDates: [{ event: 'fait-7654321', value: '2022' }] },
  ];
  for (const change of damaged) expect(outcome(parseDays({ ...days, events: [change] }))).toBe('shape');
  expect(outcome(parseDayIndex({ ...dayIndex, periods: [{ period: '2021' }] }))).toBe('shape');
  expect(outcome(parseManifest({ ...manifest, counts: { ...manifest.counts, events: 'deux' } }))).toBe('shape');
});

test('l’adresse d’une période est un mois, une année, une décennie ou un siècle', () => {
  for (const period of ['2026-03', '2026', '202X', '20XX']) expect(parsePeriod(period)).toBe(period);
  for (const period of [undefined, '', '2026-13', '2026-3', '20X', '2XXX', '2026-03-12', '../2026', '20xx'])
    expect(parsePeriod(period)).toBeNull();
});

test('l’adresse d’un article n’a que des lettres, des chiffres et des tirets', () => {
  expect(parseArticleId('la-digue-2')).toBe('la-digue-2');
  for (const address of [undefined, '', '-digue', 'Digue', 'digue/..', 'é', 'a'.repeat(121)]) {
    expect(parseArticleId(address)).toBeNull();
  }
});
