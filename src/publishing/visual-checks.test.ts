import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildBundle, DEFAULT_EDITION } from '../engine/bundles.ts';
import { readVisualSite } from './visual-checks.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files; null stands for a manifest as we write it. */
function folderOf(files: Readonly<Record<string, string | null>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'liseuse-visual-'));
  folders.push(folder);
  mkdirSync(join(folder, 'bundle'));
  const manifest = JSON.stringify(buildBundle(DEFAULT_EDITION, []).manifest);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text ?? manifest);
  return folder;
}

const HEADERS = { _headers: '/journal/*\n  X-Content-Type-Options: nosniff\n' };

test('un site se reconnaît à son bundle et à ses en-têtes, qui disent où il vit', () => {
  const folder = folderOf({ ...HEADERS, 'bundle/bundle.json': null });
  expect(readVisualSite(folder)).toEqual({ folder, base: '/journal/', id: DEFAULT_EDITION.id });
});

test('un dossier absent, ou qui n’est pas un site, se dit en une phrase', () => {
  expect(readVisualSite('/nulle/part')).toContain('/nulle/part n’existe pas');
  expect(readVisualSite(folderOf(HEADERS))).toContain('n’est pas un site de Liseuse');
  expect(readVisualSite(folderOf({ 'bundle/bundle.json': null }))).toContain('n’est pas un site de Liseuse');
});

test('un bundle d’une version à venir, d’un autre programme ou abîmé est refusé, chacun avec sa raison', () => {
  const refusal = (manifest: string) => readVisualSite(folderOf({ ...HEADERS, 'bundle/bundle.json': manifest }));
  expect(refusal('{ "format": "liseuse-bundle", "version": "2.0" }')).toContain('version plus récente');
  expect(refusal('{ "format": "journal" }')).toContain('n’est pas un bundle de Liseuse');
  expect(refusal('{ "format": "liseuse-bundle", "version": "1.0" }')).toContain('abîmé');
});
