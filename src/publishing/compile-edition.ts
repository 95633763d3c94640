import {
  type Bundle,
  buildBundle,
  DEFAULT_EDITION,
  type EditionArticle,
  parseEdition,
  slugOf,
  writeBundle,
} from '../engine/bundles.ts';
import type { ArticleId, Problem } from '../engine/model.ts';
import { writeSchemas } from '../engine/schemas.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import type { SourceArticle, SourceFile, SourceFolder } from './read-folder.ts';

/** What there is to say of one file of the folder. */
export type FileReport = { readonly file: string; readonly problems: readonly Problem[] };

export type CompiledEdition = {
  readonly bundle: Bundle;
  readonly reports: readonly FileReport[];
  /** True when an article, or the edition, was refused: the command must not exit with 0. */
  readonly refused: boolean;
};

/**
 * Makes a compiler that remembers: an article whose bytes, and those of its corrections, did not change since the last call is not read
 * again.
 *
 * A refused article is reported and left out; the rest is compiled.
 */
export function createCompiler(): (folder: SourceFolder) => CompiledEdition {
  const known = new Map<string, { file: SourceArticle; reading: ArticleReading }>();
  const readOnce = (file: SourceArticle): ArticleReading => {
    const before = known.get(file.name);
    if (before && isSame(before.file, file) && isSame(before.file.corrections, file.corrections)) return before.reading;
    const reading = readSource(file);
    known.set(file.name, { file, reading });
    return reading;
  };
  return (folder) => compileEdition(folder, readOnce);
}

/** All the files of a bundle, its schemas with them: path under the bundle's folder, and text. */
export const filesOf = (bundle: Bundle): { readonly path: string; readonly text: string }[] => [
  ...writeBundle(bundle),
  ...writeSchemas(),
];

/** No file is the same as no file; one that could not be read may be readable now. */
function isSame(before: SourceFile | null, now: SourceFile | null): boolean {
  if (before === null || now === null) return before === now;
  return before.bytes !== null && now.bytes !== null && Buffer.compare(before.bytes, now.bytes) === 0;
}

function readSource({ bytes, corrections }: SourceArticle): ArticleReading {
  if (bytes === null) return { article: null, ofText: [{ code: 'E-UNREADABLE', line: 1 }], ofCorrections: [] };
  if (corrections?.bytes === null) {
    return { article: null, ofText: [], ofCorrections: [{ code: 'E-CORRECTIONS', line: 1, detail: 'unreadable' }] };
  }
  return readArticle(bytes, corrections?.bytes ?? null);
}

function compileEdition(folder: SourceFolder, readOnce: (file: SourceArticle) => ArticleReading): CompiledEdition {
  const edition = parseEdition(folder.edition);
  const reports = new Map<string, Problem[]>();
  const report = (file: string, problems: readonly Problem[]) => {
    if (problems.length) reports.set(file, [...(reports.get(file) ?? []), ...problems]);
  };
  const files = new Map<ArticleId, string>();
  const articles: EditionArticle[] = [];
  for (const file of folder.articles) {
    const id = idOf(file.name, files);
    if (typeof id !== 'string') {
      report(file.name, [id]);
      continue;
    }
    files.set(id, file.name);
    const { article, ofText, ofCorrections } = readOnce(file);
    report(file.name, ofText);
    if (file.corrections) report(file.corrections.name, ofCorrections);
    if (article) articles.push({ id, article });
  }
  if (!edition.ok) report('edition.json', edition.problems);
  const bundle = buildBundle(edition.ok ? edition.value : DEFAULT_EDITION, articles);
  for (const { id, problem } of bundle.warnings) report(id === null ? 'edition.json' : files.get(id)!, [problem]);
  for (const name of folder.alone) report(name, [{ code: 'W-CORRECTIONS-ALONE', line: 1 }]);
  for (const name of folder.others) report(name, [{ code: 'I-NOT-READ-YET', line: 1 }]);
  const all = [...reports].map(([file, problems]) => ({ file, problems }));
  const refused = all.some(({ problems }) => problems.some(({ code }) => code.startsWith('E-')));
  return { bundle, reports: all, refused };
}

function idOf(name: string, files: ReadonlyMap<ArticleId, string>): ArticleId | Problem {
  const id = slugOf(name.replace(/\.[^.]+$/, '')) as ArticleId | null;
  if (id === null) return { code: 'E-ID-EMPTY', line: 1 };
  const first = files.get(id);
  return first === undefined ? id : { code: 'E-ID-TWICE', line: 1, detail: first };
}
