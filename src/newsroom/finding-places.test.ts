import { expect, test } from 'vitest';
import { annotate } from '../engine/annotate.ts';
import { readBareText } from '../engine/articles.ts';
import { buildBundle, DEFAULT_EDITION } from '../engine/bundles.ts';
import type { ArticleId, CivilDate, Story } from '../engine/model.ts';
import { idNamed, namesOf } from './finding-places.ts';

function storyOf(text: string): Story {
  const article = annotate(readBareText(text, '2021-06-15' as CivilDate));
  return buildBundle(DEFAULT_EDITION, [{ id: 'pont' as ArticleId, article }]).stories[0]!;
}

const TEXT = 'Le pont a rouvert jeudi. La rampe a tenu jeudi. « Tout va bien », a dit Ana Delmas.';

test('une date garde son nom quand une autre s’écrit avant elle, et la même deux fois se compte', () => {
  const before = storyOf(TEXT);
  expect([...namesOf(before).values()].filter((name) => name.startsWith('jeudi'))).toEqual(['jeudi 1', 'jeudi 2']);
  const after = storyOf(`Le 3 mai, il neigeait. ${TEXT}`);
  expect(idNamed(before, 'jeudi 2')).toBe('date-2');
  expect(idNamed(after, 'jeudi 2')).toBe('date-3');
});

test('une citation se nomme par ses mots ; un nom inconnu ne désigne rien', () => {
  const story = storyOf(TEXT);
  const { id } = story.quotations[0]!;
  expect(namesOf(story).get(id)).toBe(id);
  expect(idNamed(story, 'mardi 1')).toBeNull();
});
