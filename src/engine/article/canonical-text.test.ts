import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, lineAt } from './canonical-text.ts';

const text = (characters: string) => canonicalText(characters).text;
const said = (characters: string) =>
  canonicalText(characters).problems.map(({ code, line, detail }) => `${code}@${line}${detail ? ` ${detail}` : ''}`);

test('toutes les fins de ligne en font une, le séparateur de paragraphes une ligne vide', () => {
  expect(text('a\r\nb\rc\u2028d\ve\ff\u0085g\u2029h')).toBe('a\nb\nc\nd\ne\nf\ng\n\nh');
  expect(said('a\r\nb')).toEqual(['I-CRLF@1']);
  expect(said('a\rb')).toEqual(['I-CR@1']);
});

test('les signes invisibles sont retirés et comptés, à la ligne du premier', () => {
  expect(text('recons\u00ADtruc\u200Btion\uFEFF')).toBe('reconstruction');
  expect(said('Titre\n\nrecons\u00ADtruc\u200Btion\uFEFF')).toEqual(['W-INVISIBLE@3 3']);
});

test('les restes de Word se lisent comme il les voulait, comptés à la ligne du premier', () => {
  expect(text('l\u0092usine \u0093ouvre\u0094 \u0096 30 \u0080, le c\u009Cur')).toBe('l’usine “ouvre” – 30 €, le cœur');
  expect(said('Titre\n\nl\u0092usine, l\u0092eau')).toEqual(['W-ENCODING-MIXED@3 2']);
  expect(text('un\u0081mot')).toBe('unmot');
  expect(said('l’usine ouvre à « Sarmont »')).toEqual([]);
});

test('un double codage lu en Latin-1 n’est pas un reste de Word', () => {
  expect(text('lâ\u0080\u0099Ã\u0089tat')).toBe('lâ\u0080\u0099Ã\u0089tat');
  expect(said('lâ\u0080\u0099Ã\u0089tat')).toEqual([]);
});

test('le liant d’un émoji reste, celui qui ne lie rien part', () => {
  expect(text('👩🏽\u200D🏫 ❤\uFE0F')).toBe('👩🏽\u200D🏫 ❤\uFE0F');
  expect(text('un\u200Dmot')).toBe('unmot');
});

test('les accents décomposés se recomposent, rien d’autre ne change de sens', () => {
  expect(text('e\u0301te\u0301')).toBe('été');
  expect(said('e\u0301te\u0301')).toEqual(['I-NFC@1']);
  expect(text('½ … \u00A0²')).toBe('½ … ²');
  expect(said('½…²')).toEqual([]);
});

test('des espaces doublées en font une, la tabulation aussi', () => {
  expect(text('un  deux\ttrois \t quatre')).toBe('un deux trois quatre');
  expect(said('un  deux\ttrois')).toEqual(['I-SPACES@1 2']);
});

test('l’espace insécable reste où la typographie la veut, et cède ailleurs à l’espace ordinaire', () => {
  expect(text('«\u00A0 oui\u00A0 », dit-il \u00A0: 30\u202F %')).toBe('«\u00A0oui\u00A0», dit-il\u00A0: 30\u202F%');
  expect(text('informé\u00A0 ce matin')).toBe('informé ce matin');
  expect(text('4\u202F200 voix')).toBe('4\u202F200 voix');
});

test('les bouts de ligne sont coupés sans un mot, les lignes vides restent', () => {
  expect(text('  Titre \n \t\n\u00A0Texte\u00A0')).toBe('Titre\n\nTexte');
  expect(said('  Titre \n \t\n\u00A0Texte\u00A0')).toEqual([]);
});

test('une ligne se compte comme dans un éditeur', () => {
  expect([0, 1, 2, 3].map((offset) => lineAt('a\n\nb', offset))).toEqual([1, 1, 2, 3]);
});

test('un texte déjà canonique ne bouge plus, quel que soit le texte de départ', () => {
  const characters = fc.string({
    unit: fc.constantFrom(...'ab «»:\u00A0\u202F\t\n\r\u2028\u0301eâ\u0080\u0092\u0081\u00AD\u200D👩❤\uFE0F.?'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(characters, (raw) => {
      const once = canonicalText(raw).text;
      expect(canonicalText(once)).toEqual({ text: once, problems: [] });
    }),
    { numRuns: 500 },
  );
});
