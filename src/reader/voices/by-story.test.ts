import { expect, test } from 'vitest';
import type { ArticleId, QuotationId, VoiceQuotation } from '../../engine/model.ts';
import { byStory, cutAroundSaid } from './by-story.ts';

const quoted = (story: string, id: string): VoiceQuotation => ({
  id: id as QuotationId,
  story: { id: story as ArticleId, headline: story, section: null, publication: null },
  kind: 'direct',
  words: id,
  sentences: [],
  attribution: 'stated',
  confidence: 1,
});

test('les citations d’un même article viennent ensemble, dans leur ordre', () => {
  const found = byStory([quoted('b', '1'), quoted('b', '2'), quoted('a', '3')]);
  expect(found.map(({ story, quotations }) => `${story.id} ${quotations.map(({ id }) => id).join(' ')}`)).toEqual([
    'b 1 2',
    'a 3',
  ]);
  expect(byStory([])).toEqual([]);
});

/** ⟦ ⟧ around what is said. */
const cut = (text: string, ...said: readonly string[]) =>
  cutAroundSaid({
    text,
    said: said.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  })
    .map(({ words, isSaid }) => (isSaid ? `⟦${words}⟧` : words))
    .join('');

test('ce qui est dit se distingue de la phrase qui l’entoure, incise comprise', () => {
  expect(cut('« Oui, dit Anne Brec, le pont tiendra. »', 'Oui', 'le pont tiendra.')).toBe(
    '« ⟦Oui⟧, dit Anne Brec, ⟦le pont tiendra.⟧ »',
  );
  expect(cut('Oui', 'Oui')).toBe('⟦Oui⟧');
  expect(cut('Rien.')).toBe('Rien.');
});
