import type { ArticleId, Edition, EditionDossier, Problem, Read } from '../model.ts';

/** What an edition without `edition.json`, or without one of its fields, is. */
const DEFAULTS: Edition = {
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
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/**
 * Reads `edition.json`; every field may be left out.
 *
 * @param text null when the folder has none.
 * @returns The edition; or `E-EDITION`, `detail` naming the field that is wrong (empty when it is not JSON at all).
 */
export function parseEdition(text: string | null): Read<Edition> {
  if (text === null) return { ok: true, value: DEFAULTS, warnings: [] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('');
  }
  if (!isFields(json)) return refused('');
  const wrong = wrongField(json);
  if (wrong !== null) return refused(wrong);
  const dossiers = ((json.dossiers ?? []) as Fields[]).map(
    (dossier): EditionDossier => ({
      id: dossier.id as string,
      title: dossier.title as string,
      deck: (dossier.deck as string | undefined) ?? null,
      articles: dossier.articles as ArticleId[],
    }),
  );
  const known = Object.fromEntries(
    Object.keys(DEFAULTS).flatMap((name) => (json[name] == null ? [] : [[name, json[name]]])),
  );
  return { ok: true, value: { ...DEFAULTS, ...known, dossiers }, warnings: [] };
}

function refused(detail: string): Read<Edition> {
  const problem: Problem = { code: 'E-EDITION', line: 1, detail };
  return { ok: false, problems: [problem] };
}

const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;

function wrongField(json: Fields): string | null {
  for (const name of ['id', 'title', 'language', 'timeZone', 'notice'])
    if (json[name] != null && typeof json[name] !== 'string') return name;
  if (json.timeZone != null && !isTimeZone(json.timeZone as string)) return 'timeZone';
  if (json.sections != null && !isTexts(json.sections)) return 'sections';
  if (json.dossiers == null) return null;
  if (!Array.isArray(json.dossiers)) return 'dossiers';
  const wrong = json.dossiers.findIndex((dossier: unknown) => !isDossier(dossier));
  return wrong === -1 ? null : `dossiers[${wrong}]`;
}

function isDossier(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value.id === 'string' &&
    ID.test(value.id) &&
    typeof value.title === 'string' &&
    (value.deck == null || typeof value.deck === 'string') &&
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
