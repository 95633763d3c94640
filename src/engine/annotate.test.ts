import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { readPlainText } from './articles.ts';
import type { AnnotatedArticle, Span } from './model.ts';

const NBSP = '\u00A0';

/** A diplomatic call with every difficulty at once: marks without spaces, scars of no-break spaces, cuts, two communiqués, a date that the text gives itself. */
const CALL = `International

Kermal et Orsane se donnent trois jours pour rouvrir le détroit

Les deux présidents ont parlé pêche, bouées et péages. La régente du port, reçue à Sarmont, avait préparé le terrain.

Tomas Kermal, le président vélan, a appelé ce 14 avril 2021 la présidente${NBSP} ostrienne Jana Orsane après son dîner de la veille avec la régente du port, Ilda Varenne.

«Tomas Kermal s'est engagé à rendre les bouées [...] avant que la régente ne compte les bateaux restés à quai», a déclaré la présidence vélane dans un communiqué.

Dans un communiqué, la Maison grise${NBSP} a fait savoir de son côté que les deux présidents voulaient «laisser le chenal aux pêcheurs jusqu'à la fin du printemps», ainsi que «compter les navires à deux».

Ils ne se sont vus qu'une fois, à la foire des ports, en mars 2021. Tomas Kermal doit recevoir Jana Orsane le 17 avril à Brévennes, et l'appel a duré environ une heure.

Lire aussi : «Des rameurs sans rames»: Orsane répond à ceux qui doutent de sa flotte
`;

function read(text: string): AnnotatedArticle {
  const result = readPlainText(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return annotate(result.value);
}

const call = read(CALL);
const words = ({ start, end }: Span) => call.text.slice(start, end);

test('un appel diplomatique compte deux citations en trois passages', () => {
  expect(call.quotations.map(({ segments }) => segments.map(words))).toEqual([
    ["«Tomas Kermal s'est engagé à rendre les bouées [...] avant que la régente ne compte les bateaux restés à quai»"],
    ["«laisser le chenal aux pêcheurs jusqu'à la fin du printemps»", '«compter les navires à deux»'],
  ]);
});

test('la présidence parle, et non le président dont le nom ouvre la citation', () => {
  expect(call.speakers.map(({ name, kind }) => [name, kind])).toEqual([
    ['la présidence vélane', 'body'],
    ['la Maison grise', 'body'],
  ]);
  expect(call.quotations.map(({ attribution, rule, kind }) => [attribution.kind, rule, kind])).toEqual([
    ['stated', 'incise', 'direct'],
    ['stated', 'clause', 'mixed'],
  ]);
});

test('le communiqué dit où, pas qui', () => {
  expect(call.quotations.map(({ medium }) => medium && words(medium).toLowerCase())).toEqual([
    'dans un communiqué',
    'dans un communiqué',
  ]);
});

test('la chronologie part de la date que le texte donne lui-même', () => {
  expect(call.publication).toMatchObject({ value: '2021-04-14', basis: 'inferred' });
  expect(call.times.filter(({ event }) => event !== null).map((time) => [words(time), time.value])).toEqual([
    ['ce 14 avril 2021', '2021-04-14'],
    ['la veille', '2021-04-13'],
    ['mars 2021', '2021-03'],
    ['le 17 avril', '2021-04-17'],
  ]);
});

test('une ligne « Lire aussi » est un lien, ses guillemets ne citent personne', () => {
  expect(call.related.map(({ title }) => words(title))).toEqual([
    '«Des rameurs sans rames»: Orsane répond à ceux qui doutent de sa flotte',
  ]);
});
