import { expect, test } from 'vitest';
import { annotate } from '../engine/annotate.ts';
import { readPlainText } from '../engine/articles.ts';
import { buildBundle, DEFAULT_EDITION, parseEvents } from '../engine/bundles.ts';
import type { ArticleId } from '../engine/model.ts';
import { drawAxis, wrap } from './draw-axis.ts';
import { writeExports } from './write-exports.ts';

const PONT = `Société

Le pont <fermé> & le « sommet »

Publié le 20 février 2026

La Morvénie a fermé le pont de Lauvière le 3 février 2026. Le sommet s’ouvrira le 24 mars 2026, à Ouessel ; la commission rendra son rapport en mai 2026.`;

const FETE = `Société

Rien de daté

Publié le 21 février 2026

La fête a lieu, comme toujours, sur la place du marché couvert.`;

function article(id: string, text: string) {
  const read = readPlainText(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(id);
  return { id: id as ArticleId, article: annotate(read.value) };
}

const dossier = { id: 'pont', title: 'Le pont', deck: null, articles: ['pont', 'fete'] as unknown as ArticleId[] };
const BUNDLE = buildBundle({ ...DEFAULT_EDITION, id: 'courrier', title: 'Le Courrier', dossiers: [dossier] }, [
  article('pont', PONT),
  article('fete', FETE),
]);
const EXPORTS = { calendar: 'chronologie.ics', drawing: 'chronologie.svg', data: 'chronologie.json' };
const exported = (address: string | null) =>
  new Map(
    [
      ...writeExports(BUNDLE, {
        manifest: BUNDLE.manifest,
        addressOf: (path) => address && address + path,
        names: EXPORTS,
      }),
    ].map(({ path, text }) => [path, text]),
  );
const FILES = exported(null);

test('chaque page qui a des faits a ses fichiers à côté d’elle, sous les noms que la page leur donne', () => {
  expect([...FILES.keys()].sort()).toEqual(
    [
      ...Object.values(EXPORTS).map((name) => `article/pont/${name}`),
      ...['chronologie/', 'chronologie/20XX/', 'dossier/pont/'].flatMap((folder) => [
        folder + EXPORTS.calendar,
        folder + EXPORTS.drawing,
      ]),
    ].sort(),
  );
});

test('l’agenda a ce qui est à venir un jour dit, et lui seul ; deux fois les mêmes textes donnent les mêmes octets', () => {
  const agenda = FILES.get('article/pont/chronologie.ics')!;
  expect(agenda.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20260324']);
  expect(agenda).toContain('DTSTAMP:20260220T000000Z');
  expect(agenda).toMatch(/UID:fait-[0-9a-z]+@courrier\r\n/);
  expect(agenda).not.toContain('URL:');
  expect(exported(null)).toEqual(FILES);
  expect(exported('https://exemple.fr').get('article/pont/chronologie.ics')).toContain(
    'URL:https://exemple.fr/article/pont/\r\n',
  );
});

test('les données d’un article se lisent comme celles d’un dossier', () => {
  const parsed = parseEvents(JSON.parse(FILES.get('article/pont/chronologie.json')!));
  expect(parsed.ok && parsed.value.events.map(({ value }) => value)).toEqual(['2026-02-03', '2026-03-24', '2026-05']);
});

test('l’image est du SVG bien formé, sans style ni programme, où un titre reste du texte', () => {
  const drawing = FILES.get('article/pont/chronologie.svg')!.replaceAll('\u00A0', ' ');
  expect(drawing).toContain('Le pont &lt;fermé&gt; &amp; le « sommet »');
  expect(drawing).not.toMatch(/<style|style=|<script| on\w+=|href/);
  expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 794 1123"/);
  expect(drawing.match(/<text/g)!.length).toBe(drawing.match(/<\/text>/g)!.length);
  for (const words of ['Mardi 3 février', 'à venir', 'Dernier article']) expect(drawing).toContain(words);
});

test('des mots trop longs pour leur place passent à la ligne, et la dernière dit qu’il en manque', () => {
  const size = { size: 10 };
  expect(wrap('un deux trois quatre', 58, size, 3)).toEqual(['un deux', 'trois quatre']);
  expect(wrap('un deux, trois quatre cinq', 40, size, 2)).toEqual(['un', 'deux…']);
  expect(wrap('anticonstitutionnellement', 40, size, 2)).toEqual(['anticonstitutionnellement']);
});

test('une longue chronologie tient sur des feuilles entières, et aucune ligne n’est à cheval sur deux', () => {
  const days = Array.from({ length: 28 }, (_, index) => index + 1);
  const facts = days.map(
    (day) => `Le ${day === 1 ? '1er' : day} janvier 2026, la commune numéro ${day} a fermé son école.`,
  );
  const story = article('ecoles', `Société\n\nLes écoles\n\nPublié le 20 février 2026\n\n${facts.join('\n\n')}`);
  const { days: files } = buildBundle({ ...DEFAULT_EDITION, id: 'courrier', title: 'Le Courrier' }, [story]);
  const drawing = drawAxis(
    { title: 'Les écoles', events: files.flatMap(({ events }) => events), asOf: null },
    'Le Courrier',
  );
  expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 794 2246"/);
  const [sheet, margin] = [1123, 57];
  const lines = [...drawing.matchAll(/<text [^>]*?y="([\d.]+)"/g)].map(([, y]) => Number(y) % sheet);
  expect(lines.length).toBeGreaterThan(days.length * 3);
  expect(lines.filter((y) => y < margin || y > sheet - margin)).toEqual([]);
});
