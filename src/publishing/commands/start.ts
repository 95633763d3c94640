import type { AddressInfo } from 'node:net';
import { start as words } from '../../words/terminal.ts';
import { canWriteSite, USUAL_OUT } from '../check-output.ts';
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
  if (!canReadTexts() || !canWriteSite(USUAL_OUT)) return 2;
  console.log(words.building);
  await buildSite({ base: '/', out: USUAL_OUT });
  const server = await serveSite(USUAL_OUT, { port }).catch(() => serveSite(USUAL_OUT, { port: 0 }));
  console.log(words.ready(`http://localhost:${(server.address() as AddressInfo).port}/`));
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}
