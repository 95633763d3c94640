import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { readPlainText } from './articles.ts';
import type { AnnotatedArticle, Span } from './model.ts';

const NBSP = '\u00A0';

/** A diplomatic call with every difficulty at once: marks without spaces, scars of no-break spaces, cuts, two communiqués, a date that the text gives itself. */
const CALL = `International

Au téléphone avec Orsane, Kermal redit son attachement à la liberté du détroit

Après sa rencontre avec Ilda Varenne, Tomas Kermal a appelé Jana Orsane pour parler du détroit de Sarmont. Malgré les tempêtes, les deux pays veulent s'entendre.

Le président vélan Tomas Kermal a informé ce 14 avril 2021 son homologue${NBSP} ostrienne Jana Orsane de la teneur de son entretien de la veille avec la régente Ilda Varenne.

«Tomas Kermal a informé Jana Orsane des principaux points de sa rencontre avec Ilda Varenne [...] au cours de laquelle la régente a confirmé l'ouverture des ports et la tenue des élections», a déclaré la présidence vélane dans un communiqué.

Dans un communiqué, la Maison grise${NBSP} a pour sa part fait savoir que les deux chefs d'Etat souhaitaient «garder la paix dans un détroit libre de toute flotte étrangère», ainsi que «rendre leurs navires aux pêcheurs de Sarmont».

Le chef d'Etat vélan a de son côté insisté sur le fait que l'accord devait respecter les eaux des deux pays. Les deux présidents, qui ne s'étaient pas parlé depuis une brève rencontre à la conférence des ports en mars 2021, doivent se revoir le 15 avril à Brévennes.

Bien que la Maison Grise n'ait publié aucune photo, des sources proches de la présidence ostrienne évoquent un échange qui a duré environ une heure.

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
    [
      "«Tomas Kermal a informé Jana Orsane des principaux points de sa rencontre avec Ilda Varenne [...] au cours de laquelle la régente a confirmé l'ouverture des ports et la tenue des élections»",
    ],
    [
      '«garder la paix dans un détroit libre de toute flotte étrangère»',
      '«rendre leurs navires aux pêcheurs de Sarmont»',
    ],
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
    ['le 15 avril', '2021-04-15'],
  ]);
});

test('une ligne « Lire aussi » est un lien, ses guillemets ne citent personne', () => {
  expect(call.related.map(({ title }) => words(title))).toEqual([
    '«Des rameurs sans rames»: Orsane répond à ceux qui doutent de sa flotte',
  ]);
});
