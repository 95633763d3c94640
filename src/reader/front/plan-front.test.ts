import { expect, test } from 'vitest';
import type { ArticleId, ListingEntry } from '../../engine/model.ts';
import { planFront } from './plan-front.ts';

const MANIFEST = {
  sections: [
    { id: 'societe', label: 'Société', stories: 3 },
    { id: 'sport', label: 'Sport', stories: 1 },
  ],
};

const listing = (...sections: (string | null)[]): ListingEntry[] =>
  sections.map((section, index) => ({
    id: `article-${index}` as ArticleId,
    headline: 'Le bac de Sarmont reprend',
    deck: null,
    section,
    publication: null,
    readingMinutes: 1,
    quotations: 0,
    pullQuote: null,
    hash: '',
  }));

const ids = (stories: readonly ListingEntry[]) => stories.map(({ id }) => id);

test('le plus récent ouvre la Une, les trois suivants le secondent', () => {
  const { lead, seconds, sections } = planFront(listing('Sport', 'Société', null, 'Société', 'Société'), MANIFEST);
  expect(lead?.id).toBe('article-0');
  expect(ids(seconds)).toEqual(['article-1', 'article-2', 'article-3']);
  expect(sections.map(({ label, stories }) => [label, ids(stories)])).toEqual([['Société', ['article-4']]]);
});

test('une rubrique sans colonne a son ancre sur son premier article, une rubrique qui en a une ne l’a pas deux fois', () => {
  const { anchors } = planFront(listing('Sport', 'Société', 'Sport', null, 'Société'), MANIFEST);
  expect([...anchors]).toEqual([['article-0', 'sport']]);
});

test('un article sans rubrique, ou d’une rubrique que l’édition ne nomme pas, va aux autres, en dernier', () => {
  const { sections } = planFront(listing(null, null, null, null, null, 'Météo', 'Sport'), MANIFEST);
  expect(sections.map(({ label, stories }) => [label, ids(stories)])).toEqual([
    ['Sport', ['article-6']],
    [null, ['article-4', 'article-5']],
  ]);
});

test('« Autres » et les articles sans rubrique n’ont pas la même ancre', () => {
  const manifest = { sections: [{ id: 'autres', label: 'Autres', stories: 1 }] };
  const { sections } = planFront(listing('Autres', null, null, null, 'Autres', null), manifest);
  expect(sections.map(({ label }) => label)).toEqual(['Autres', null]);
  expect(new Set(sections.map(({ id }) => id)).size).toBe(2);
});

test('une rubrique dont tous les articles sont plus anciens a son ancre, une rubrique montrée ne l’a pas deux fois', () => {
  const { older } = planFront(listing('Société', null), MANIFEST);
  expect(older.map(({ label }) => label)).toEqual(['Sport']);
});

test('une édition sans article a une Une vide', () => {
  const plan = { lead: undefined, seconds: [], sections: [], anchors: new Map(), older: [] };
  expect(planFront([], { sections: [] })).toEqual(plan);
});
