import { createServer } from 'vite';
import { dev as words } from '../../words/terminal.ts';
import { readArguments } from '../read-arguments.ts';
import { readPort } from '../read-port.ts';
import { canReadTexts } from '../site-options.ts';

const DEFAULT_PORT = 5173;

/** `npm run dev`: the development server; a text that is saved changes the open page at once. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { port: { type: 'string' } }, [0, 0], words.help);
  if (!read.ok) return read.exitCode;
  const port = readPort(read.values.port, DEFAULT_PORT, words.help);
  if (port === null) return 2;
  if (!canReadTexts()) return 2;
  const server = await createServer({ server: { port } });
  await server.listen();
  console.log(words.ready(server.resolvedUrls?.local[0] ?? ''));
  await new Promise((resolve) => server.httpServer?.once('close', resolve));
  return 0;
}
