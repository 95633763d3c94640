import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from '../model.ts';
import { decodeText } from './decode.ts';
import { writePlainText } from './write-plain-text.ts';

const latin = (characters: string) => Uint8Array.from(characters, (sign) => sign.charCodeAt(0));
const utf8 = (characters: string) => new TextEncoder().encode(characters);

/** What an editor holds of a file. */
function opened(bytes: Uint8Array, chosen?: Encoding) {
  const decoded = decodeText(bytes, chosen);
  if (!decoded.ok) throw new Error('refused');
  const { characters, encoding } = decoded.value;
  return { original: { bytes, encoding }, text: characters.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n') };
}

/** The file after an edit of it, each byte as the character of its number. */
function edited(bytes: Uint8Array, edit: (text: string) => string, chosen?: Encoding) {
  const { original, text } = opened(bytes, chosen);
  const written = writePlainText(original, edit(text));
  return { ...written, bytes: Array.from(written.bytes, (byte) => String.fromCharCode(byte)).join('') };
}

test('un texte auquel on n’a pas touché rend exactement ses octets', () => {
  const files = [
    utf8('\uFEFFTitre\r\n\r\nUn mot\rdeux\n'),
    latin('L\x92\xE9t\xE9\r\n\r\n\xE0 Sarmont'),
    latin('L\xC3\xA9t\xE9 \xE0 Sarmont\n\xC3\xA7a'),
    Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x0d, 0, 0x0a, 0, 0x0a, 0x0a, 0x42, 0]),
    Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0x0d, 0x0a, 0x0d, 0, 0x0a]),
    utf8('\uFEFF\uFEFFTitre\n'),
  ];
  for (const bytes of files) {
    const { original, text } = opened(bytes);
    expect(writePlainText(original, text)).toEqual({ bytes, encoding: original.encoding, substituted: [] });
  }
});

test('une ligne changée laisse aux autres leurs octets et leurs fins de ligne', () => {
  const bytes = latin('\xEF\xBB\xBFTitre\r\nUn bac\rL\xC3\xA9t\xC3\xA9\nFin');
  expect(edited(bytes, (text) => text.replace('bac', 'pont')).bytes).toBe(
    '\xEF\xBB\xBFTitre\r\nUn pont\nL\xC3\xA9t\xC3\xA9\nFin',
  );
  expect(edited(bytes, (text) => `${text}\nAprès`).bytes).toContain('L\xC3\xA9t\xC3\xA9\nFin\nAp');
  expect(edited(bytes, (text) => text.replace('\nFin', '')).bytes).toMatch(/\xA9$/);
});

test('une ligne nouvelle prend la fin de ligne qui domine', () => {
  expect(edited(latin('a\r\nb\r\nc\n'), (text) => text.replace('b', 'b\nX')).bytes).toBe('a\r\nb\r\nX\r\nc\n');
  expect(edited(latin('a\rb\rc'), (text) => `${text}\nd`).bytes).toBe('a\rb\rc\rd');
  expect(edited(latin('a'), (text) => `${text}\nb`).bytes).toBe('a\nb');
  // CR and LF side by side would be one.
  expect(edited(latin('a\nb\nc\rd'), (text) => text.replace('d', '\n\nd')).bytes).toBe('a\nb\nc\r\r\rd');
});

test('une ligne nouvelle s’écrit dans l’encodage du fichier', () => {
  const old = latin('L\x92\xE9t\xE9 \xE0 Lauvi\xE8re\nFin');
  expect(edited(old, (text) => text.replace('Fin', 'Le cœur, 3\u00A0€'))).toEqual({
    bytes: 'L\x92\xE9t\xE9 \xE0 Lauvi\xE8re\nLe c\x9Cur, 3\xA0\x80',
    encoding: 'windows-1252',
    substituted: [],
  });
  const wide = Uint8Array.from([0xfe, 0xff, 0, 0x41]);
  expect(edited(wide, () => 'Bœ').bytes).toBe('\xFE\xFF\x00B\x01S');
  const mac = edited(latin('\x8Et\x8E \x88 la plage\nFin'), (text) => text.replace('Fin', 'À nous'));
  expect(mac).toMatchObject({ bytes: '\x8Et\x8E \x88 la plage\n\xCB nous', encoding: 'macintosh' });
});

test('un mélange de deux encodages reste tel quel où personne n’a écrit', () => {
  const mixed = latin('D\xC3\xA9j\xC3\xA0\nl\x92\xE9t\xE9\nFin');
  expect(edited(mixed, (text) => text.replace('Fin', 'Voilà'))).toEqual({
    bytes: 'D\xC3\xA9j\xC3\xA0\nl\x92\xE9t\xE9\nVoil\xC3\xA0',
    encoding: null,
    substituted: [],
  });
});

test('un signe que l’encodage n’a pas fait passer tout le fichier en UTF-8, et il est nommé', () => {
  const written = writePlainText({ bytes: latin('\xE9t\xE9\r\nFin'), encoding: 'windows-1252' }, 'été\nFin → 👩 →');
  expect(written).toMatchObject({ encoding: 'utf-8', substituted: ['→', '👩'] });
  expect(written.bytes).toEqual(utf8('été\r\nFin → 👩 →'));
});

test('un accent décomposé se compose plutôt que de changer d’encodage', () => {
  expect(edited(latin('\xE9t\xE9 \xE0\nFin'), (text) => text.replace('Fin', 'e\u0301te\u0301')).bytes).toBe(
    '\xE9t\xE9 \xE0\n\xE9t\xE9',
  );
});

test('un fichier que l’on prendrait ensuite pour un autre encodage passe en UTF-8', () => {
  const bytes = latin('\xE9t\xE9 \xE0 la plage');
  const written = edited(bytes, () => 'déjÃ© vu, Ã© et Ã¨');
  expect(written).toMatchObject({ encoding: 'utf-8', substituted: [] });
  // Whoever chose the encoding once is asked no more: it is written beside the text.
  expect(edited(latin('\x8Et\x8E \x88'), (text) => `${text}\nFin`, 'windows-1252').encoding).toBe('windows-1252');
});

test('des mots venus d’aucun fichier font un fichier UTF-8', () => {
  expect(writePlainText(null, 'Titre\n\nété')).toEqual({
    bytes: utf8('Titre\n\nété'),
    encoding: 'utf-8',
    substituted: [],
  });
});

test('le fichier écrit se relit comme le texte, quel que soit l’original', () => {
  const bytes = fc
    .array(fc.constantFrom(...'aé\r\n', '\xC3\xA9', '\x92', '\xE9', '\r\n', '\x81', 'mot ', '\xC3'), { maxLength: 30 })
    .map((parts) => latin(`x${parts.join('')}`));
  const words = fc.string({ unit: fc.constantFrom(...'aéœ→\n\n ’Ã©👩e'), maxLength: 20 });
  fc.assert(
    fc.property(bytes, words, fc.nat(), fc.boolean(), (before, added, place, hasMark) => {
      const whole = hasMark ? Uint8Array.from([0xef, 0xbb, 0xbf, ...before]) : before;
      const { original, text } = opened(whole);
      const at = place % (text.length + 1);
      const after = text.slice(0, at) + added + text.slice(at);
      const written = writePlainText(original, after);
      expect(opened(written.bytes).text).toBe(after);
    }),
    { numRuns: 1000 },
  );
});
