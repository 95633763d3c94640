import fc from 'fast-check';
import { expect, test } from 'vitest';
import { telling } from './chronology/notation.ts';
import { chronologyOf, eventFilesOf, type TellingStory } from './chronology.ts';
import type { DatedEvent } from './model.ts';

const all = (...stories: readonly TellingStory[]): DatedEvent[] =>
  eventFilesOf({ id: 'dossier', title: 'Dossier' }, stories).flatMap(({ events }) => events);

/** One line an event: its value, how many stories tell it, what happened. */
const lines = (...stories: readonly TellingStory[]) =>
  all(...stories).map(({ value, mentions, label }) => `${value} ×${mentions.length} ${label}`);

/** One line for each of two dates shown side by side. */
const disputed = (...stories: readonly TellingStory[]) =>
  all(...stories).flatMap((event) =>
    event.otherDates.map(
      ({ value, shared, mention }) => `${event.value} ≠ ${value} (${mention.story.id}) ${shared.join(' ')}`,
    ),
  );

test('les faits de plusieurs articles viennent dans l’ordre du temps, le plus long d’abord', () => {
  expect(
    lines(
      telling('b', { on: '2026-03-20' }, '⟦Le bac a été mis en service {le 2 mars=2026-03-02}⟧.'),
      telling(
        'a',
        { on: '2026-03-25' },
        '⟦Les barrières tombent {en mars=2026-03}⟧.',
        '⟦Le sommet s’ouvre {le 24=2026-03-24}⟧.',
      ),
    ),
  ).toEqual([
    '2026-03 ×1 Les barrières tombent en mars',
    '2026-03-02 ×1 Le bac a été mis en service le 2 mars',
    '2026-03-24 ×1 Le sommet s’ouvre le 24',
  ]);
});

test('un même fait du même jour n’est dit qu’une fois, avec les mots de chaque article, le plus ancien d’abord', () => {
  const [event, ...others] = all(
    telling(
      'apres',
      { on: '2026-03-20' },
      'Il pleut. ⟦La fermeture du pont de Lauvière {le 3 février=2026-02-03}⟧ a surpris.',
    ),
    telling('avant', { on: '2026-02-04' }, '⟦Le pont de Lauvière a été fermé {mardi=2026-02-03TEV}⟧. Il vente.'),
  );
  expect(others).toEqual([]);
  expect(event!.value).toBe('2026-02-03');
  expect(event!.mentions.map(({ story, value, sentence }) => `${story.id} ${value} ${sentence.text}`)).toEqual([
    'avant 2026-02-03TEV Le pont de Lauvière a été fermé mardi.',
    'apres 2026-02-03 La fermeture du pont de Lauvière le 3 février a surpris.',
  ]);
  for (const { sentence } of event!.mentions) {
    expect(sentence.text.slice(sentence.date.start, sentence.date.end)).toMatch(/^(?:mardi|le 3 février)$/);
    expect(sentence.text.slice(sentence.event.start, sentence.event.end)).toMatch(/pont de Lauvière/);
  }
});

test('deux faits du même jour restent deux, quand seul leur auteur est le même', () => {
  expect(
    lines(
      telling('a', { dossier: 'd' }, '⟦Ana Delmas, présidente de la Vélanie, dépose une gerbe {le 3 mai=2026-05-03}⟧.'),
      telling(
        'b',
        { dossier: 'd' },
        '⟦Ana Delmas, présidente de la Vélanie, nomme un ministre {le 3 mai=2026-05-03}⟧.',
      ),
    ),
  ).toHaveLength(2);
});

test('la même chose le même jour dans deux villes fait deux faits', () => {
  const vote = (id: string, town: string) =>
    telling(
      id,
      { dossier: 'd' },
      `⟦Le conseil municipal de ${town} a voté {le 2 mars=2026-03-02} la gratuité des bus⟧.`,
    );
  expect(lines(vote('a', 'Lauvière'), vote('b', 'Hestral'))).toHaveLength(2);
  expect(lines(vote('a', 'Lauvière'), vote('b', 'Lauvière'))).toHaveLength(1);
});

test('un seul mot commun ne suffit qu’entre deux articles qui se connaissent', () => {
  const summit = (dossier: { dossier?: string }) => [
    telling('a', dossier, '⟦Le sommet doit s’ouvrir {le 24 mars=2026-03-24}⟧.'),
    telling('b', dossier, 'Tout dépend du ⟦sommet {du 24 mars=2026-03-24}⟧.'),
  ];
  expect(lines(...summit({ dossier: 'd' }))).toHaveLength(1);
  expect(lines(...summit({}))).toHaveLength(2);
});

const closed = (id: string, about: Parameters<typeof telling>[1], day: number) =>
  telling(id, about, `⟦Le pont de Lauvière a été fermé par la Morvénie {le ${day} février=2026-02-0${day}}⟧.`);

test('deux dates pour un même fait sont montrées côte à côte, de chaque côté, avec les mots communs', () => {
  expect(disputed(closed('a', { on: '2026-03-01' }, 3), closed('b', { on: '2026-03-05' }, 4))).toEqual([
    '2026-02-03 ≠ 2026-02-04 (b) pont Lauvière fermé Morvénie',
    '2026-02-04 ≠ 2026-02-03 (a) pont Lauvière fermé Morvénie',
  ]);
});

test('qui raconte une chose faite ne parlait pas de celle qui viendra après', () => {
  const council = (id: string, on: string, date: string) =>
    telling(id, { on, dossier: 'd' }, `⟦Le conseil de Sarmont a voté le budget du pont {ce jour-là=${date}}⟧.`);
  expect(disputed(council('a', '2026-02-04', '2026-02-03'), council('b', '2026-02-24', '2026-02-23'))).toEqual([]);
  expect(disputed(council('a', '2026-02-25', '2026-02-03'), council('b', '2026-02-24', '2026-02-23'))).toHaveLength(2);
});

test('l’article qui raconte les deux les sait distincts', () => {
  const both = telling(
    'c',
    { on: '2026-03-06' },
    '⟦Le pont de Lauvière a été fermé par la Morvénie {le 3=2026-02-03}⟧.',
    '⟦Le pont de Lauvière a été fermé par la Morvénie {le 4=2026-02-04}⟧.',
  );
  expect(disputed(closed('a', { on: '2026-03-01' }, 3), closed('b', { on: '2026-03-05' }, 4), both)).toEqual([]);
});

test('un autre nombre, une deuxième fois, un article sans date, une date mal assurée : rien n’est opposé', () => {
  const pair = (a: string, b: string, about: Parameters<typeof telling>[1] = {}) =>
    disputed(
      telling('a', { on: '2026-03-01', ...about }, `⟦${a} {le 3=2026-02-03}⟧.`),
      telling('b', { on: '2026-03-02', ...about }, `⟦${b} {le 4=2026-02-04}⟧.`),
    );
  const march = 'Des habitants de Sarmont ont marché sur la préfecture';
  expect(pair(march, march)).toHaveLength(2);
  expect(pair(`300 ${march}`, `450 ${march}`)).toEqual([]);
  expect(pair(march, `${march} pour la deuxième fois`)).toEqual([]);
  expect(pair(march, march, { confidence: 0.6 })).toEqual([]);
  expect(disputed(closed('a', {}, 3), closed('b', { on: '2026-03-05' }, 4))).toEqual([]);
});

test('la même chose ailleurs n’est pas la même chose', () => {
  const hearing = (id: string, town: string, day: number) =>
    telling(
      id,
      { on: '2026-03-12', dossier: 'd' },
      `⟦La prochaine audience aura lieu {le ${day}=2026-03-${day}} au tribunal de ${town}⟧.`,
    );
  expect(disputed(hearing('a', 'Lauvière', 20), hearing('b', 'Hestral', 21))).toEqual([]);
  expect(disputed(hearing('a', 'Lauvière', 20), hearing('b', 'Lauvière', 21))).toHaveLength(2);
});

test('ce qui n’a de commun que celui qui agit n’est pas le même fait', () => {
  expect(
    disputed(
      telling(
        'a',
        { on: '2026-03-18', dossier: 'd' },
        '⟦Anselm Crieux, chef du gouvernement d’Ouessel, propose une trêve {le 13=2026-03-13}⟧.',
      ),
      telling(
        'b',
        { on: '2026-03-18', dossier: 'd' },
        '⟦Entretien avec le chef du gouvernement d’Ouessel, Anselm Crieux, {le 16=2026-03-16}⟧.',
      ),
    ),
  ).toEqual([]);
});

/** A day for each fact, from a first one on; facts that have nothing in common. */
function facts(count: number, from: string, step: number): TellingStory[] {
  const first = Date.parse(from);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(first + index * step * 86_400_000).toISOString().slice(0, 10);
    return telling(`f-${from}-${index}`, { on: '2026-03-25' }, `⟦Fait numéro${index} {ce jour=${day}}⟧.`);
  });
}

const cut = (stories: readonly TellingStory[]) => {
  const { index, days } = chronologyOf(stories);
  return {
    index: index.periods.map(({ period, events }) => `${period} ${events}`),
    latest: index.latest,
    files: days.map(
      ({ period, events, parts }) => `${period} ${events.length}${parts.map((part) => ` ${part.period}`).join('')}`,
    ),
    links: days.map(({ before, period, after }) => `${before ?? '|'} < ${period} < ${after ?? '|'}`),
  };
};

test('peu de faits tiennent en un siècle ; beaucoup se coupent en décennies, en années, en mois', () => {
  const old = facts(5, '1881-07-29', 2000);
  expect(cut(old).files).toEqual(['18XX 4', '19XX 1']);
  const { index, files, links } = cut([...old, ...facts(45, '2026-01-10', 1)]);
  expect(index).toEqual(['18XX 4', '19XX 1', '2026 45']);
  expect(files).toEqual([
    '18XX 4',
    '19XX 1',
    '2026 0 2026-01 2026-02',
    '2026-01 22 2026-01 2026-02',
    '2026-02 23 2026-01 2026-02',
  ]);
  expect(links).toEqual([
    '| < 18XX < 19XX',
    '18XX < 19XX < 2026-01',
    '19XX < 2026 < 2026-01',
    '19XX < 2026-01 < 2026-02',
    '2026-01 < 2026-02 < |',
  ]);
});

test('une année coupée en mois dit de chacun ce que le plus d’articles racontent, et où le lire', () => {
  const told = (id: string, fact: string, day: string) =>
    telling(id, { on: '2026-03-25', dossier: 'd' }, `⟦${fact} {ce jour=${day}}⟧.`);
  const { days } = chronologyOf([
    ...facts(45, '2026-01-10', 1),
    ...['a', 'b', 'c'].map((id) => told(id, 'La digue de Sarmont a cédé', '2026-02-14')),
    ...['a', 'b'].map((id) => told(`${id}2`, 'Le pont de Hestral a rouvert', '2026-02-03')),
  ]);
  const [year] = days.filter(({ period }) => period === '2026');
  const lines = year!.previews!.map(({ period, events, told }) => ({
    month: `${period} ${events}`,
    told: told.map(({ label, stories }) => `${label} ×${stories}`),
  }));
  expect(lines).toEqual([
    { month: '2026-01 22', told: ['0', '1', '2'].map((number) => `Fait numéro${number} ce jour ×1`) },
    {
      month: '2026-02 25',
      told: [
        'Fait numéro22 ce jour ×1',
        'Le pont de Hestral a rouvert ce jour ×2',
        'La digue de Sarmont a cédé ce jour ×3',
      ],
    },
  ]);
  for (const { id, period, shard } of year!.previews!.flatMap(({ told }) => told)) {
    const file = days.find((file) => file.period === period && file.shard === shard);
    expect(file!.events.map((event) => event.id)).toContain(id);
  }
  expect(days.filter(({ previews }) => previews).map(({ period }) => period)).toEqual(['2026']);
});

test('ce dont on ne sait que l’année, ou la saison, n’est dans aucun mois', () => {
  const vague = [
    telling('a', { on: '2026-03-25' }, '⟦Un hiver de neige {en 2026=2026}⟧.'),
    telling('b', { on: '2026-03-25' }, '⟦Une éclipse {cet été=2026-SU}⟧.'),
    telling('c', { on: '2026-03-25' }, '⟦Des années de pluie {=202}⟧.'),
    telling('d', { on: '2026-03-25' }, '⟦Une semaine de fête {=2026-W05}⟧.'),
  ];
  expect(cut([...vague, ...facts(45, '2026-01-10', 1)]).files).toEqual([
    '202X 1',
    '2026 2 2026-01 2026-02',
    '2026-01 23 2026-01 2026-02',
    '2026-02 23 2026-01 2026-02',
  ]);
});

test('la première page montre ce qui s’est passé en dernier et ce qui vient, tant que c’est court', () => {
  const months = (count: number) => facts(count, '2026-01-03', 3);
  expect(cut(months(45)).latest).toEqual(['2026-02', '2026-03', '2026-04']);
  expect(
    cut(facts(400, '2025-11-01', 1).flatMap((story, index) => [story, ...facts(1, '1999-01-01', index)])).latest,
  ).toContain('2026-03');
  expect(cut([]).latest).toEqual([]);
});

test('une édition de quelques faits les montre tous, de quelque siècle qu’ils soient', () => {
  const old = [...facts(3, '1526-01-01', 60_000), ...facts(20, '2026-03-03', 1)];
  expect(cut(old).latest).toEqual(['15XX', '16XX', '18XX', '20XX']);
});

test('un fait cité partout continue d’un fichier à l’autre', () => {
  const stories = Array.from({ length: 250 }, (_, index) => closed(`a-${index}`, { on: '2026-03-01' }, 3));
  const files = eventFilesOf({ id: 'd', title: 'D' }, stories);
  expect(files.map(({ events }) => events.map(({ id, mentions }) => `${id} ${mentions.length}`).join())).toEqual([
    expect.stringMatching(/ 100$/),
    expect.stringMatching(/ 100$/),
    expect.stringMatching(/ 50$/),
  ]);
  expect(new Set(files.flatMap(({ events }) => events.map(({ id }) => id))).size).toBe(1);
});

test('dix mille articles : l’index et chaque fichier restent petits, et rien ne manque', () => {
  const day = (count: number) => new Date(Date.parse('2022-04-01') + count * 86_400_000).toISOString().slice(0, 10);
  const stories = Array.from({ length: 10_000 }, (_, index) =>
    telling(
      `a-${index}`,
      { on: day(index % 1460) },
      `⟦La commune de Sarmont${index % 977} a fermé le pont numéro${index} {ce jour=${day((index * 7) % 1460)}}⟧.`,
      `⟦Le sommet ${index % 31} de Hestral s’est ouvert {ce jour=${day((index * 13) % 1500)}}⟧ ; ⟦l’usine date {de=${1600 + (index % 420)}}⟧.`,
    ),
  );
  const { index, days } = chronologyOf(stories);
  const sizeOf = (file: object) => JSON.stringify(file).length;
  expect(sizeOf(index)).toBeLessThan(1_500);
  expect(index.periods.length).toBeLessThanOrEqual(24);
  const files = new Set(days.map(({ period }) => period));
  const named = [...index.periods, ...days.flatMap(({ parts }) => parts)].map(({ period }) => period);
  expect(named.filter((period) => !files.has(period))).toEqual([]);
  // And each is named in the index or in a file that is.
  expect([...files].filter((period) => !named.includes(period))).toEqual([]);
  expect(Math.max(...days.map(sizeOf))).toBeLessThan(100_000);
  expect(Math.max(...days.map(({ events }) => events.flatMap(({ mentions }) => mentions).length))).toBeLessThanOrEqual(
    100,
  );
  expect(days.flatMap(({ events }) => events.flatMap(({ mentions }) => mentions))).toHaveLength(30_000);
}, 60_000);

test('quels que soient les faits, chacun est une fois dans un fichier, et les fichiers se suivent', () => {
  const value = fc.oneof(
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    fc.constantFrom(
      '2026-SU',
      '2026-Q1',
      '199',
      '19',
      '2026-02-30',
      '0000',
      'XXXX-11-22',
      'P3D',
      '2026-03-01/2026-05-01',
      '2020/2021',
    ),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 90 }), (values) => {
      const story = telling(
        'a',
        { on: '2026-03-25' },
        ...values.map((day, index) => `⟦Fait numéro${index} {ici=${day}}⟧.`),
      );
      const { index, days } = chronologyOf([story]);
      const listed = days.flatMap(({ events }) => events.map(({ id }) => id));
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.length).toBe(index.events);
      expect(new Set(days.map(({ period }) => period)).size).toBe(days.length);
      const told = days.filter(({ events }) => events.length > 0);
      told.forEach(({ before, after }, place) => {
        expect([before, after]).toEqual([told[place - 1]?.period ?? null, told[place + 1]?.period ?? null]);
      });
    }),
  );
});
