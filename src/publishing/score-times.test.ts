import { expect, test } from 'vitest';
import { annotate } from '../engine/annotate.ts';
import { readBareText } from '../engine/articles.ts';
import type { CivilDate } from '../engine/model.ts';
import { readLabels } from './read-labels.ts';
import { emptyTimeTally, tallyTimes, timeMeasuresOf } from './score-times.ts';

type Expected = Readonly<Record<string, unknown>>;

/** Scores the analysis of texts, out on Tuesday 15 June 2021, against the times that are expected of them. */
function measured(...texts: readonly (readonly [text: string, expected: readonly Expected[]])[]) {
  const tally = emptyTimeTally();
  for (const [text, expected] of texts) {
    const read = readLabels(JSON.stringify({ id: 1, text, publishedOn: '2021-06-15', expected }));
    if (typeof read === 'string') throw new Error(read);
    const article = readBareText(text, '2021-06-15' as CivilDate);
    tallyTimes(tally, article.text, annotate(article).times, read.times!);
  }
  return timeMeasuresOf(tally);
}

const VOTE = 'Le conseil a voté jeudi. Le bac reprend le 3 juillet 2021.';
const THURSDAY = { text: 'jeudi', value: '2021-06-10', type: 'date', onTimeline: true };
const JULY = { text: '3 juillet 2021', value: '2021-07-03', type: 'DATE', onTimeline: true };

test('tout trouvé, tout juste : cent partout', () => {
  expect(measured([VOTE, [THURSDAY, JULY]])).toEqual({ passed: 1, exact: 1, touched: 1, value: 1, type: 1, axis: 1 });
});

test('l’article et la préposition de l’étiquette ne comptent pas, un mot de plus compte', () => {
  expect(measured([VOTE, [THURSDAY, { ...JULY, text: 'le 3 juillet 2021' }]]).exact).toBe(1);
  expect(measured([VOTE, [THURSDAY, { ...JULY, text: 'reprend le 3 juillet 2021' }]])).toMatchObject({
    exact: 0.5,
    touched: 1,
  });
});

test('une valeur fausse coûte la valeur et le texte, pas l’empan', () => {
  expect(measured([VOTE, [{ ...THURSDAY, value: '2021-06-17' }, JULY]])).toMatchObject({
    passed: 0,
    exact: 1,
    value: 0.5,
  });
  expect(measured([VOTE, [{ ...THURSDAY, value: '2021-06-17', alts: ['2021-06-10'] }, JULY]]).value).toBe(1);
});

test('une date de trop, une date manquée : le texte ne passe pas', () => {
  expect(measured([VOTE, [JULY]])).toMatchObject({ passed: 0 });
  expect(measured([VOTE, [JULY]]).touched).toBeCloseTo(2 / 3);
  expect(measured([VOTE, [THURSDAY, JULY, { text: 'bac', start: 28, value: '2021' }]]).touched).toBeCloseTo(4 / 5);
  expect(measured([VOTE, [JULY]], ['Rien ne presse.', []]).passed).toBe(0.5);
});

test('sans valeur étiquetée, rien n’est faux ; sans avis sur la frise, elle ne compte pas', () => {
  const bare = [{ text: 'jeudi' }, { text: '3 juillet 2021' }];
  expect(measured([VOTE, bare])).toMatchObject({ passed: 1, exact: 1, value: null, axis: null });
});

test('une heure s’écrit avec ou sans ses secondes', () => {
  const text = 'Le bac part à 14 h 30.';
  const label = { text: '14 h 30', value: '2021-06-15T14:30:00', type: 'TIME' };
  expect(measured([text, [label]]).value).toBe(1);
  expect(measured([text, [{ ...label, value: '2021-06-15T14:31:00' }]]).value).toBe(0);
});

test('la frise : ce qui y est et que personne ne veut, ce qui y manque', () => {
  expect(measured([VOTE, [THURSDAY, { ...JULY, onTimeline: false }]]).axis).toBeCloseTo(2 / 3);
  const said = 'Le bac reprend, a déclaré jeudi la préfète.';
  expect(measured([said, [THURSDAY]]).axis).toBe(0);
});

test('des mots sans place se cherchent l’un après l’autre ; sans mots, tout le texte est la date', () => {
  const line = (expected: unknown, more = {}) =>
    readLabels(JSON.stringify({ id: 1, text: 'jeudi ou jeudi', expected, ...more }));
  expect(line([{ text: 'jeudi' }, { text: 'jeudi', start: 9 }])).toMatchObject({
    times: [
      { start: 0, end: 5, values: [] },
      { start: 9, end: 14 },
    ],
    quotes: null,
    source: '',
    isNews: true,
  });
  expect(line([{ value: '2021' }])).toMatchObject({ times: [{ start: 0, end: 14, values: ['2021'] }] });
  expect(line([], { source: 'essai', scope: 'assistant' })).toMatchObject({
    times: [],
    source: 'essai',
    isNews: false,
  });
  for (const wrong of [null, {}, [null], [{ text: 'lundi' }], [{ text: 'jeudi', start: 12 }], [{ text: 3 }]])
    expect(line(wrong)).toBe('no-labels');
});
