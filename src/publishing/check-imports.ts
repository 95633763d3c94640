import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { imports as words } from '../words/terminal.ts';

/** One row of the house's import table. The first row whose `files` match a path is its place. */
type Row = {
  /** `$1` stands for the first group of `files`: each room of the engine is a place of its own. */
  readonly place: string;
  readonly files: RegExp;
  /** Places, beside its own, from which it may import; `engine/*` is all of the engine. */
  readonly from: readonly string[];
  /** Packages and what they export under a path; tests may import any. */
  readonly packages: readonly string[] | 'any';
};

const FRONT_DOORS = ['engine/model', 'engine/doors'];
const PAGE_PACKAGES = ['react', 'react-dom', 'react-router-dom', '@tanstack/react-query'];
const APP_FROM = [...FRONT_DOORS, 'loading', 'reader', 'page contract', 'newsroom', 'ui', 'words'];

/** Who may import whom. Style sheets and fonts stand outside it. */
const TABLE: readonly Row[] = [
  { place: 'engine/model', files: /^src\/engine\/model\.ts$/, from: [], packages: [] },
  // The two floors know each other: finding a sentence asks for the abbreviations.
  { place: 'engine/floor', files: /^src\/engine\/(?:text|french)\//, from: ['engine/model'], packages: [] },
  {
    place: 'engine/$1',
    files: /^src\/engine\/([^/]+)\//,
    from: ['engine/model', 'engine/floor'],
    packages: [],
  },
  { place: 'engine/doors', files: /^src\/engine\/[^/]+$/, from: ['engine/*'], packages: [] },
  {
    place: 'loading',
    files: /^src\/loading\//,
    from: FRONT_DOORS,
    packages: ['react', '@tanstack/react-query', 'idb'],
  },
  { place: 'words', files: /^src\/words\//, from: ['engine/model'], packages: [] },
  { place: 'ui', files: /^src\/ui\//, from: ['words'], packages: PAGE_PACKAGES },
  { place: 'page contract', files: /^src\/reader\/page-contract\.ts$/, from: [], packages: [] },
  {
    place: 'reader',
    files: /^src\/reader\//,
    from: [...FRONT_DOORS, 'page contract', 'loading', 'ui', 'words'],
    packages: PAGE_PACKAGES,
  },
  {
    place: 'newsroom',
    files: /^src\/newsroom\//,
    from: [...FRONT_DOORS, 'page contract', 'loading', 'ui', 'words', 'reader'],
    packages: [...PAGE_PACKAGES, '@codemirror'],
  },
  { place: 'server entry', files: /^src\/app\/server\.tsx$/, from: ['app', ...APP_FROM], packages: PAGE_PACKAGES },
  // The shell has words of its own, and the routes check the ids of the addresses.
  { place: 'app', files: /^src\/app\//, from: APP_FROM, packages: PAGE_PACKAGES },
  { place: 'main', files: /^src\/main(?:-newsroom)?\.tsx$/, from: ['app'], packages: [] },
  // The table of verbs is made out of the engine, from its own list.
  {
    place: 'lexicon',
    files: /^src\/publishing\/write-verb-table(?:\.test)?\.ts$/,
    from: ['engine/floor'],
    packages: 'any',
  },
  {
    place: 'publishing',
    files: /^src\/publishing\//,
    from: [...FRONT_DOORS, 'words', 'server entry', 'lexicon'],
    packages: 'any',
  },
  { place: 'e2e', files: /^e2e\//, from: [...FRONT_DOORS, 'page contract'], packages: 'any' },
];

const SCRIPT = /\.(?:[cm]?ts|tsx|mjs)$/;
const TEST = /\.test\.tsx?$/;

/**
 * Holds files against the import table: static, type-only, dynamic and re-exporting imports alike; no cycle.
 *
 * @param files Text by path from the project's root, with `/` between folders; what is no script is passed over.
 * @returns One sentence for each broken rule, by path. Seeing no script at all breaks one.
 */
export function checkImports(files: ReadonlyMap<string, string>): string[] {
  const scripts = [...files].filter(([path]) => SCRIPT.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (scripts.length === 0) return [words.noFiles];
  const read = scripts.map(([path, text]) => ({ path, ...readImports(path, text) }));
  const graph = new Map(read.map(({ path, requests }) => [path, filesAmong(path, requests)]));
  return [
    ...read.flatMap(({ path, requests, broken }) => (broken ? [broken] : check(path, requests))),
    ...cycles(graph),
  ];
}

/** What a file asks for, as written; null for the computed address of an `import()`. */
type Request = string | null;

function readImports(path: string, text: string): { requests: Request[]; broken: string | null } {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) return { requests: [], broken: words.unreadable(path) };
  const requests: Request[] = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => literal(text.slice(start, end))),
  ];
  new Visitor({ TSImportType: ({ source }) => void requests.push(source.value) }).visit(program);
  return { requests: [...new Set(requests)], broken: null };
}

const literal = (source: string): Request => /^(['"`])([^$'"`]*)\1$/.exec(source)?.[2] ?? null;

const isRelative = (request: Request): request is string => request?.startsWith('.') ?? false;

/** The file that a relative request names; Vite's `?worker&url` and the like say how, not which. */
const fileOf = (from: string, request: string) => posix.join(posix.dirname(from), request.replace(/\?.*$/, ''));

const filesAmong = (from: string, requests: readonly Request[]) =>
  requests.filter(isRelative).map((request) => fileOf(from, request));

function rowOf(path: string): Row | null {
  for (const row of TABLE) {
    const match = row.files.exec(path);
    if (match) return { ...row, place: row.place.replace('$1', match[1] ?? '') };
  }
  return null;
}

function check(path: string, requests: readonly Request[]): string[] {
  const row = rowOf(path);
  if (!row) return [words.noPlace(path)];
  return requests.flatMap(
    (request) =>
      (isRelative(request) ? checkFile(row, path, fileOf(path, request)) : checkPackage(row, path, request)) ?? [],
  );
}

function checkFile(row: Row, path: string, target: string): string | null {
  if (!SCRIPT.test(target) && /^src\//.test(target)) return null;
  const place = rowOf(target)?.place ?? null;
  const allowed = (from: string) => (from.endsWith('*') ? place?.startsWith(from.slice(0, -1)) : place === from);
  return [row.place, ...row.from].some(allowed) ? null : words.notAllowed(path, target, row.place, row.from);
}

function checkPackage(row: Row, path: string, request: Request): string | null {
  if (row.packages === 'any' || TEST.test(path)) return null;
  if (request === null) return words.computed(path);
  const allowed = row.packages.some((name) => request === name || request.startsWith(`${name}/`));
  return allowed ? null : words.notAllowed(path, request, row.place, row.packages);
}

/** Each cycle once, as the path that closes it. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push(words.cycle([...trail.slice(trail.indexOf(path)), path]));
    else if (!done.has(path)) for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}
