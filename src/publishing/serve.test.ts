import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'liseuse-serve-'));
let server: Server;

beforeAll(async () => {
  server = await serveSite(folder, { port: 0 });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(): Promise<[status: number, text: string]> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/article/marche/`);
  return [response.status, await response.text()];
}

test('pendant que le site se construit, le serveur le dit et tient', async () => {
  expect(await ask()).toEqual([503, expect.stringContaining('en cours de construction')]);
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  expect(await ask()).toEqual([503, expect.stringContaining('en cours de construction')]);
  writeFileSync(join(folder, '404.html'), 'Cette page n’existe pas');
  expect(await ask()).toEqual([404, 'Cette page n’existe pas']);
});
