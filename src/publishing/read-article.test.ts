import { expect, test } from 'vitest';
import { correctionsBeside, makeTarget, NO_CORRECTIONS, writeCorrections } from '../engine/corrections.ts';
import type { CivilDate, TimexValue } from '../engine/model.ts';
import { readArticle } from './read-article.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('les corrections ont le nom du texte, dans le même dossier', () => {
  expect(correctionsBeside('pont.txt')).toBe('pont.corrections.json');
  expect(correctionsBeside('PONT.TXT')).toBe('PONT.corrections.json');
  expect(correctionsBeside('v1.2/pont.final.txt')).toBe('v1.2/pont.final.corrections.json');
  expect(correctionsBeside('v1.2/pont')).toBe('v1.2/pont.corrections.json');
});

test('un fichier de corrections commence par une marque d’ordre des octets sans être illisible', () => {
  const file = bytesOf(`\uFEFF${writeCorrections(NO_CORRECTIONS)}`);
  expect(readArticle(bytesOf('Le pont rouvre'), file).ofCorrections).toEqual([]);
});

test('la date donnée du dehors sert à compter, et une date corrigée passe avant elle', () => {
  const text = 'Le pont rouvre\n\nLe conseil a voté les travaux lundi, et le chantier a commencé le lendemain.';
  const start = text.indexOf('lundi');
  const target = makeTarget(text, { start, end: start + 5 });
  const corrections = [{ kind: 'time', target, value: '2021-06-07' as TimexValue }] as const;
  const given = { publishedOn: '2021-06-16' as CivilDate };
  const valueIn = (file: Uint8Array | null) => readArticle(bytesOf(text), file, given).article?.times[0]?.value;
  expect(valueIn(null)).toBe('2021-06-14');
  expect(valueIn(bytesOf(writeCorrections({ ...NO_CORRECTIONS, corrections })))).toBe('2021-06-07');
});
