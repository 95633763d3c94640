import type { ArticleId, Edition, EditionDossier, Problem, Read } from '../model.ts';

/** What an edition without `edition.json`, or without one of its fields, is. */
export const DEFAULT_EDITION: Edition = {
  id: 'edition',
  title: 'Liseuse',
  language: 'fr',
  timeZone: 'Europe/Paris',
  notice: null,
  sections: [],
  dossiers: [],
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/**
 * Reads `edition.json`; every field may be left out, none may be empty. An article named twice in a dossier is there once.
 *
 * @param text null when the folder has none.
 * @returns The edition; or `E-EDITION`, `detail` naming the field that is wrong (empty when it is not JSON at all).
 */
export function parseEdition(text: string | null): Read<Edition> {
  if (text === null) return { ok: true, value: DEFAULT_EDITION, warnings: [] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('');
  }
  if (!isFields(json)) return refused('');
  const wrong = wrongField(json);
  if (wrong !== null) return refused(wrong);
  const dossiers = ((json.dossiers ?? []) as DossierFields[]).map(
    ({ id, title, deck, articles }): EditionDossier => ({
      id,
      title,
      deck: deck ?? null,
      articles: [...new Set(articles)],
    }),
  );
  const known = Object.fromEntries(
    Object.keys(DEFAULT_EDITION).flatMap((name) => (json[name] == null ? [] : [[name, json[name]]])),
  );
  return { ok: true, value: { ...DEFAULT_EDITION, ...known, dossiers }, warnings: [] };
}

function refused(detail: string): Read<Edition> {
  const problem: Problem = { code: 'E-EDITION', line: 1, detail };
  return { ok: false, problems: [problem] };
}

const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;

function wrongField(json: Fields): string | null {
  for (const name of ['id', 'title', 'language', 'timeZone', 'notice'])
    if (json[name] != null && !isText(json[name])) return name;
  if (json.timeZone != null && !isTimeZone(json.timeZone as string)) return 'timeZone';
  if (json.sections != null && !isTexts(json.sections)) return 'sections';
  if (json.dossiers == null) return null;
  if (!Array.isArray(json.dossiers)) return 'dossiers';
  const ids = json.dossiers.map((dossier: unknown) => (isDossier(dossier) ? dossier.id : null));
  const wrong = ids.findIndex((id, index) => id === null || ids.indexOf(id) < index);
  return wrong === -1 ? null : `dossiers[${wrong}]`;
}

type DossierFields = {
  readonly id: string;
  readonly title: string;
  readonly deck?: string | null;
  readonly articles: readonly ArticleId[];
};

function isDossier(value: unknown): value is DossierFields {
  return (
    isFields(value) &&
    isText(value.id) &&
    ID.test(value.id) &&
    isText(value.title) &&
    (value.deck == null || isText(value.deck)) &&
    isTexts(value.articles)
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
