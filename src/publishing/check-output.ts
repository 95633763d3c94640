import { accessSync, constants, existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { build, command } from '../words/terminal.ts';
import { readSiteOptions } from './site-options.ts';

/** Where the site goes when nobody says otherwise, in the project's folder. */
export const USUAL_OUT = 'dist';

/** What a build must not empty; absolute paths. */
type Places = {
  readonly root: string;
  readonly articles: string;
  readonly publicDir: string;
};

/**
 * Says in a sentence, before anything is built, why a folder cannot hold the site; true when it can, and the folder is then there.
 *
 * @param out from the project's folder, or absolute.
 */
export function canWriteSite(out: string): boolean {
  const root = process.cwd();
  const places = { root, articles: readSiteOptions(root).articles, publicDir: join(root, 'public') };
  const folder = resolve(root, out);
  const sentence = refuseOutput(folder, places) ?? makeFolder(folder);
  if (sentence !== null) console.error(sentence);
  return sentence === null;
}

/** @returns a sentence when the disk refuses: better before the build than at its end. */
function makeFolder(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return command.unwritable(folder, String((error as NodeJS.ErrnoException).code));
  }
}

/**
 * Why a build may not empty a folder and write the site there: it holds what the site is made from, lies within it, or is somebody else's.
 *
 * @param out absolute; need not exist.
 * @returns A sentence; null when the folder is new, empty, or a site that was written before.
 */
export function refuseOutput(out: string, places: Places): string | null {
  const target = realPath(out);
  const among = (names: readonly (keyof Places)[], test: (folder: string) => boolean) =>
    names.find((name) => test(realPath(places[name])));
  const held = among(['root', 'publicDir', 'articles'], (folder) => isWithin(folder, target));
  if (held) return build.holds(out, build.held[held]);
  const around = among(['publicDir', 'articles'], (folder) => isWithin(target, folder));
  if (around) return build.inside(out, build.held[around]);
  try {
    // The usual folder is ours, even as an interrupted build leaves it.
    if (target === join(realPath(places.root), USUAL_OUT) || isEmptyOrSite(out)) return null;
    return build.notOurs(out);
  } catch (error) {
    return command.unwritable(out, String((error as NodeJS.ErrnoException).code));
  }
}

/** A bundle alone may lie in a folder of somebody's, and `_headers` in another site: both together are a site of ours. */
function isEmptyOrSite(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  return existsSync(join(folder, '_headers')) && existsSync(join(folder, 'bundle', 'bundle.json'));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Links followed, as far as the path exists. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}
