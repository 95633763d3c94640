import { annotate } from '../engine/annotate.ts';
import { readPlainText } from '../engine/articles.ts';
import {
  type Bundle,
  buildBundle,
  DEFAULT_EDITION,
  type EditionArticle,
  parseEdition,
  slugOf,
  writeBundle,
} from '../engine/bundles.ts';
import type { AnnotatedArticle, ArticleId, Problem, Read } from '../engine/model.ts';
import { writeSchemas } from '../engine/schemas.ts';
import type { SourceFile, SourceFolder } from './read-folder.ts';

/** What there is to say of one file of the folder. */
export type FileReport = { readonly file: string; readonly problems: readonly Problem[] };

export type CompiledEdition = {
  readonly bundle: Bundle;
  readonly reports: readonly FileReport[];
  /** True when an article, or the edition, was refused: the command must not exit with 0. */
  readonly refused: boolean;
};

/**
 * Makes a compiler that remembers: a file whose bytes did not change since the last call is not read again.
 *
 * A refused article is reported and left out; the rest is compiled.
 */
export function createCompiler(): (folder: SourceFolder) => CompiledEdition {
  const known = new Map<string, { bytes: Uint8Array; read: Read<AnnotatedArticle> }>();
  const readOnce = (file: SourceFile): Read<AnnotatedArticle> => {
    if (file.bytes === null) return { ok: false, problems: [{ code: 'E-UNREADABLE', line: 1 }] };
    const before = known.get(file.name);
    if (before && Buffer.compare(before.bytes, file.bytes) === 0) return before.read;
    const read = readArticle(file.bytes);
    known.set(file.name, { bytes: file.bytes, read });
    return read;
  };
  return (folder) => compileEdition(folder, readOnce);
}

/** All the files of a bundle, its schemas with them: path under the bundle's folder, and text. */
export const filesOf = (bundle: Bundle): { readonly path: string; readonly text: string }[] => [
  ...writeBundle(bundle),
  ...writeSchemas(),
];

function readArticle(bytes: Uint8Array): Read<AnnotatedArticle> {
  const read = readPlainText(bytes);
  return read.ok ? { ...read, value: annotate(read.value) } : read;
}

function compileEdition(folder: SourceFolder, readOnce: (file: SourceFile) => Read<AnnotatedArticle>): CompiledEdition {
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
    const read = readOnce(file);
    report(file.name, read.ok ? read.warnings : read.problems);
    if (read.ok) articles.push({ id, article: read.value });
  }
  if (!edition.ok) report('edition.json', edition.problems);
  const bundle = buildBundle(edition.ok ? edition.value : DEFAULT_EDITION, articles);
  for (const { id, problem } of bundle.warnings) report(id === null ? 'edition.json' : files.get(id)!, [problem]);
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
