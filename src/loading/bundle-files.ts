import { queryOptions } from '@tanstack/react-query';
import { BUNDLE_PATHS, type Parsed, parseDossier, parseListing, parseManifest, parseStory } from '../engine/bundles.ts';
import type { ArticleId } from '../engine/model.ts';

export type LoadFailure = 'network' | 'missing' | 'server' | 'too big' | 'format' | 'version' | 'shape';

/** Why a file of the bundle is not there; `status` is the server's answer, 0 when there was none. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  readonly status: number;
  constructor(path: string, failure: LoadFailure, status = 0) {
    super(`${path}: ${failure} ${status}`);
    this.failure = failure;
    this.status = status;
  }
}

const MEGABYTE = 1_000_000;
const MANIFEST_CAP = 2 * MEGABYTE;
export const FILE_CAP = 5 * MEGABYTE;

/** A file of the bundle, read and checked. @param cap of its length. @throws LoadError */
export async function load<T>(
  path: string,
  parse: (json: unknown) => Parsed<T>,
  cap: number,
  signal: AbortSignal,
): Promise<T> {
  const response = await ask(path, signal);
  if (Number(response.headers.get('content-length') ?? 0) > cap) throw new LoadError(path, 'too big', response.status);
  const text = await response.text();
  if (text.length > cap) throw new LoadError(path, 'too big', response.status);
  const parsed = parse(readJson(path, text));
  if (!parsed.ok) throw new LoadError(path, parsed.reason);
  return parsed.value;
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(`${import.meta.env.BASE_URL}bundle/${path}`, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new LoadError(path, 'network');
  });
  if (response.ok) return response;
  throw new LoadError(path, response.status === 404 ? 'missing' : 'server', response.status);
}

function readJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(path, 'format');
  }
}

/** A missing file will not come; a network that failed may be back. */
export function isWorthRetrying(failures: number, error: Error): boolean {
  const passing = error instanceof LoadError && (error.failure === 'network' || error.failure === 'server');
  return passing && failures < 2;
}

export const manifestQuery = () =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.manifest, parseManifest, MANIFEST_CAP, signal),
  });

/** @param shard from 0. */
export const listingQuery = (shard: number) =>
  queryOptions({
    queryKey: ['listing', shard],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.listing(shard), parseListing, FILE_CAP, signal),
  });

export const storyQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.story(id), parseStory, FILE_CAP, signal),
  });

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.dossier(id), parseDossier, FILE_CAP, signal),
  });
