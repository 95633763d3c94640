import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'liseuse-run-'));
const program = join(root, 'src', 'publishing', 'run.mjs');

beforeAll(() => {
  for (const folder of [join('src', 'publishing'), 'node_modules']) mkdirSync(join(root, folder), { recursive: true });
  copyFileSync(join('src', 'publishing', 'run.mjs'), program);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

type Packages = Readonly<Record<string, { version: string; optional?: true; peer?: true }>>;

/** Starts a command where no npm is found: what matters is whether it was looked for. */
function installs(lock: Packages, present: Packages | null): boolean {
  const write = (path: string, packages: Packages) =>
    writeFileSync(join(root, path), JSON.stringify({ packages: { '': { version: '1' }, ...packages } }));
  const copy = join('node_modules', '.package-lock.json');
  write('package-lock.json', lock);
  if (present) write(copy, present);
  else rmSync(join(root, copy), { force: true });
  return spawnSync(process.execPath, [program, 'build'], { encoding: 'utf8', env: { PATH: root } }).stdout.includes(
    'Installation des paquets',
  );
}

const presse = { 'node_modules/presse': { version: '1.0.0' } };
const encre = { 'node_modules/encre': { version: '2.0.0' } };

test('une commande installe ce qui manque : rien, un paquet ajouté, un paquet d’une autre version, un paquet de trop', () => {
  expect(installs(presse, presse)).toBe(false);
  expect(installs(presse, null)).toBe(true);
  expect(installs({ ...presse, ...encre }, presse)).toBe(true);
  expect(installs({ 'node_modules/presse': { version: '1.1.0' } }, presse)).toBe(true);
  expect(installs(presse, { ...presse, ...encre })).toBe(true);
});

test('un paquet fait pour un autre système ne manque pas', () => {
  const elsewhere: Packages = { 'node_modules/ailleurs': { version: '1.0.0', optional: true } };
  expect(installs({ ...presse, ...elsewhere }, presse)).toBe(false);
});
