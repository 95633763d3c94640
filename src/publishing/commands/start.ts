import type { AddressInfo } from 'node:net';
import { start as words } from '../../words/terminal.ts';
import { readArguments } from '../read-arguments.ts';
import { readPort } from '../read-port.ts';
import { serveSite } from '../serve.ts';
import { canReadTexts } from '../site-options.ts';
import { buildSite } from './build.ts';

const DEFAULT_PORT = 4173;

/** `npm start`: builds the site and serves it on this machine until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { port: { type: 'string' } }, [0, 0], words.help);
  if (!read.ok) return read.exitCode;
  const port = readPort(read.values.port, DEFAULT_PORT, words.help);
  if (port === null) return 2;
  if (!canReadTexts()) return 2;
  console.log(words.building);
  await buildSite({ base: '/', out: 'dist' });
  const server = await serveSite('dist', { port }).catch(() => serveSite('dist', { port: 0 }));
  console.log(words.ready(`http://localhost:${(server.address() as AddressInfo).port}/`));
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}
