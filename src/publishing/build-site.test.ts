import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'liseuse-site-'));
const texts = join(folder, 'textes');
const out = join(folder, 'site');
let build: { status: number | null; printed: string };

const STORY = `Société

Le marché couvert rouvre <b>après</b> deux ans

Les étals ont retrouvé leur place sous la verrière.

« La verrière tiendra cent ans », assure Solène Vasseur-Brec, architecte du marché.

La mairie promet une fontaine pour le printemps.
`;

beforeAll(() => {
  mkdirSync(texts);
  writeFileSync(join(texts, 'marche.txt'), STORY);
  writeFileSync(join(texts, 'image.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
  writeFileSync(join(texts, 'notes.docx'), 'PK');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/publishing/run.mjs', 'build', '--base', 'journal', '--out', out, '--url', 'https://exemple.fr'],
    { encoding: 'utf8', env: { ...process.env, LISEUSE_ARTICLES: texts, VITEST: undefined, NODE_ENV: undefined } },
  );
  build = { status, printed: stdout + stderr };
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = () => readFileSync(join(out, 'article', 'marche', 'index.html'), 'utf8');

test('un article illisible est signalé avec sa raison, les autres paraissent, le code de sortie n’est pas 0', () => {
  expect(build.printed).toMatch(/image\.txt[\s\S]*ce n’est pas un fichier texte \(PNG\)/);
  expect(build.printed).toMatch(/notes\.docx[\s\S]*format pas encore lu/);
  expect(build.status).toBe(1);
  expect(page()).toContain('Les étals ont retrouvé leur place');
});

test('dans un sous-dossier, toutes les adresses en partent', () => {
  const addresses = [...page().matchAll(/(?:href|src)="([^"#]*)"/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((address) => !/^(?:https:\/\/exemple\.fr)?\/journal\//.test(address))).toEqual([]);
  expect(page()).toContain('<link rel="canonical" href="https://exemple.fr/journal/article/marche/">');
});

test('chaque page porte sa politique de sécurité, avant tout ce qu’elle gouverne', () => {
  for (const file of ['index.html', '404.html', join('article', 'marche', 'index.html'), join('voix', 'index.html')]) {
    const html = readFileSync(join(out, file), 'utf8');
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<style>'));
    expect(policy).toBeLessThan(html.indexOf('<script'));
  }
});

test('une page de listes nomme, sans la redemander, la feuille de style qu’elle porte déjà ; un article ne porte que la sienne', () => {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/journal\/([^"]*)" disabled>/g)].map(
    ([, path]) => path!,
  );
  expect(sheets).toHaveLength(1);
  expect(html).toContain(readFileSync(join(out, sheets[0]!), 'utf8').trim());
  expect(page()).not.toContain('rel="stylesheet"');
});

test('la construction ne dit que ce que la rédaction peut corriger', () => {
  expect(build.printed).not.toMatch(/dynamic import|warning/i);
});

test('une balise écrite dans un titre reste du texte', () => {
  expect(page()).toContain('rouvre &lt;b&gt;après&lt;/b&gt; deux ans');
});

test('qui est cité sous son nom a sa page, et la liste des voix y mène', () => {
  const voice = readFileSync(join(out, 'voix', 'solene-vasseur-brec', 'index.html'), 'utf8');
  expect(voice).toContain('<title>Solène Vasseur-Brec | Liseuse</title>');
  expect(voice).toContain('<link rel="canonical" href="https://exemple.fr/journal/voix/solene-vasseur-brec/">');
  expect(voice).toMatch(/<a href="\/journal\/article\/marche\/#citation-\w+"[^>]*>La verrière tiendra cent ans<\/a>/);
  const list = readFileSync(join(out, 'voix', 'index.html'), 'utf8');
  expect(list).toContain('href="/journal/voix/solene-vasseur-brec/"');
  expect(page()).toContain('href="/journal/voix/"');
});

test('les textes eux-mêmes ne partent pas avec le site', () => {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.includes('articles') || name.endsWith('.txt'))).toEqual([]);
  expect(names).toContain(join('bundle', 'bundle.json'));
});

test('le site se sert déjà compressé, avec ses en-têtes, et répond 404 où il n’y a rien', async () => {
  const server = await serveSite(out, { port: 0, base: '/journal/' });
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/journal`;
  const answers = await Promise.all(
    ['/article/marche/', '/article/marche', '', '/article/rien/', '/bundle/stories/rien.json'].map((path) =>
      fetch(site + path, { redirect: 'manual', headers: { 'Accept-Encoding': 'br' } }),
    ),
  );
  server.close();
  expect(answers.map(({ status }) => status)).toEqual([200, 301, 301, 404, 404]);
  expect(answers[0]!.headers.get('content-encoding')).toBe('br');
  expect(answers[1]!.headers.get('location')).toBe('/journal/article/marche/');
  for (const { headers, status } of answers)
    if (status !== 301) expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await answers[3]!.text()).toContain('Cette page n’existe pas');
});
