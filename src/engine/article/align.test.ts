import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTexts, toSource, toText } from './align.ts';
import { canonicalText } from './canonical-text.ts';
import { cutBlocks } from './cut-blocks.ts';

const textOf = (source: string) => cutBlocks(canonicalText(source).text).text;

/** The characters of the file that stand for these words of the text. */
function inFile(source: string, words: string): string {
  const text = textOf(source);
  const start = text.indexOf(words);
  const alignment = alignTexts(source, text);
  expect(start).toBeGreaterThanOrEqual(0);
  return source.slice(toSource(alignment, start, 'start'), toSource(alignment, start + words.length, 'end'));
}

/** The words of the text that stand for these characters of the file. */
function inText(source: string, characters: string): string {
  const text = textOf(source);
  const alignment = alignTexts(source, text);
  const start = source.indexOf(characters);
  return text.slice(toText(alignment, start), toText(alignment, start + characters.length));
}

const WRAPPED = [
  'Le bac de Lauvière reprend lundi, après deux mois de travaux et',
  'trois reports. Les habitants de Sarmont attendaient ce retour à',
  'quai depuis le printemps, et la mairie annonce une visite à Ker-',
  'saint pour les riverains.',
].join('\n');

test('les lignes qu’un programme a coupées se retrouvent de part et d’autre de la coupe', () => {
  expect(textOf(WRAPPED)).not.toContain('\n');
  expect(inFile(WRAPPED, 'et trois reports')).toBe('et\ntrois reports');
  expect(inFile(WRAPPED, 'Ker-saint')).toBe('Ker-\nsaint');
  expect(inText(WRAPPED, 'Ker-\nsaint')).toBe('Ker-saint');
  expect(inFile(WRAPPED, 'saint pour')).toBe('saint pour');
  expect(inFile(WRAPPED, 'à Ker-')).toBe('à Ker-');
});

test('les espaces en trop restent hors des mots qu’ils entourent', () => {
  const source = '\uFEFF  Titre  \n\n\tLe  bac \u00A0: «\u00A0 oui\u00A0 ».  ';
  expect(inFile(source, 'Titre')).toBe('Titre');
  expect(inFile(source, 'Le bac')).toBe('Le  bac');
  expect(inFile(source, 'bac')).toBe('bac');
  expect(inFile(source, 'oui')).toBe('oui');
  expect(inFile(source, '».')).toBe('».');
  expect(inText(source, '  bac \u00A0')).toBe(' bac\u00A0');
});

test('un accent décomposé va avec sa lettre', () => {
  const source = 'L’e\u0301te\u0301 a\u0300 Sarmont, e\u00AD\u0301crit-il';
  expect(inFile(source, 'ét')).toBe('e\u0301t');
  expect(inFile(source, 'é à')).toBe('e\u0301 a\u0300');
  expect(inFile(source, 'écrit')).toBe('e\u00AD\u0301crit');
  expect(inText(source, 'e\u0301te\u0301')).toBe('été');
});

test('les signes retirés sont sautés, ceux qui lient un émoji restent', () => {
  expect(inFile('recons\u00ADtruc\u200Btion faite', 'truction')).toBe('truc\u200Btion');
  expect(inFile('un\u200D mot 👩🏽\u200D🏫 ❤\uFE0F et\u200B', '👩🏽\u200D🏫')).toBe('👩🏽\u200D🏫');
  expect(inFile('un\u200D mot 👩🏽\u200D🏫 ❤\uFE0F et\u200B', '❤\uFE0F et')).toBe('❤\uFE0F et');
  expect(inFile('un\u200D mot', 'un')).toBe('un');
});

test('les restes de Word vont avec le signe qu’ils valaient', () => {
  expect(inFile('l\u0092u\u0081sine', 'l’us')).toBe('l\u0092u\u0081s');
  expect(inFile('lâ\u0080\u0099eau vive', 'eau')).toBe('eau');
});

test('le premier et le dernier caractère, un texte vide', () => {
  const alignment = alignTexts('', '');
  expect([toSource(alignment, 0, 'start'), toSource(alignment, 0, 'end'), toText(alignment, 0)]).toEqual([0, 0, 0]);
  expect(inFile('a', 'a')).toBe('a');
  const blank = alignTexts(' \n', '');
  expect([toSource(blank, 0, 'end'), toSource(blank, 0, 'start'), toText(blank, 2)]).toEqual([0, 2, 0]);
});

test('un mot qui diffère n’égare pas la suite', () => {
  const alignment = alignTexts('Le bac reprend lundi à Sarmont.', 'Le navire reprend lundi à Sarmont.');
  expect(toSource(alignment, 'Le navire '.length, 'start')).toBe('Le bac '.length);
  expect(toText(alignment, 'Le bac reprend '.length)).toBe('Le navire reprend '.length);
  expect(toSource(alignTexts('oui', 'non'), 3, 'end')).toBe(3);
});

test('un mégaoctet a peu de points : ceux où quelque chose change', () => {
  const source = 'Le bac de Lauvière reprend à Sarmont, «\u00A0 enfin\u00A0».\n\n'.repeat(20_000);
  const text = textOf(source);
  const alignment = alignTexts(source, text);
  expect(alignment.text.length).toBeLessThan(60_000);
  const last = text.lastIndexOf('enfin');
  expect(toSource(alignment, last, 'start')).toBe(source.lastIndexOf('enfin'));
});

/** With its accents. */
const LETTER = /[\p{L}\p{N}\p{P}]\p{M}*/gu;

test('chaque lettre mène à elle-même, quel que soit le texte', () => {
  const characters = fc.string({
    unit: fc.constantFrom(
      ...'abé «»:-\u00A0\u202F\t\n\n\r\u0085\u2028\u0301\u0323e\u0092\u0081\u00AD\u200D\u200B\uFEFF👩❤\uFE0F.?',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(characters, (source) => {
      const text = textOf(source);
      const alignment = alignTexts(source, text);
      for (const { 0: letter, index: at } of text.matchAll(LETTER)) {
        const [from, to] = [toSource(alignment, at, 'start'), toSource(alignment, at + letter.length, 'end')];
        expect(textOf(source.slice(from, to))).toBe(textOf(letter));
        expect(toText(alignment, from)).toBe(at);
      }
    }),
    { numRuns: 1000 },
  );
});

test('même entre deux textes étrangers l’un à l’autre, les places restent en ordre et dans le texte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (source, text) => {
      const alignment = alignTexts(source, text);
      const places = Array.from({ length: text.length + 1 }, (_, at) => toSource(alignment, at, 'start'));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.at(-1)).toBe(source.length);
      expect(toText(alignment, source.length)).toBe(text.length);
    }),
  );
});
