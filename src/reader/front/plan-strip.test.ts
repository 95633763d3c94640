import { expect, test } from 'vitest';
import type { ArticleId, CivilDate, ListingEntry } from '../../engine/model.ts';
import { planStrip } from './plan-strip.ts';

const published = (...dates: (string | null)[]): ListingEntry[] =>
  dates.map((date, index) => ({
    id: `article-${index}` as ArticleId,
    headline: 'Le bac de Sarmont reprend',
    deck: null,
    section: null,
    publication: date === null ? null : { value: date as CivilDate, basis: 'stated', source: null },
    readingMinutes: 1,
    quotations: 0,
    pullQuote: null,
    hash: '',
  }));

const strip = (...dates: (string | null)[]) =>
  planStrip(published(...dates)).map(({ entry, day }) => `${entry.id} ${day?.replace('\u00A0', ' ') ?? '-'}`);

test('un dossier va du plus ancien au plus récent, quel que soit l’ordre de l’édition', () => {
  expect(strip('2026-03-24T07:30', '2026-02-03', '2026-03-24T06:00')).toEqual([
    'article-1 3 février',
    'article-2 24 mars',
    'article-0 24 mars',
  ]);
});

test('un article sans date vient à la fin, sans jour', () => {
  expect(strip(null, '2026-03-01', null)).toEqual(['article-1 1er mars', 'article-0 -', 'article-2 -']);
});

test('l’année se tait quand elle est la même pour tous, et se dit sinon', () => {
  expect(strip('2025-12-31', '2026-01-01')).toEqual(['article-0 31 décembre 2025', 'article-1 1er janvier 2026']);
  expect(strip('2025-12-31')).toEqual(['article-0 31 décembre']);
});
