import { expect, test } from 'vitest';
import { createCompiler, filesOf } from './compile-edition.ts';
import type { SourceFile, SourceFolder } from './read-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const PONT = 'Le pont rouvre\n\nLe conseil de Sarmont a voté les travaux.\n\nLire aussi : La crue en images\n';
const CRUE = 'La crue en images\n\nL’eau est montée dans la nuit.\n';

type Folder = { readonly edition?: unknown; readonly others?: readonly string[] };

const folderOf = (texts: Readonly<Record<string, string | Uint8Array | null>>, rest: Folder = {}): SourceFolder => ({
  edition: rest.edition === undefined ? null : JSON.stringify(rest.edition),
  articles: Object.entries(texts).map(
    ([name, text]): SourceFile => ({ name, bytes: typeof text === 'string' ? bytesOf(text) : text }),
  ),
  others: rest.others ?? [],
});
const compile = (...args: Parameters<typeof folderOf>) => createCompiler()(folderOf(...args));

/** « pont.txt:3 W-NO-SECTION », what is only said for information left out. */
const said = ({ reports }: ReturnType<typeof compile>) =>
  reports.flatMap(({ file, problems }) =>
    problems.filter(({ code }) => code !== 'W-NO-SECTION').map(({ code, line }) => `${file}:${line} ${code}`),
  );
const stories = ({ bundle }: ReturnType<typeof compile>) => bundle.stories.map(({ id }) => id);

test('un dossier de textes fait une édition, l’adresse vient du nom du fichier', () => {
  const compiled = compile({ 'Le Pont (2).txt': PONT, 'crue.TXT': CRUE });
  expect(stories(compiled)).toEqual(['le-pont-2', 'crue']);
  expect(compiled.bundle.stories[0]!.related[0]!.target?.id).toBe('crue');
  expect(said(compiled)).toEqual([]);
  expect(compiled.refused).toBe(false);
});

test('un article refusé est nommé, avec sa raison ; les autres paraissent', () => {
  const compiled = compile({
    'crue.txt': CRUE,
    'image.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]),
    'perdu.txt': null,
    'pont.txt': PONT,
    'vide.txt': ' \n',
  });
  expect(stories(compiled)).toEqual(['crue', 'pont']);
  expect(said(compiled)).toEqual(['image.txt:1 E-BINARY', 'perdu.txt:1 E-UNREADABLE', 'vide.txt:1 E-EMPTY']);
  expect(compiled.refused).toBe(true);
});

test('un avertissement ne refuse rien', () => {
  const compiled = compile({ 'pont.txt': PONT });
  expect(said(compiled)).toEqual(['pont.txt:5 W-RELATED-UNRESOLVED']);
  expect(compiled.refused).toBe(false);
});

test('deux fichiers de la même adresse : le premier paraît, le second est refusé et nomme l’autre', () => {
  const compiled = compile({ 'Été.txt': CRUE, 'ete.txt': PONT, '….txt': PONT });
  expect(stories(compiled)).toEqual(['ete']);
  expect(compiled.reports.slice(-2)).toEqual([
    { file: 'ete.txt', problems: [{ code: 'E-ID-TWICE', line: 1, detail: 'Été.txt' }] },
    { file: '….txt', problems: [{ code: 'E-ID-EMPTY', line: 1 }] },
  ]);
  expect(compiled.refused).toBe(true);
});

test('une édition mal écrite est refusée, ses articles paraissent', () => {
  const compiled = compile({ 'crue.txt': CRUE }, { edition: { title: 12 } });
  expect(said(compiled)).toEqual(['edition.json:1 E-EDITION']);
  expect(stories(compiled)).toEqual(['crue']);
  expect(compiled.bundle.manifest.title).toBe('Liseuse');
  expect(compiled.refused).toBe(true);
});

test('un dossier qui cite un article absent est refusé au nom de l’édition', () => {
  const dossiers = [{ id: 'eau', title: 'L’eau', articles: ['crue', 'pont'] }];
  const compiled = compile({ 'crue.txt': CRUE }, { edition: { dossiers } });
  expect(said(compiled)).toEqual(['edition.json:1 E-DOSSIER-ARTICLE']);
  expect(compiled.bundle.dossiers[0]!.stories.map(({ id }) => id)).toEqual(['crue']);
});

test('les autres formats sont nommés, pas lus, et n’arrêtent rien', () => {
  const others = ['note.docx', 'page.html', 'pont.corrections.json'];
  const compiled = compile({ 'crue.txt': CRUE }, { others });
  expect(said(compiled)).toEqual(others.map((name) => `${name}:1 I-NOT-READ-YET`));
  expect(compiled.refused).toBe(false);
});

test('un fichier inchangé n’est pas relu, un fichier changé l’est', () => {
  const compiler = createCompiler();
  const before = compiler(folderOf({ 'crue.txt': CRUE, 'pont.txt': PONT }));
  const after = compiler(folderOf({ 'crue.txt': CRUE, 'pont.txt': PONT.replace('rouvre', 'ferme') }));
  const blocksOf = (compiled: typeof before, index: number) => compiled.bundle.stories[index]!.blocks;
  expect(blocksOf(after, 0)).toBe(blocksOf(before, 0));
  expect(blocksOf(after, 1)).not.toBe(blocksOf(before, 1));
  expect(after.bundle.listings[0]!.stories.map(({ headline }) => headline)).toContain('Le pont ferme');
});

test('le paquet voyage avec ses schémas', () => {
  const paths = filesOf(compile({ 'crue.txt': CRUE }).bundle).map(({ path }) => path);
  expect(paths).toContain('stories/crue.json');
  expect(paths).toContain('schema/story.json');
});
