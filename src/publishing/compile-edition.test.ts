import { expect, test } from 'vitest';
import { makeTarget, NO_CORRECTIONS, writeCorrections } from '../engine/corrections.ts';
import type { Correction } from '../engine/model.ts';
import { createCompiler, filesOf } from './compile-edition.ts';
import type { SourceArticle, SourceFolder } from './read-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const PONT = 'Le pont rouvre\n\nLe conseil de Sarmont a voté les travaux.\n\nLire aussi : La crue en images\n';
const CRUE = 'La crue en images\n\nL’eau est montée dans la nuit.\n';

type Folder = {
  readonly edition?: unknown;
  readonly others?: readonly string[];
  readonly alone?: readonly string[];
  /** Text of the corrections by the name of their article; null: the file is there and cannot be opened. */
  readonly corrections?: Readonly<Record<string, string | null>>;
};

const folderOf = (texts: Readonly<Record<string, string | Uint8Array | null>>, rest: Folder = {}): SourceFolder => ({
  edition: rest.edition === undefined ? null : JSON.stringify(rest.edition),
  articles: Object.entries(texts).map(
    ([name, text]): SourceArticle => ({
      name,
      bytes: typeof text === 'string' ? bytesOf(text) : text,
      corrections: correctionsOf(name, rest.corrections?.[name]),
    }),
  ),
  alone: rest.alone ?? [],
  others: rest.others ?? [],
});
const correctionsOf = (name: string, text: string | null | undefined): SourceArticle['corrections'] =>
  text === undefined
    ? null
    : { name: name.replace('.txt', '.corrections.json'), bytes: text === null ? null : bytesOf(text) };
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
  const others = ['note.docx', 'page.html'];
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

const VOTE =
  'Le pont rouvre\n\n« Le pont rouvrira lundi », a dit la maire Ana Ferrand, devant le conseil de Sarmont.\n';
const SAID = '« Le pont rouvrira lundi »';

function corrected(words = SAID): string {
  const start = VOTE.indexOf(words);
  const target = makeTarget(VOTE.trim(), { start, end: start + words.length });
  const corrections: Correction[] = [{ kind: 'speaker', target, speaker: { name: 'Luc Marel', kind: 'person' } }];
  return writeCorrections({ ...NO_CORRECTIONS, corrections });
}

const speakers = ({ bundle }: ReturnType<typeof compile>) => bundle.stories[0]?.speakers.map(({ name }) => name);

test('les corrections d’un texte sont rejouées, et un texte récrit ailleurs les garde', () => {
  const file = { corrections: { 'pont.txt': corrected() } };
  expect(speakers(compile({ 'pont.txt': VOTE }))).toEqual(['Ana Ferrand']);
  expect(speakers(compile({ 'pont.txt': VOTE }, file))).toEqual(['Luc Marel']);
  expect(speakers(compile({ 'pont.txt': VOTE.replace('rouvre', 'de Sarmont rouvre') }, file))).toEqual(['Luc Marel']);
});

test('une correction dont les mots sont partis est dite au nom de son fichier, l’article paraît', () => {
  const text = VOTE.replace(SAID, '« Rien avant mai »');
  const compiled = compile({ 'pont.txt': text }, { corrections: { 'pont.txt': corrected() } });
  expect(said(compiled)).toEqual(['pont.corrections.json:1 W-CORRECTION-LOST']);
  expect(stories(compiled)).toEqual(['pont']);
  expect(compiled.refused).toBe(false);
});

test('des corrections illisibles retiennent leur article : mieux vaut ne pas paraître que sous un faux nom', () => {
  for (const [text, detail] of [
    ['{', 'json'],
    ['{}', 'format'],
    [corrected().replace('"1.0"', '"2.0"'), 'version'],
    [corrected().replace('person', 'robot'), 'shape'],
    [null, 'unreadable'],
  ] as const) {
    const compiled = compile({ 'crue.txt': CRUE, 'pont.txt': VOTE }, { corrections: { 'pont.txt': text } });
    expect(stories(compiled)).toEqual(['crue']);
    expect(compiled.reports.slice(1)).toEqual([
      { file: 'pont.corrections.json', problems: [{ code: 'E-CORRECTIONS', line: 1, detail }] },
    ]);
    expect(compiled.refused).toBe(true);
  }
});

test('le codage que choisit le fichier de corrections est celui du texte', () => {
  const bytes = Uint8Array.from([...bytesOf('Un titre\n\nLe pont d'), 0x8e, ...bytesOf('moli.')]);
  const file = { corrections: { 'pont.txt': writeCorrections({ ...NO_CORRECTIONS, encoding: 'windows-1252' }) } };
  expect(compile({ 'pont.txt': bytes }, file).bundle.stories[0]!.text).toContain('dŽmoli');
  expect(compile({ 'pont.txt': bytes }).bundle.stories[0]!.text).toContain('démoli');
});

test('des corrections sans article sont dites, et n’arrêtent rien', () => {
  const compiled = compile({ 'crue.txt': CRUE }, { alone: ['pont.corrections.json'] });
  expect(said(compiled)).toEqual(['pont.corrections.json:1 W-CORRECTIONS-ALONE']);
  expect(compiled.refused).toBe(false);
});

test('des corrections nouvelles, changées ou retirées font relire leur article', () => {
  const compiler = createCompiler();
  const after = (corrections: string | undefined) =>
    speakers(compiler(folderOf({ 'pont.txt': VOTE }, corrections ? { corrections: { 'pont.txt': corrections } } : {})));
  expect(after(undefined)).toEqual(['Ana Ferrand']);
  expect(after(corrected())).toEqual(['Luc Marel']);
  expect(after(corrected().replace('Luc', 'Max'))).toEqual(['Max Marel']);
  expect(after(undefined)).toEqual(['Ana Ferrand']);
});

test('le paquet voyage avec ses schémas', () => {
  const paths = filesOf(compile({ 'crue.txt': CRUE }).bundle).map(({ path }) => path);
  expect(paths).toContain('stories/crue.json');
  expect(paths).toContain('schema/story.json');
});
