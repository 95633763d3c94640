import fc from 'fast-check';
import { expect, test } from 'vitest';
import type {
  ArticleId,
  CivilDate,
  Quotation,
  QuotationId,
  RelatedLink,
  Speaker,
  SpeakerId,
  Story,
  StoryReference,
} from '../model.ts';
import { gatherVoices, type ToldStory } from './gather-voices.ts';

type About = { readonly date?: string; readonly dossier?: string; readonly related?: string };

const reference = (id: string, date?: string): StoryReference => ({
  id: id as ArticleId,
  headline: `Titre ${id}`,
  section: null,
  publication: date === undefined ? null : { value: date as CivilDate, basis: 'stated', source: null },
});

const kindOf = (name: string): Speaker['kind'] => (/^(?:l’|la |le )/.test(name) ? 'body' : 'person');

/**
 * A story in which each name says its words once, a paragraph each: « Qui : « mots » », the marks counted in the span.
 *
 * @param lines `Nom: mots`; without a name the source is not identified.
 */
function told(id: string, lines: readonly string[], { date, dossier, related }: About = {}): ToldStory {
  const said = lines.map((line) => /^(?:([^:]*): )?(.*)$/.exec(line)!);
  const speakers = new Map<string, Speaker>();
  const quotations: Quotation[] = [];
  const blocks: Story['blocks'][number][] = [];
  let text = '';
  said.forEach(([, name, words], index) => {
    const speaker = `${name}${name?.endsWith('*') ? index : ''}`;
    if (name !== undefined && !speakers.has(speaker)) {
      const plain = name.replace('*', '');
      speakers.set(speaker, { id: `p-${speakers.size}` as SpeakerId, name: plain, kind: kindOf(plain) });
    }
    const block = { start: text.length, kind: 'paragraph' as const };
    text += `Il pleuvait. « ${words} », ${name}. Il vente.`;
    blocks.push({ ...block, end: text.length });
    text += '\n\n';
    const start = block.start + 'Il pleuvait. '.length;
    const span = { start, end: start + words!.length + 4 };
    const by = name === undefined ? null : speakers.get(speaker)!.id;
    quotations.push({
      id: `citation-${id}-${index}` as QuotationId,
      kind: 'direct',
      segments: [{ ...span, content: { start: start + 2, end: span.end - 2 } }],
      attribution:
        by === null
          ? { kind: 'unidentified', source: null, cue: null }
          : { kind: 'stated', speaker: by, source: span, cue: null },
      medium: null,
      rule: 'incise',
      evidence: [],
      confidence: 0.9,
    });
  });
  const link: RelatedLink | null =
    related === undefined ? null : { title: { start: 0, end: 1 }, match: 'exact', target: reference(related) };
  const story: Story = {
    format: 'liseuse-story',
    version: '1.2',
    id: id as ArticleId,
    text,
    blocks,
    publication: reference(id, date).publication,
    updatedOn: null,
    dateline: null,
    readingMinutes: 1,
    quotations,
    speakers: [...speakers.values()],
    times: [],
    related: link ? [link] : [],
    dossiers: dossier === undefined ? [] : [{ id: dossier, title: dossier, stories: [] }],
  };
  return { story, reference: reference(id, date) };
}

/** « id Nom (autre graphie : raison) : mots / mots ». */
const voices = (...stories: readonly ToldStory[]) =>
  gatherVoices(stories).voices.map(({ entry, spellings, said }) => {
    const others = spellings.map(({ name, ground }) => `${name}: ${ground}`).join(', ');
    return `${entry.id} ${entry.name} (${others}) ${said.map(({ words }) => words).join(' / ')}`;
  });

test('une personne écrite de deux façons est une seule voix, et la page sait pourquoi', () => {
  expect(
    voices(
      told('a', ['Élise Morvanel: un'], { date: '2021-06-01' }),
      told('b', ['Elise Morvanel: deux'], { date: '2021-07-01' }),
      told('c', ['ÉLISE MORVANEL: trois'], { date: '2021-05-01' }),
    ),
  ).toEqual(['elise-morvanel Élise Morvanel (Elise Morvanel: spelling, ÉLISE MORVANEL: spelling) deux / un / trois']);
});

test('la graphie de la voix est celle du plus grand nombre d’articles', () => {
  const stories = [told('a', ['Elise Brec: un']), told('b', ['Elise Brec: deux']), told('c', ['Élise Brec: trois'])];
  expect(voices(...stories)[0]).toContain('elise-brec Elise Brec (Élise Brec: spelling)');
});

test('deux personnes de même nom de famille restent deux voix', () => {
  expect(voices(told('a', ['Anne Brec: un', 'Paul Brec: deux']), told('b', ['Anna Brec: trois']))).toEqual([
    'anna-brec Anna Brec () trois',
    'anne-brec Anne Brec () un',
    'paul-brec Paul Brec () deux',
  ]);
});

test('une personne et un organisme de mêmes lettres ne sont pas réunis', () => {
  expect(voices(told('a', ['Rose Vallin: un']), told('b', ['la Rose Vallin: deux']))).toEqual([
    'rose-vallin Rose Vallin () un',
    'rose-vallin-2 la Rose Vallin () deux',
  ]);
});

test('un nom qu’un article donne à deux personnes n’est la voix de personne', () => {
  expect(voices(told('a', ['Anne Brec*: un', 'Anne Brec*: deux']), told('b', ['Anne Brec: trois']))).toEqual([]);
});

test('un nom seul ou une fonction n’a pas de voix dans l’édition', () => {
  expect(voices(told('a', ['Anne Brec: un', 'Brec: deux', 'le maire: trois', 'quatre']))).toEqual([
    'anne-brec Anne Brec () un',
  ]);
});

test('des initiales rejoignent le seul nom entier qui leur va, dans un même dossier ou par un lien', () => {
  const full = told('a', ['Véra Maurois: un'], { dossier: 'pont', date: '2021-06-02' });
  const joined = ['vera-maurois Véra Maurois (V. Maurois: initials) un / deux'];
  expect(voices(full, told('b', ['V. Maurois: deux'], { dossier: 'pont' }))).toEqual(joined);
  expect(voices(full, told('b', ['V. Maurois: deux'], { related: 'a' }))).toEqual(joined);
  const linking = told('a', ['Véra Maurois: un'], { related: 'b', date: '2021-06-02' });
  expect(voices(linking, told('b', ['V. Maurois: deux']))).toEqual(joined);
});

test('des initiales restent seules dans le doute : deux noms possibles, articles étrangers, autre particule', () => {
  const dossier = 'pont';
  const alone = (...stories: readonly ToldStory[]) => voices(...stories).every((voice) => !voice.includes('initials'));
  const short = told('b', ['V. Maurois: deux'], { dossier });
  expect(alone(told('a', ['Véra Maurois: un', 'Victor Maurois: trois'], { dossier }), short)).toBe(true);
  expect(alone(told('a', ['Véra Maurois: un'], { dossier: 'crue' }), short)).toBe(true);
  expect(alone(told('a', ['Véra de Maurois: un'], { dossier }), short)).toBe(true);
  expect(alone(told('a', ['Anne Maurois: un'], { dossier }), short)).toBe(true);
  expect(alone(told('a', ['Véra Maurois: un', 'V. Maurois: quatre'], { dossier }))).toBe(true);
  expect(alone(told('a', ['Véra Maurois: un'], { dossier }), short)).toBe(false);
});

test('la voix compte ses citations, ses mots, ses articles, ses mois ; un article sans date n’est d’aucun', () => {
  const { voices: found } = gatherVoices([
    told('a', ['Anne Brec: un pont [...] neuf', 'Anne Brec: deux'], { date: '2021-06-12T08:30' }),
    told('b', ['Anne Brec: trois'], { date: '2020-11-02' }),
    told('c', ['Anne Brec: quatre']),
  ]);
  expect(found[0]!.entry).toEqual({
    id: 'anne-brec',
    name: 'Anne Brec',
    kind: 'person',
    quotations: 4,
    words: 6,
    stories: 3,
    first: '2020-11-02',
    last: '2021-06-12',
    months: [
      { month: '2020-11', quotations: 1 },
      { month: '2021-06', quotations: 2 },
    ],
  });
});

test('la citation vient avec sa phrase, et ce qui y est dit', () => {
  const { voices: found } = gatherVoices([told('a', ['Anne Brec: Le pont tiendra. Il est neuf'])]);
  const [sentence] = found[0]!.said[0]!.sentences;
  expect(sentence!.text).toBe('« Le pont tiendra. Il est neuf », Anne Brec.');
  expect(sentence!.said.map(({ start, end }) => sentence!.text.slice(start, end))).toEqual([
    'Le pont tiendra. Il est neuf',
  ]);
});

test('une citation coupée par un paragraphe a une phrase dans chacun', () => {
  const { story, reference } = told('a', ['Anne Brec: Un', 'Anne Brec: Deux']);
  const segments = story.quotations.flatMap((quotation) => quotation.segments);
  const whole = { ...story, quotations: [{ ...story.quotations[0]!, segments }] };
  const { sentences } = gatherVoices([{ story: whole, reference }]).voices[0]!.said[0]!;
  expect(sentences.map(({ text }) => text)).toEqual(['« Un », Anne Brec.', '« Deux », Anne Brec.']);
});

test('des propos rapportés sans guillemets n’y sont pas', () => {
  const { story, reference } = told('a', ['Anne Brec: un', 'Anne Brec: deux']);
  const [first, second] = story.quotations;
  const indirect = { ...story, quotations: [{ ...first!, kind: 'indirect' as const }, second!] };
  expect(voices({ story: indirect, reference })).toEqual(['anne-brec Anne Brec () deux']);
});

test('le lecteur de l’article va de celui qui parle à sa voix', () => {
  const { ofStories } = gatherVoices([
    told('a', ['le maire: un', 'Anne Brec: deux']),
    told('b', ['trois']),
    told('c', ['Anne Brec: quatre']),
  ]);
  expect([...ofStories]).toEqual([
    ['a', [{ speaker: 'p-1', voice: 'anne-brec', stories: 2 }]],
    ['b', []],
    ['c', [{ speaker: 'p-0', voice: 'anne-brec', stories: 2 }]],
  ]);
});

test('chaque citation d’une voix y est une fois, quel que soit l’ordre des articles', () => {
  const names = ['Anne Brec', 'Anné Brec', 'A. Brec', 'Paul Brec', 'Brec', 'la Vélanie', 'le maire'];
  const story = fc.record({
    lines: fc.array(fc.constantFrom(...names), { maxLength: 5 }),
    date: fc.constantFrom('2021-06-01', '2021-07-01', undefined),
    dossier: fc.constantFrom('pont', undefined),
  });
  fc.assert(
    fc.property(fc.array(story, { maxLength: 6 }), (drawn) => {
      const stories = drawn.map(({ lines, date, dossier }, index) =>
        told(
          `s${index}`,
          lines.map((name) => `${name}: mots`),
          { ...(date && { date }), ...(dossier && { dossier }) },
        ),
      );
      const { voices: found, ofStories } = gatherVoices(stories);
      const said = found.flatMap((voice) => voice.said.map(({ id }) => `${voice.entry.id} ${id}`)).sort();
      const expected = stories.flatMap((one) =>
        one.story.quotations.flatMap(({ id, attribution }) => {
          const by = 'speaker' in attribution ? attribution.speaker : null;
          const voice = ofStories.get(one.story.id)!.find(({ speaker }) => speaker === by);
          return voice ? [`${voice.voice} ${id}`] : [];
        }),
      );
      expect(said).toEqual(expected.sort());
      expect(gatherVoices([...stories].reverse()).voices).toEqual(found);
    }),
  );
});
