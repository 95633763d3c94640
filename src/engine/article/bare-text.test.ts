import { expect, test } from 'vitest';
import type { CivilDate } from '../model.ts';
import { readBareText } from './bare-text.ts';

test('les lignes vides séparent les paragraphes, le texte reste tel quel', () => {
  const text = '  Un.\nEncore un. \n \n\nDeux.\n';
  const article = readBareText(text, '2026-03-24' as CivilDate);
  expect(article.text).toBe(text);
  expect(article.blocks.map((b) => text.slice(b.start, b.end))).toEqual(['Un.\nEncore un.', 'Deux.']);
});

test('un texte vide n’a aucun paragraphe', () => {
  expect(readBareText(' \n\n ', null).blocks).toEqual([]);
});
