import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|css|js|json|svg|ics|txt|xml|webmanifest)$/;
const BEST = constants.BROTLI_MAX_QUALITY;
/** One byte in ten more than the best, forty times sooner. */
const QUICK = 5;
/** Beyond that many bytes of text, the best would take minutes: some hundred stories. */
const MOST_AT_BEST = 30_000_000;

/** Writes a `.br` and a `.gz` beside each text file, for servers that hand out what is already compressed. */
export function compressFolder(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => COMPRESSIBLE.test(name))
    .map((name) => join(folder, name));
  const bytes = paths.reduce((total, path) => total + statSync(path).size, 0);
  for (const path of paths) compressFile(path, bytes <= MOST_AT_BEST || path.endsWith('.js') ? BEST : QUICK);
}

/** Writes the `.br` and the `.gz` of one file beside it. @param quality of brotli, 0 to 11. */
export function compressFile(path: string, quality: number = BEST): void {
  const bytes = readFileSync(path);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
