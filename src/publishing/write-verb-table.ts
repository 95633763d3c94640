import { createRequire } from 'node:module';
import { getConjugation, type Tense } from 'french-verbs';
import type { VerbsInfo } from 'french-verbs-lefff';
import { type Form, type Mood, SLOTS } from '../engine/french/conjugation.ts';
import { STRONG_VERBS, WEAK_VERBS } from '../engine/french/cue-verbs.ts';

const require = createRequire(import.meta.url);
const LEFFF: VerbsInfo = require('french-verbs-lefff/dist/conjugations.json');

/** With the present of the subjunctive, the simple tenses of the press. */
const TENSES: readonly Tense[] = ['PRESENT', 'PASSE_SIMPLE', 'IMPARFAIT', 'FUTUR', 'CONDITIONNEL_PRESENT'];
const THIRD_PERSONS = [
  [2, false],
  [5, true],
] as const;
const AGREEMENTS = (['M', 'F'] as const).flatMap((agreeGender) =>
  (['S', 'P'] as const).map((agreeNumber) => ({ aux: 'AVOIR', agreeGender, agreeNumber }) as const),
);

/** Verbs younger than the Lefff, and the one of theirs that bends in the same way. */
const BENDS_LIKE: Readonly<Record<string, string>> = { tweeter: 'twitter' };

/**
 * What the conjugator says of a verb, and the other spelling where two are in print.
 *
 * @param infinitive Without pronoun. @returns The forms that the analysis looks for, each once; null when the conjugator has no such verb.
 */
export function formsOf(infinitive: string): Form[] | null {
  const model = BENDS_LIKE[infinitive] ?? infinitive;
  if (LEFFF[model] === undefined) return null;
  const ask = (tense: Tense, person: number, agreement = {}) =>
    getConjugation(LEFFF, model, tense, person, agreement, false, undefined, undefined, 'Act');
  const asked: Form[] = [
    ...TENSES.flatMap((tense) =>
      THIRD_PERSONS.map(([person, plural]) => ({ form: ask(tense, person), mood: 'finite' as const, plural })),
    ),
    ...THIRD_PERSONS.map(([person]) => invariable('subjunctive', ask('SUBJONCTIF_PRESENT', person))),
    ...AGREEMENTS.map((agreement) => invariable('participle', ask('PARTICIPE_PASSE', 0, agreement))),
    invariable('gerund', ask('PARTICIPE_PRESENT', 0)),
    invariable('infinitive', ask('INFINITIF', 0)),
  ];
  const forms = asked.flatMap(({ form, ...rest }) =>
    [form, ...respelled(form)].map((spelling) => ({
      ...rest,
      form: spelling.replace(model.slice(0, -2), infinitive.slice(0, -2)),
    })),
  );
  return [...new Map(forms.map((form) => [keyOf(form), form])).values()];
}

const invariable = (mood: Mood, form: string): Form => ({ form, mood, plural: false });
const keyOf = ({ form, mood, plural }: Form) => `${mood} ${plural} ${form}`;

/**
 * « révélera » may be written « révèlera », « reconnaît » « reconnait » since 1990 (Journal officiel, 6 December 1990), « balaye » has
 * always been « balaie » too. The infinitive keeps to the dictionaries.
 */
function respelled(form: string): string[] {
  const spelling = form
    .replace(/é(?=[^aeiouyéèêîïôû]+er[ao])/u, 'è')
    .replace(/aît(?!re$)/u, 'ait')
    .replace(/ay(?=e(?:nt|r[ao].*)?$)/u, 'ai');
  return spelling === form ? [] : [spelling];
}

type Verb = { readonly infinitive: string; readonly forms: readonly Form[] };

/** Rows by the ending of the infinitive that they are for. */
type Rows = Map<string, string>;

const PLACES = SLOTS.flatMap(([mood, plural, places]) =>
  places.split(' ').map((place) => ({ column: Number(place[0]), tail: { form: place.slice(1), mood, plural } })),
);

/** Those whose themes take the most tails come first; the last ones hold whole forms. */
const COLUMNS = [...new Set(PLACES.map(({ column }) => column))]
  .map((column) => ({ column, tails: PLACES.filter((place) => place.column === column).map(({ tail }) => tail) }))
  .sort((a, b) => b.tails.length - a.tails.length);

/**
 * What verbs bend into as rows, one for all that bend alike; a verb is for the row with the longest of its endings.
 *
 * @returns Rows as conjugation.ts reads them: an ending comes before the longer ones that end with it.
 */
function rowsOf(verbs: readonly Verb[]): string[] {
  const rows: Rows = new Map();
  const longest = Math.max(...verbs.map(({ infinitive }) => infinitive.length));
  for (let length = 1; length <= longest; length++) {
    for (const [ending, alike] of byEnding(verbs, length)) {
      if (alike.every((verb) => isTold(rows, verb))) continue;
      const row = mostFrequent(alike.flatMap((verb) => rowOf(verb, length) ?? []));
      if (row !== null) rows.set(ending, row);
    }
  }
  for (const [ending, row] of [...rows]) {
    rows.delete(ending);
    // Longer endings may have left it idle.
    if (!verbs.every((verb) => isTold(rows, verb))) rows.set(ending, row);
  }
  const untold = verbs.find((verb) => !isTold(rows, verb));
  if (untold) throw new Error(`no row for ${untold.infinitive}`);
  const backwards = (ending: string) => [...ending].reverse().join('');
  return [...rows].sort(([a], [b]) => (backwards(a) < backwards(b) ? -1 : 1)).map(([, row]) => row);
}

function byEnding(verbs: readonly Verb[], length: number): Map<string, Verb[]> {
  const found = new Map<string, Verb[]>();
  for (const verb of verbs) {
    if (verb.infinitive.length < length) continue;
    const ending = verb.infinitive.slice(-length);
    found.set(ending, [...(found.get(ending) ?? []), verb]);
  }
  return found;
}

function isTold(rows: Rows, verb: Verb): boolean {
  for (let length = verb.infinitive.length; length > 0; length--) {
    const row = rows.get(verb.infinitive.slice(-length));
    if (row !== undefined) return row === rowOf(verb, length);
  }
  return false;
}

function mostFrequent(rows: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The row of a verb cut before its last letters; null where its forms do not all begin alike, or not all find a column. */
function rowOf({ infinitive, forms }: Verb, length: number): string | null {
  const stem = infinitive.slice(0, -length);
  if (!forms.every(({ form }) => form.startsWith(stem))) return null;
  const endings = forms.map((form) => ({ ...form, form: form.form.slice(stem.length) }));
  const all = new Set(endings.map(keyOf));
  const left = new Set(all);
  const row: string[] = [];
  for (const { column, tails } of COLUMNS) {
    const themes = themesOf(endings, tails[0]!).filter((theme) => {
      const keys = tails.map((tail) => keyOf({ ...tail, form: theme + tail.form }));
      const isUsed = theme !== '' && keys.every((key) => all.has(key)) && keys.some((key) => left.has(key));
      if (isUsed) for (const key of keys) left.delete(key);
      return isUsed;
    });
    row[column] = themes.join('|');
  }
  return left.size === 0 ? row.join(',').replace(/,+$/u, '') : null;
}

/** What stands before a tail in the forms of its mood and number. */
const themesOf = (forms: readonly Form[], { form: tail, mood, plural }: Form) =>
  forms
    .filter((form) => form.mood === mood && form.plural === plural && form.form.endsWith(tail))
    .map(({ form }) => form.slice(0, form.length - tail.length));

type VerbTable =
  | { readonly ok: true; readonly text: string; readonly verbs: number; readonly rows: number }
  /** Verbs that the conjugator does not know. */
  | { readonly ok: false; readonly unknown: readonly string[] };

/**
 * The file of the verb table, from verbs and the conjugator.
 *
 * @param infinitives Each once; those of cue-verbs.ts when left out.
 * @throws when the columns have no place for a form.
 */
export function writeVerbTable(infinitives = `${STRONG_VERBS} ${WEAK_VERBS}`.split(' ')): VerbTable {
  const unknown = infinitives.filter((infinitive) => formsOf(infinitive) === null);
  if (unknown.length > 0) return { ok: false, unknown };
  const rows = rowsOf(infinitives.map((infinitive) => ({ infinitive, forms: formsOf(infinitive)! })));
  return { ok: true, text: fileOf(rows), verbs: infinitives.length, rows: rows.length };
}

const version = (name: string) => `${name} ${require(`${name}/package.json`).version}`;

const fileOf = (rows: readonly string[]) => `/**
 * Made by \`npm run lexicon\` for the verbs of cue-verbs.ts; never edited by hand.
 *
 * Conjugated by ${version('french-verbs')} (Apache-2.0) with the data of ${version('french-verbs-lefff')}, drawn from the Lefff (Benoît Sagot,
 * Lexique des formes fléchies du français) under the Lesser General Public License for Linguistic Resources, which this table keeps.
 * A row is for the verbs with its ending; conjugation.ts says how it is read.
 */
export const VERB_ROWS =
${rows.map((row, at) => `  '${row}${at === rows.length - 1 ? "';" : ";' +"}`).join('\n')}
`;
