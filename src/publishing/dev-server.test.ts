import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTarget, NO_CORRECTIONS, writeCorrections } from '../engine/corrections.ts';
import type { Correction } from '../engine/model.ts';

const texts = mkdtempSync(join(tmpdir(), 'liseuse-dev-'));
const MARCHE = 'Le marché rouvre\n\nLes étals ont retrouvé leur place sous la verrière.\n';
let server: ChildProcess;
let site: string;

beforeAll(async () => {
  writeFileSync(join(texts, 'marche.txt'), MARCHE);
  server = spawn(process.execPath, ['src/publishing/run.mjs', 'dev', '--port', '0'], {
    env: { ...process.env, LISEUSE_ARTICLES: texts, VITEST: undefined, NODE_ENV: undefined },
  });
  site = await said('stdout', /http:\S+/);
}, 60_000);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(texts, { recursive: true, force: true });
});

/** Reads what the server prints until it says this. */
async function said(stream: 'stdout' | 'stderr', words: RegExp): Promise<string> {
  let printed = '';
  for await (const piece of server[stream]!.iterator({ destroyOnReturn: false })) {
    printed += String(piece);
    const match = words.exec(printed);
    if (match) return match[0];
  }
  throw new Error(`the server ended: ${printed}`);
}

test('en développement, des corrections enregistrées à côté d’un texte sont rejouées aussitôt', async () => {
  const on = (words: string, text: string): Correction => {
    const start = text.indexOf(words);
    const target = makeTarget(text, { start, end: start + words.length });
    return { kind: 'quotation', target, speaker: { name: 'une marchande', kind: 'person' } };
  };
  const corrections = [on('retrouvé leur place', MARCHE.trim()), on('la pluie', 'Hier, la pluie')];
  const complaint = said('stderr', /correction perdue.*/);
  writeFileSync(join(texts, 'marche.corrections.json'), writeCorrections({ ...NO_CORRECTIONS, corrections }));
  expect(await complaint).toContain('« la pluie »');
  const story = await (await fetch(`${site}bundle/stories/marche.json`)).json();
  expect(story.speakers).toEqual([{ id: 'une-marchande', name: 'une marchande', kind: 'person' }]);
}, 60_000);

test('en développement, ce qui s’emporte est à côté de sa page, d’après le texte tel qu’il est', async () => {
  const text =
    'Le marché fermera\n\nPublié le 12 mars 2026\n\nLe marché couvert fermera le 2 juin 2026 pour travaux.\n';
  writeFileSync(join(texts, 'fermeture.txt'), text);
  await expect.poll(async () => (await fetch(`${site}bundle/stories/fermeture.json`)).status).toBe(200);
  const take = (file: string) => fetch(`${site}${file}`);
  const agenda = await take('article/fermeture/chronologie.ics');
  expect(agenda.headers.get('content-type')).toMatch(/^text\/calendar/);
  expect(await agenda.text()).toContain('DTSTART;VALUE=DATE:20260602');
  const drawing = await take('chronologie/chronologie.svg');
  expect(drawing.headers.get('content-type')).toBe('image/svg+xml');
  expect(await drawing.text()).toContain('Le marché couvert fermera');
  expect((await take('article/fermeture/chronologie.json')).status).toBe(200);
  expect((await take('article/marche/chronologie.ics')).status).toBe(404);
}, 60_000);

test('en développement, le thème se choisit, et le serveur survit au dossier de ses textes', async () => {
  const page = await fetch(site, { headers: { Accept: 'text/html' } });
  expect(await page.text()).toMatch(/<script>[^<]*data-choose-theme/);
  expect((await fetch(`${site}bundle/stories/marche.json`)).status).toBe(200);
  const complaint = said('stderr', /Impossible de lire .*/);
  rmSync(texts, { recursive: true });
  expect(await complaint).toContain(`${texts} : il n’existe pas`);
  expect((await fetch(`${site}bundle/bundle.json`)).status).toBe(200);
}, 60_000);
