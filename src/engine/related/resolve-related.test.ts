import { expect, test } from 'vitest';
import type { ArticleId, StoryReference } from '../model.ts';
import { normaliseHeadline, readCatalogue, resolveRelated } from './resolve-related.ts';

const story = (id: string, headline: string): StoryReference => ({
  id: id as ArticleId,
  headline,
  section: null,
  publication: null,
});

const catalogue = readCatalogue([
  story('digue', '« On ne rend pas une digue » : la colère des riverains de Marsac'),
  story('vote', 'Le conseil vote la reconstruction de la digue de Marsac en deux ans'),
  story('une', 'La crue en images'),
  story('deux', 'La crue en images'),
]);
const resolve = (title: string, self = 'autre') => {
  const link = resolveRelated(title, { title: { start: 0, end: title.length } }, catalogue, self);
  return `${link.match} ${link.target?.id ?? '-'}`;
};

test('les guillemets, les espaces, les accents et les capitales ne font pas un autre titre', () => {
  expect(resolve('«On ne rend pas une digue»: la colere des riverains de Marsac.')).toBe('exact digue');
  expect(resolve('“On ne rend pas une digue”\u00A0: la colère des riverains de MARSAC')).toBe('exact digue');
});

test('un titre retouché d’un mot reste le même, et le dit', () => {
  expect(resolve('Le conseil vote la reconstruction de la digue de Marsac en trois ans')).toBe('close vote');
});

test('un titre voisin n’est pas le même', () => {
  expect(resolve('Le conseil repousse le vote de la digue')).toBe('none -');
});

test('deux articles du même titre : on ne choisit pas', () => {
  expect(resolve('La crue en images')).toBe('none -');
});

test('un article ne renvoie pas à lui-même', () => {
  expect(resolve('Le conseil vote la reconstruction de la digue de Marsac en deux ans', 'vote')).toBe('none -');
});

test('un titre vide ne trouve rien', () => {
  expect(normaliseHeadline('«»')).toBe('');
  expect(resolve('…')).toBe('none -');
});
