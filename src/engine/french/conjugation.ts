import { VERB_ROWS } from './verb-table.ts';

/** A subjunctive says what is wished, feared or denied (« il faut qu’elle dise »): known as a form of speech, it reports none. */
export type Mood = 'finite' | 'subjunctive' | 'participle' | 'gerund' | 'infinitive';
/** `plural` is for the finite forms alone. */
export type Form = { readonly form: string; readonly mood: Mood; readonly plural: boolean };

/**
 * How a row of the verb table is read: the number of a column, then what follows each of its themes. A column may hold several, or none.
 *
 *     er , e , a , e , é , , e|a , èrent
 *     0    1   2   3   4     6     7       affirm-e -ent, -ait -aient -ant, -era -eront…, -é -és -ée -ées, -e -a, -èrent
 */
export const SLOTS: readonly (readonly [mood: Mood, plural: boolean, places: string])[] = [
  ['infinitive', false, '0'],
  ['finite', false, '2it 3ra 3rait 5t 6'],
  ['finite', true, '1nt 2ient 3ront 3raient 5rent 7'],
  ['participle', false, '4 4s 4e 4es 8'],
  ['gerund', false, '2nt'],
  ['subjunctive', false, '1 1nt 9'],
];

const rows = VERB_ROWS.split(';').map(readRow);

/** The endings of a row, that of the infinitive first. */
function readRow(row: string): readonly Form[] {
  const columns = row.split(',').map((themes) => themes.split('|'));
  const endings: Form[] = [];
  for (const [mood, plural, places] of SLOTS)
    for (const place of places.split(' '))
      for (const theme of columns[+place[0]!] ?? [])
        if (theme) endings.push({ form: theme + place.slice(1), mood, plural });
  return endings;
}

/**
 * @param infinitive A verb for which the table was made; another one gets the forms of the row whose ending it shares.
 * @returns Third-person forms in the simple tenses of the indicative, in the conditional and in the present subjunctive, participles in
 *   both genders and numbers, gerund, infinitive. The same form may come twice.
 */
export function conjugate(infinitive: string): Form[] {
  // A longer ending comes after the shorter one that it ends with.
  const endings = rows.findLast(([ending]) => infinitive.endsWith(ending!.form))!;
  const stem = infinitive.slice(0, -endings[0]!.form.length);
  return endings.map((ending) => ({ ...ending, form: stem + ending.form }));
}
