import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Plugin, ResolvedConfig, Rollup, ViteBuilder, ViteDevServer } from 'vite';
import { command as words } from '../words/terminal.ts';
import { compileFolder, createFolderCompiler, type FolderCompiler } from './compile-folder.ts';
import { compressFolder } from './compress.ts';
import { printReports } from './report.ts';
import { type AppServer, type Frame, makeSite, NEWSROOM_FOLDER } from './site.ts';
import { readSiteOptions, type SiteOptions } from './site-options.ts';
import { writeExports } from './write-exports.ts';
import { writeFiles } from './write-folder.ts';

/** Read as soon as a page is parsed: the two faces of the text. The others wait until a letter needs them. */
const FIRST_FONTS = ['newsreader.woff2', 'instrument-sans.woff2'];
const PROGRAM = 'src/main.tsx';
/** A program of its own, built apart: what the newsroom needs adds nothing to the pages that are read. */
const NEWSROOM = 'src/main-newsroom.tsx';
const LISTS = 'src/reader/lists.ts';
const SERVER = 'src/app/server.tsx';
const SERVER_OUT = 'node_modules/.liseuse';

/**
 * Texts in, site out. In development the bundle's addresses are answered from the texts as they are now, and a page that is open
 * follows them. A build writes every page complete, with its style sheet and its security policy inside, and the bundle beside them.
 */
export function liseuse(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'liseuse',
    config: ({ root = process.cwd() }, { command }) => ({
      ...(command === 'build' ? { css: { modules: { generateScopedName: shortName(root) } } } : {}),
      build: {
        copyPublicDir: false,
        assetsInlineLimit: 0,
        target: ['chrome120', 'edge120', 'firefox128', 'safari17.4'],
      },
      environments: {
        client: { build: { rolldownOptions: { input: join(root, PROGRAM) } } },
        newsroom: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            // An editor, an analysis and a renderer of pages: nobody waits for them to read.
            chunkSizeWarningLimit: 1000,
            rolldownOptions: { input: join(root, NEWSROOM) },
          },
        },
        ssr: {
          build: {
            ssr: join(root, SERVER),
            outDir: SERVER_OUT,
            emptyOutDir: true,
            // The lists, which the program loads late, are there at once for the pages made in advance.
            rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
          },
        },
      },
      builder: {},
    }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      // A run of the unit tests starts a server too.
      if (process.env.VITEST === undefined) serveBundle(server, readSiteOptions(server.config.root));
    },
    // In development alone: a build makes its pages itself.
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server, originalUrl }) => {
        const { startScript } = (await server!.ssrLoadModule(`/${SERVER}`)) as AppServer;
        const isNewsroom = originalUrl?.startsWith(`${server!.config.base}${NEWSROOM_FOLDER}`);
        return html
          .replace(PROGRAM, isNewsroom ? NEWSROOM : PROGRAM)
          .replace('<!--head-->', () => `<title>Liseuse</title><script>${startScript(null)}</script>`);
      },
    },
    async buildApp(builder) {
      await publishSite(builder, config);
    },
  };
}

/**
 * Names of classes stand in every page, many times: they are numbers, in the order of the sheets and of the names in them, so that all
 * the builds give the same.
 */
function shortName(root: string): (name: string, file: string) => string {
  const source = join(root, 'src');
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.module.css'),
  );
  const numbers = new Map<string, number>();
  for (const file of sheets.sort().map((sheet) => join(source, sheet)))
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:\.|@keyframes )([a-z][\w-]*)/gi))
      if (!numbers.has(`${file} ${name}`)) numbers.set(`${file} ${name}`, numbers.size);
  return (name, file) => {
    const number = numbers.get(`${file} ${name}`);
    if (number === undefined) throw new Error(`no number for the class ${name} of ${file}`);
    return `_${number.toString(36)}`;
  };
}

function serveBundle(server: ViteDevServer, { articles }: SiteOptions): void {
  const compiler = createFolderCompiler(articles);
  const prefix = `${server.config.base}bundle/`;
  server.watcher.add(articles);
  server.watcher.on('all', (_event, path) => {
    if (relative(articles, path).startsWith('..') || !refreshTexts(compiler, articles)) return;
    server.environments.client.hot.send({ type: 'custom', event: 'liseuse:bundle', data: null });
  });
  refreshTexts(compiler, articles);
  server.middlewares.use(answerBundle(prefix, compiler));
  server.middlewares.use(answerExports(server, compiler));
}

/** @returns false, and says why, when the folder cannot be read: the last texts stay. */
function refreshTexts(compiler: FolderCompiler, articles: string): boolean {
  try {
    printReports(compiler.refresh().reports);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    console.error(words.unreadable(articles, code));
    return false;
  }
}

function answerBundle(prefix: string, compiler: FolderCompiler): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    if (!path.startsWith(prefix)) return next();
    const text = compiler.file(path.slice(prefix.length));
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(text ?? 'null');
  };
}

const EXPORT = /^(?:article|chronologie|dossier)\/.*\.(ics|svg|json)$/;
const TYPE_OF: Readonly<Record<string, string>> = {
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
};

/** The files to take away, which a build puts beside its pages, from the texts as they are now. */
function answerExports(server: ViteDevServer, compiler: FolderCompiler): Connect.NextHandleFunction {
  const find = async (path: string) => {
    const { EXPORTS } = (await server.ssrLoadModule(`/${SERVER}`)) as AppServer;
    const bundle = compiler.bundle();
    if (!bundle) return null;
    // One at a time: it is written when its turn comes, and nothing after it is.
    for (const file of writeExports(bundle, { manifest: bundle.manifest, addressOf: () => null, names: EXPORTS }))
      if (file.path === path) return file.text;
    return null;
  };
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*$/, '').slice(server.config.base.length);
    const [, type] = EXPORT.exec(path) ?? [];
    if (type === undefined) return next();
    find(path).then((text) => {
      response.statusCode = text === null ? 404 : 200;
      response.setHeader('Content-Type', TYPE_OF[type]!);
      response.setHeader('Cache-Control', 'no-store');
      response.end(text ?? '');
    }, next);
  };
}

async function publishSite(builder: ViteBuilder, config: ResolvedConfig): Promise<void> {
  const options = readSiteOptions(config.root);
  // First of all: what cannot be compiled must leave the last site in its place.
  const { bundle, reports, refused } = compileFolder(options.articles);
  const { client, newsroom, ssr } = builder.environments;
  const output = (await builder.build(client!)) as Rollup.RollupOutput;
  const desk = chunkOf((await builder.build(newsroom!)) as Rollup.RollupOutput, NEWSROOM);
  await builder.build(ssr!);
  const server = (await import(
    /* @vite-ignore */ pathToFileURL(join(config.root, SERVER_OUT, 'server.js')).href
  )) as AppServer;
  const out = resolve(config.root, config.build.outDir);
  const frame: Frame = {
    template: readFileSync(join(config.root, 'index.html'), 'utf8'),
    base: config.base,
    url: options.url,
    ...takeStyles(output, config.base, out),
    program: filesOf(chunkOf(output, PROGRAM), config.base),
    newsroom: {
      program: filesOf(desk, config.base),
      sheets: [...(desk.viteMetadata?.importedCss ?? [])].map((sheet) => config.base + sheet),
    },
    fonts: FIRST_FONTS.map((font) => config.base + fileNamed(output, font)),
  };
  copyPublic(config, options.articles, out);
  writeFiles(out, makeSite(bundle, server, frame));
  compressFolder(out);
  printReports(reports);
  if (refused) process.exitCode = 1;
}

/** The program's own style sheet stands in every page: it is no file. That of the lists is one too, for who comes from a story. */
function takeStyles(output: Rollup.RollupOutput, base: string, out: string): Pick<Frame, 'styles' | 'listSheets'> {
  const sheets = (chunk: Rollup.OutputChunk) => [...(chunk.viteMetadata?.importedCss ?? [])];
  const textOf = (names: readonly string[]) =>
    output.output
      .flatMap((file) => (names.includes(file.fileName) && file.type === 'asset' ? [String(file.source)] : []))
      .join('')
      .trim();
  const common = sheets(chunkOf(output, PROGRAM));
  const ofLists = sheets(chunkOf(output, LISTS));
  const story = textOf(common);
  const list = story + textOf(ofLists);
  for (const name of common) rmSync(join(out, name));
  return { styles: { story, list }, listSheets: ofLists.map((name) => base + name) };
}

function chunkOf({ output }: Rollup.RollupOutput, module: string): Rollup.OutputChunk {
  const chunk = output.find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${module}`));
  if (chunk?.type !== 'chunk') throw new Error(`no chunk of ${module} in the build`);
  return chunk;
}

/** Of a program, its own first: what the bundler put beside it is asked for with it, not when it has come. */
const filesOf = ({ fileName, imports }: Rollup.OutputChunk, base: string): string[] =>
  [fileName, ...imports].map((file) => base + file);

function fileNamed({ output }: Rollup.RollupOutput, name: string): string {
  const file = output.find((candidate) => candidate.type === 'asset' && candidate.names.includes(name));
  if (!file) throw new Error(`no font ${name} in the style sheet`);
  return file.fileName;
}

/** The texts stay at home: what is published of them is the bundle. */
function copyPublic({ publicDir }: ResolvedConfig, articles: string, out: string): void {
  const texts = [join(publicDir, 'articles'), articles];
  cpSync(publicDir, out, { recursive: true, filter: (path) => !texts.includes(path) });
}
