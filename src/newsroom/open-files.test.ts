import { expect, test } from 'vitest';
import { openFiles, typedDraft } from './open-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const CORRECTIONS = '{"format":"liseuse-corrections","version":"1.0","encoding":null,"corrections":[]}';
const open = (...files: readonly [name: string, text: string | Uint8Array][]) => {
  let count = 0;
  return openFiles(
    files.map(([name, text]) => ({ name, bytes: typeof text === 'string' ? bytes(text) : text })),
    () => `id-${++count}`,
    7,
  );
};

test('un texte devient un brouillon, ses fins de ligne celles de l’éditeur, ses octets gardés', () => {
  const { drafts, refused } = open(['pont.txt', '\uFEFFLe pont\r\n\r\nrouvre.\r']);
  expect(refused).toEqual([]);
  expect(drafts[0]).toMatchObject({ id: 'id-1', name: 'pont.txt', text: 'Le pont\n\nrouvre.\n', encoding: 'utf-8' });
  expect(drafts[0]!.original).toEqual(bytes('\uFEFFLe pont\r\n\r\nrouvre.\r'));
});

test('le texte et ses corrections vont ensemble, dans quelque ordre qu’ils viennent', () => {
  const encoding = CORRECTIONS.replace('null', '"macintosh"');
  const { drafts } = open(['pont.corrections.json', encoding], ['pont.txt', Uint8Array.from([0x8e, 0x74, 0x8e])]);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({ text: 'été', corrections: { encoding: 'macintosh' } });
});

test('ce qui ne s’ouvre pas est dit, et n’empêche pas le reste', () => {
  const { drafts, refused } = open(
    ['pont.txt', 'Le pont rouvre'],
    ['vide.txt', ' \n '],
    ['photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['autre.corrections.json', CORRECTIONS],
    ['pont.corrections.json', '{"format":"autre"}'],
  );
  expect(drafts.map(({ name }) => name)).toEqual(['pont.txt']);
  expect(refused).toHaveLength(4);
  expect(refused.join('\n')).toMatch(/autre\.corrections\.json.*aucun article/);
  expect(refused.join('\n')).toMatch(/pont\.corrections\.json.*pas un fichier de corrections/);
  expect(refused.join('\n')).toMatch(/vide\.txt.*aucun mot/);
  expect(refused.join('\n')).toMatch(/photo\.txt.*pas un fichier texte/);
});

test('des mots tapés ou collés n’ont pas encore de fichier', () => {
  expect(typedDraft('Un titre\r\n', 'a', 7)).toMatchObject({ original: null, text: 'Un titre\n', encoding: 'utf-8' });
});
