import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { start as words } from '../../words/site-commands.ts';
import { serveSite } from '../serve.ts';
import { buildSite } from './build.ts';

const OPTIONS = { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const DEFAULT_PORT = 4173;

/** `npm start`: builds the site and serves it on this machine until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const { port, help } = parse(args);
  if (help) {
    console.log(words.help);
    return 0;
  }
  if (port === null) {
    console.error(words.help);
    return 2;
  }
  console.log(words.building);
  await buildSite({ base: '/', out: 'dist' });
  const server = await serveSite('dist', { port }).catch(() => serveSite('dist', { port: 0 }));
  console.log(words.ready(`http://localhost:${(server.address() as AddressInfo).port}/`));
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

/** `port` is null when what was typed is no port. */
function parse(args: readonly string[]): { port: number | null; help: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const port = Number(values.port ?? DEFAULT_PORT);
    return { port: Number.isInteger(port) && port >= 0 && port < 65536 ? port : null, help: values.help ?? false };
  } catch (error) {
    console.error((error as Error).message);
    return { port: null, help: false };
  }
}
