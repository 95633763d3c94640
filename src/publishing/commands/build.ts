import { resolve } from 'node:path';
import { createBuilder } from 'vite';
import { build as words } from '../../words/terminal.ts';
import { canWriteSite, USUAL_OUT } from '../check-output.ts';
import { readArguments, refuse } from '../read-arguments.ts';
import { canReadTexts } from '../site-options.ts';

const OPTIONS = { base: { type: 'string' }, url: { type: 'string' }, out: { type: 'string' } } as const;

/**
 * `npm run build`: the static site.
 *
 * @returns 0; 1 when an article was refused; 2 when the command was not understood, or a folder cannot serve.
 */
export async function run(args: readonly string[], { from }: { from: string }): Promise<number> {
  const read = readArguments(args, OPTIONS, [0, 0], words.help);
  if (!read.ok) return read.exitCode;
  const { base, url } = read.values;
  const out = read.values.out === undefined ? USUAL_OUT : resolve(from, read.values.out);
  if (url !== undefined && !/^https?:\/\/[^/]/.test(url)) return refuse(words.badUrl(url), words.help).exitCode;
  if (!canReadTexts() || !canWriteSite(out)) return 2;
  if (url !== undefined) process.env.LISEUSE_URL = url;
  await buildSite({ base: baseOf(base), out });
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

/** « journal », « /journal » and « /journal/ » are the same folder. */
function baseOf(base = '/'): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}
