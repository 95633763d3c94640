import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { dev as words } from '../../words/site-commands.ts';

const OPTIONS = { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `npm run dev`: the development server; a text that is saved changes the open page at once. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) {
    console.log(words.help);
    return 0;
  }
  const server = await createServer({ server: { port: Number(values.port ?? 5173) } });
  await server.listen();
  console.log(words.ready(server.resolvedUrls?.local[0] ?? ''));
  await new Promise((resolve) => server.httpServer?.once('close', resolve));
  return 0;
}
