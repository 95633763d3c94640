import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkImports } from './check-imports.ts';

/** `{ 'src/a.ts': './b.ts' }`: a file that imports another, or whose whole text is given. */
const check = (files: Readonly<Record<string, string>>) =>
  checkImports(
    new Map(Object.entries(files).map(([path, text]) => [path, text.startsWith('.') ? `import '${text}';` : text])),
  );

const isFile = (path: string) => /\.[a-z]+$/.test(path);

test('chaque fichier du projet n’importe que ce que sa pièce permet', () => {
  const paths = ['src', 'e2e'].flatMap((folder) => listFolder(folder).filter(isFile));
  expect(checkImports(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([]);
});

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

test('ne voir aucun fichier est une faute', () => {
  expect(check({})).toEqual(['Table des imports : aucun fichier lu.']);
  expect(check({ 'src/styles/base.css': '@import "x.css";' })).toHaveLength(1);
});

test('une faute se lit en une phrase', () => {
  expect(check({ 'src/ui/Loading.tsx': '../engine/model.ts' })).toEqual([
    'src/ui/Loading.tsx importe src/engine/model.ts : «\u00A0ui\u00A0» n’importe que «\u00A0words\u00A0».',
  ]);
  expect(check({ 'src/engine/model.ts': './runs.ts' })).toEqual([
    'src/engine/model.ts importe src/engine/runs.ts : «\u00A0engine/model\u00A0» n’importe rien.',
  ]);
});

test.each([
  ['le modèle n’importe rien', 'src/engine/model.ts', './text/slug.ts'],
  ['les mots français n’entrent dans aucune pièce', 'src/engine/french/months.ts', '../timeline/rules.ts'],
  ['une pièce du moteur n’importe pas sa voisine', 'src/engine/quotes/find.ts', '../timeline/find.ts'],
  ['une pièce du moteur ne passe pas par une porte', 'src/engine/quotes/find.ts', '../runs.ts'],
  ['une porte reste dans le moteur', 'src/engine/runs.ts', '../words/fr.ts'],
  ['le chargement passe par les portes', 'src/loading/files.ts', '../engine/bundle/parse.ts'],
  ['les phrases ne connaissent que les types', 'src/words/fr.ts', '../engine/runs.ts'],
  ['les éléments communs ne connaissent aucune pièce', 'src/ui/Link.tsx', '../reader/Story.tsx'],
  ['la page ne connaît pas l’atelier', 'src/reader/Story.tsx', '../newsroom/Drop.tsx'],
  ['le contrat de la page n’importe rien', 'src/reader/page-contract.ts', './Story.tsx'],
  ['l’atelier ne connaît pas l’application', 'src/newsroom/Drop.tsx', '../app/App.tsx'],
  ['l’application ne publie pas', 'src/app/App.tsx', '../publishing/read-folder.ts'],
  ['l’entrée du serveur n’est pas pour l’application', 'src/app/App.tsx', './server.tsx'],
  ['le démarrage ne fait que démarrer', 'src/main.tsx', './reader/Story.tsx'],
  ['la publication ne voit que l’entrée du serveur', 'src/publishing/prerender.ts', '../app/App.tsx'],
  ['les parcours ne voient que le contrat', 'e2e/read.spec.ts', '../src/reader/Story.tsx'],
  ['rien ne sort de la maison', 'src/words/fr.ts', '../../package.json'],
  ['tout fichier a une pièce', 'src/utils/misc.ts', './other.ts'],
  ['les tests suivent la même table', 'src/engine/quotes/find.test.ts', '../timeline/find.ts'],
])('%s', (_, from, to) => {
  expect(check({ [from]: to })).toHaveLength(1);
});

test.each([
  ['src/engine/text/sentences.ts', '../french/abbreviations.ts'],
  ['src/engine/quotes/find.ts', './marks.ts'],
  ['src/engine/quotes/find.ts', '../model.ts'],
  ['src/engine/annotate.ts', './quotes/find.ts'],
  ['src/engine/bundles.ts', './voices.ts'],
  ['src/loading/files.ts', '../engine/bundles.ts'],
  ['src/reader/Story.tsx', './page-contract.ts'],
  ['src/reader/Story.tsx', './Story.module.css'],
  ['src/newsroom/Drop.tsx', '../reader/Story.tsx'],
  ['src/newsroom/worker.ts', './analysis.ts?worker&url'],
  ['src/app/server.tsx', './App.tsx'],
  ['src/main.tsx', './app/App.tsx'],
  ['src/publishing/prerender.ts', '../app/server.tsx'],
  ['e2e/read.spec.ts', '../src/reader/page-contract.ts'],
  ['e2e/read.spec.ts', '../src/engine/bundles.ts'],
])('%s importe %s', (from, to) => {
  expect(check({ [from]: to })).toEqual([]);
});

test.each([
  "import type { A } from '../reader/Story.tsx';",
  "import { type A } from '../reader/Story.tsx';",
  "export { A } from '../reader/Story.tsx';",
  "export * from '../reader/Story.tsx';",
  "export type { A } from '../reader/Story.tsx';",
  "const a = () => import('../reader/Story.tsx');",
  "type A = import('../reader/Story.tsx').A;",
])('aucune façon d’importer n’échappe à la table : %s', (text) => {
  expect(check({ 'src/loading/a.ts': text })).toHaveLength(1);
});

test('un import dans une chaîne ou un commentaire n’en est pas un', () => {
  const text = `// import '../reader/Story.tsx'\nconst a = "import '../reader/Story.tsx'";`;
  expect(check({ 'src/loading/a.ts': text })).toEqual([]);
});

test('le moteur n’importe aucun paquet, sauf dans ses tests', () => {
  expect(check({ 'src/engine/runs.ts': "import fc from 'fast-check';" })).toHaveLength(1);
  expect(check({ 'src/engine/runs.ts': "import 'node:fs';" })).toHaveLength(1);
  expect(check({ 'src/engine/runs.test.ts': "import fc from 'fast-check';" })).toEqual([]);
});

test('la page n’importe que les paquets de la page, la publication tout paquet', () => {
  expect(check({ 'src/loading/a.ts': "import { useRef } from 'react';" })).toEqual([]);
  expect(check({ 'src/loading/a.ts': "import 'react-router-dom';" })).toHaveLength(1);
  expect(check({ 'src/app/server.tsx': "import { prerender } from 'react-dom/static';" })).toEqual([]);
  expect(check({ 'src/ui/a.tsx': "import 'reactive';" })).toHaveLength(1);
  expect(check({ 'src/publishing/a.ts': "import 'node:fs'; import 'vite';" })).toEqual([]);
});

test('une adresse calculée ne peut se vérifier que du côté de Node', () => {
  expect(check({ 'src/reader/a.ts': 'const a = (b: string) => import(b);' })).toHaveLength(1);
  expect(check({ 'src/publishing/a.ts': 'const a = (b: string) => import(b);' })).toEqual([]);
});

test('un cycle est une faute, même par les seuls types', () => {
  const files = {
    'src/ui/a.ts': './b.ts',
    'src/ui/b.ts': "import type { C } from './c.ts';",
    'src/ui/c.ts': './a.ts',
  };
  expect(check(files)).toEqual(['Cycle : src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts.']);
  expect(check({ 'src/ui/a.ts': './c.ts', 'src/ui/b.ts': './c.ts', 'src/ui/c.ts': './d.ts' })).toEqual([]);
});

test('un fichier illisible est signalé', () => {
  expect(check({ 'src/ui/a.ts': 'import {' })).toEqual(['src/ui/a.ts : ce fichier n’a pas pu être lu.']);
});
