import { expect, test } from 'vitest';
import { compareRecords } from './compare-records.ts';
import { type PageRecord, parseRecord, writeRecord } from './record.ts';

const RECORD: PageRecord = {
  headline: ['La halle de Sarmont', 'rouvre au printemps'],
  lines: ['Les marchands reviennent.', '« Enfin », dit Odile Ferrand.'],
  quotations: [
    { speaker: 'Odile Ferrand', note: 'Odile Ferrand', words: '« Enfin »' },
    { speaker: null, note: 'Source non identifiée', words: '« Trop tard »' },
  ],
  dates: [{ value: '2026-03-12', words: '12 mars' }],
  events: [{ value: '2026-03-12', words: '12 mars La halle rouvre' }],
  related: [{ value: 'exact', words: 'Le four de Vaubrun' }],
  tree: ['- heading "La halle de Sarmont rouvre au printemps" [level=1]', '- paragraph: Les marchands reviennent.'],
};
const after = (change: Partial<PageRecord>) => compareRecords(RECORD, { ...RECORD, ...change });
const [first, second] = RECORD.quotations;

test('un relevé écrit se relit tel quel, et ne diffère pas de lui-même', () => {
  expect(parseRecord(writeRecord(RECORD))).toEqual(RECORD);
  expect(after({})).toEqual([]);
});

test('une citation qui perd son locuteur le dit d’abord', () => {
  const lost = { ...first!, speaker: null, note: 'Source non identifiée' };
  expect(after({ quotations: [lost, second!] })).toEqual([
    'la citation 1 a perdu son locuteur (« Odile Ferrand »)',
    'la note de la citation 1 disait « Odile Ferrand », elle dit « Source non identifiée »',
  ]);
});

test('une citation qui change de locuteur, en trouve un, disparaît ou perd sa note', () => {
  expect(after({ quotations: [{ ...first!, speaker: 'Jeanne Arnoux' }, second!] })).toEqual([
    'la citation 1 a changé de locuteur : « Odile Ferrand », maintenant « Jeanne Arnoux »',
  ]);
  expect(after({ quotations: [first!, { ...second!, speaker: 'Jeanne Arnoux' }] })).toEqual([
    'la citation 2 a maintenant un locuteur (« Jeanne Arnoux »)',
  ]);
  expect(after({ quotations: [second!] })).toEqual(['la citation 1 a disparu : « « Enfin » »']);
  expect(after({ quotations: [{ ...first!, note: null }, second!] })).toEqual([
    'la citation 1 n’a plus sa note (« Odile Ferrand »)',
  ]);
});

test('une date disparaît, ou vaut un autre jour', () => {
  expect(after({ dates: [] })).toEqual(['la date « 12 mars » a disparu du texte']);
  expect(after({ dates: [{ value: '2025-03-12', words: '12 mars' }] })).toEqual([
    'la date « 12 mars » valait 2026-03-12, elle vaut 2025-03-12',
  ]);
  expect(after({ events: [] })).toEqual(['l’événement « 12 mars La halle rouvre » a disparu de la chronologie']);
});

test('le titre gagne une ligne sans changer un mot', () => {
  expect(after({ headline: ['La halle', 'de Sarmont', 'rouvre au printemps'] })).toEqual([
    'le titre a gagné 1 ligne (2 → 3)',
  ]);
});

test('seule la première ligne qui se coupe autrement est dite : les autres la suivent', () => {
  expect(after({ lines: ['Les marchands', 'reviennent. « Enfin », dit Odile Ferrand.'] })).toEqual([
    'le texte se coupe autrement à la ligne 1 : « Les marchands reviennent. », maintenant « Les marchands »',
  ]);
});

test('deux dates des mêmes mots sont deux dates', () => {
  const twice = [...RECORD.dates, ...RECORD.dates];
  expect(compareRecords({ ...RECORD, dates: twice }, RECORD)).toEqual(['la date « 12 mars » a disparu du texte']);
});
