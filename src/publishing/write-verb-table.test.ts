import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conjugate } from '../engine/french/conjugation.ts';
import { STRONG_VERBS, WEAK_VERBS } from '../engine/french/cue-verbs.ts';
import { formsOf, writeVerbTable } from './write-verb-table.ts';

const VERBS = `${STRONG_VERBS} ${WEAK_VERBS}`.split(' ');

test('la table des verbes est celle que le conjugueur donne aujourd’hui', () => {
  expect(writeVerbTable()).toMatchObject({ ok: true, text: readFileSync('src/engine/french/verb-table.ts', 'utf8') });
});

test('chaque verbe de parole a toutes les formes du conjugueur, et aucune autre', () => {
  const written = (forms: ReturnType<typeof conjugate>) =>
    [...new Set(forms.map(({ form, mood, plural }) => `${form}, ${mood}${plural ? ' plural' : ''}`))].sort();
  for (const verb of VERBS) expect(written(conjugate(verb))).toEqual(written(formsOf(verb)!));
});

test('un verbe ne figure qu’une fois, fort ou faible', () => {
  expect(new Set(VERBS).size).toBe(VERBS.length);
});

test('un verbe que le conjugueur ignore est nommé', () => {
  expect(writeVerbTable(['dire', 'déclamoter'])).toEqual({ ok: false, unknown: ['déclamoter'] });
});

test('des verbes d’un même modèle tiennent en une ligne', () => {
  expect(writeVerbTable(['affirmer', 'ajouter', 'nier'])).toMatchObject({ verbs: 3, rows: 1 });
  expect(writeVerbTable(['affirmer', 'annoncer', 'nier'])).toMatchObject({ verbs: 3, rows: 2 });
});
