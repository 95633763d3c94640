import { expect, test } from 'vitest';
import type { Encoding } from '../model.ts';
import { decodeText } from './decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

/** The text, then what is said of it: « W-ENCODING@2 windows-1252 ». */
function read(input: Uint8Array, chosen?: Encoding): string {
  const decoded = decodeText(input, chosen);
  const problems = decoded.ok ? decoded.warnings : decoded.problems;
  const said = problems.map(({ code, line, detail }) => `${code}@${line}${detail ? ` ${detail}` : ''}`);
  return [decoded.ok ? decoded.value.characters : 'refusé', ...said].join(' | ');
}

const others = (input: Uint8Array) => {
  const decoded = decodeText(input);
  return decoded.ok ? decoded.warnings.map(({ alternative }) => alternative) : [];
};

test('UTF-8 se lit sans un mot, sa marque est retirée et dite', () => {
  expect(read(bytes('L’été 📚'))).toBe('L’été 📚');
  expect(read(bytes([0xef, 0xbb, 0xbf], 'L’été'))).toBe('L’été | I-BOM@1');
});

test('UTF-16 se lit dans les deux sens, un octet perdu à la fin compris', () => {
  expect(read(bytes([0xff, 0xfe, 0xe9, 0x00, 0x74, 0x00]))).toBe('ét | W-ENCODING@1 utf-16le');
  expect(read(bytes([0xfe, 0xff, 0x00, 0xe9, 0x00, 0x74]))).toBe('ét | W-ENCODING@1 utf-16be');
  expect(read(bytes([0xfe, 0xff, 0x00, 0xe9, 0x00]))).toMatch(/^é/);
});

test('Windows-1252 : guillemets, tirets, œ et € compris, à la ligne du premier octet', () => {
  const old = bytes('Culture\r\n', [0xab, 0x20, 0xc9, 0x74, 0xe9, 0x20, 0xbb, 0x20, 0x96, 0x20, 0x9c, 0x80]);
  expect(read(old)).toBe('Culture\r\n« Été » – œ€ | W-ENCODING@2 windows-1252');
  expect(others(old)).toEqual([{ kind: 'encoding', encodings: ['iso-8859-15', 'macintosh'] }]);
});

test('« É» » fait par hasard une paire d’UTF-8, et reste du Windows-1252', () => {
  expect(read(bytes([0xab], 'LIBERT', [0xc9, 0xbb], ' a d', [0xe9], 'j', [0xe0]))).toBe(
    '«LIBERTÉ» a déjà | W-ENCODING@1 windows-1252',
  );
});

test('un œ et un € de Latin-9 se voient là où Windows-1252 aurait ½ et ¤', () => {
  const latin9 = bytes('le c', [0xbd], 'ur, 30 ', [0xa4], ', l', [0xe0]);
  expect(read(latin9)).toBe('le cœur, 30 €, là | W-ENCODING@1 iso-8859-15');
});

test('une recette garde sa moitié : « ½ heure » n’est pas un œ', () => {
  expect(read(bytes([0xbd], ' heure apr', [0xe8], 's'))).toBe('½ heure après | W-ENCODING@1 windows-1252');
});

test('Mac Roman se reconnaît à ses lettres', () => {
  expect(read(bytes([0xc7], ' ', [0x83], 't', [0x8e], ' ', [0xc8], ', d', [0x8e], 'j', [0x88]))).toBe(
    '« Été », déjà | W-ENCODING@1 macintosh',
  );
});

test('de l’UTF-8 où traînent des octets anciens est lu des deux façons, à l’octet du premier', () => {
  const mixed = bytes('Un été à Sarmont.\n\nUn ', [0xe9], 't', [0xe9], ', l', [0x92], 'h', [0xf4], 'tel.');
  expect(read(mixed)).toBe('Un été à Sarmont.\n\nUn été, l’hôtel. | W-ENCODING-MIXED@3 25');
  expect(others(mixed)).toEqual([{ kind: 'encoding', encodings: ['windows-1252', 'iso-8859-15', 'macintosh'] }]);
});

test('le codage choisi par une personne est pris au mot', () => {
  const old = bytes('c', [0xbd], 'ur');
  expect(read(old, 'windows-1252')).toBe('c½ur');
  expect(read(old, 'iso-8859-15')).toBe('cœur');
  expect(read(bytes([0x8e]), 'macintosh')).toBe('é');
  expect(read(bytes([0xe9, 0x00]), 'utf-16le')).toBe('é | W-ENCODING@1 utf-16le');
});

test('un fichier vide, trop gros ou d’une autre nature est refusé avec son nom', () => {
  expect(read(bytes())).toBe('refusé | E-EMPTY@1');
  expect(read(new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61))).toBe('refusé | E-TOO-BIG@1');
  expect(read(bytes('%PDF-1.7'))).toBe('refusé | E-BINARY@1 PDF');
  expect(read(bytes('{\\rtf1'))).toBe('refusé | E-BINARY@1 RTF');
  expect(read(bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('refusé | E-BINARY@1 DOC');
  expect(read(bytes('Un titre', [0], 'coupé'))).toBe('refusé | E-BINARY@1');
});

test('un document Word renommé propose son import', () => {
  const zip = decodeText(bytes('PK', [3, 4, 20, 0]));
  expect(!zip.ok && zip.problems[0]).toEqual({
    code: 'E-BINARY',
    line: 1,
    detail: 'ZIP',
    alternative: { kind: 'import', format: 'docx' },
  });
});

test('un titre qui commence par PK n’est pas une archive', () => {
  expect(read(bytes('PK au sommet'))).toBe('PK au sommet');
});

test('plus d’un mégaoctet se lit, et se dit', () => {
  expect(read(new Uint8Array(1024 * 1024 + 1).fill(0x61)).endsWith(' | W-BIG@1')).toBe(true);
});

test('le texte dit dans quel codage il a été lu, un mélange dans aucun', () => {
  const encodingOf = (input: Uint8Array, chosen?: Encoding) => {
    const decoded = decodeText(input, chosen);
    return decoded.ok ? decoded.value.encoding : 'refusé';
  };
  expect(encodingOf(bytes('L’été'))).toBe('utf-8');
  expect(encodingOf(bytes([0xff, 0xfe, 0xe9, 0x00]))).toBe('utf-16le');
  expect(encodingOf(bytes('apr', [0xe8], 's'))).toBe('windows-1252');
  expect(encodingOf(bytes('apr', [0xe8], 's'), 'macintosh')).toBe('macintosh');
  expect(encodingOf(bytes('L’été apr', [0xe8], 's'))).toBeNull();
});
