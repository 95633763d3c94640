import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { start as words } from '../words/terminal.ts';
import { readHeadersFile } from './headers-file.ts';

export type ServeOptions = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host?: string;
  /** Where the site stands on the host; `/` or `/sous-dossier/`. */
  readonly base?: string;
};

/**
 * Serves a built site as a static host does: files already compressed, real 404s, one address a page (with its slash), the headers
 * of the site's own `_headers`. While the site is being built again under its feet, it says so with a 503.
 *
 * @returns Listening. @throws when the port is taken.
 */
export async function serveSite(
  folder: string,
  { port, host = '127.0.0.1', base = '/' }: ServeOptions,
): Promise<Server> {
  // Read anew at each request, as the files are: another build has another policy.
  const headersOf = (path: string) => readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))(path);
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true, dotfiles: false });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    const within = `/${path.slice(base.length)}`;
    if (`${path}/` === base || (path.startsWith(base) && isPageWithoutSlash(folder, within))) {
      response.writeHead(301, { Location: `${path}/` });
      return response.end();
    }
    if (!path.startsWith(base)) return notFound(folder, request, response);
    request.url = within;
    files(request, response, () => notFound(folder, request, response));
  };
  const server = createServer((request, response) => {
    // The file that is being sent may go too.
    response.once('pipe', (source: Readable) => source.once('error', () => response.destroy()));
    try {
      answer(request, response);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': 5 }).end(words.rebuilding);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

const isPageWithoutSlash = (folder: string, path: string): boolean =>
  !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path, 'index.html'));

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  const isCompressed = /\bbr\b/.test(String(request.headers['accept-encoding'])) && existsSync(`${page}.br`);
  const body = readFileSync(isCompressed ? `${page}.br` : page);
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    ...(isCompressed ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
