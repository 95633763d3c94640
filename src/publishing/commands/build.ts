import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';
import { build as words } from '../../words/site-commands.ts';

const OPTIONS = {
  base: { type: 'string' },
  url: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * `npm run build`: the static site.
 *
 * @returns 0; 1 when an article was refused; 2 when the command was not understood.
 */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (parsed === null) return 2;
  if (parsed.help) {
    console.log(words.help);
    return 0;
  }
  if (parsed.url) process.env.LISEUSE_URL = parsed.url;
  await buildSite({ base: baseOf(parsed.base), out: parsed.out ?? 'dist' });
  return Number(process.exitCode ?? 0);
}

/** Builds into a folder, emptied first. @param base `/` or `/sous-dossier/`. */
export async function buildSite({ base, out }: { base: string; out: string }): Promise<void> {
  // What starts the commands leaves « development » behind, and React would be built for it.
  process.env.NODE_ENV = 'production';
  const builder = await createBuilder({ base, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
  await builder.buildApp();
  console.log(words.done(out));
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.url && !/^https?:\/\/[^/]/.test(values.url)) throw new Error(words.badUrl(values.url));
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${words.help}`);
    return null;
  }
}

/** « journal », « /journal » and « /journal/ » are the same folder. */
function baseOf(base = '/'): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}
