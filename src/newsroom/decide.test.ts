import { expect, test } from 'vitest';
import { makeTarget } from '../engine/corrections.ts';
import type { Correction, TimexValue } from '../engine/model.ts';
import { decide, speakerNamed, undo } from './decide.ts';

const TEXT = 'Le maire a promis « un pont neuf » jeudi.';
const at = (words: string) => makeTarget(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const QUOTE = '« un pont neuf »';
const said = (name: string): Correction => ({
  kind: 'speaker',
  target: at(QUOTE),
  speaker: { name, kind: 'person' },
});
const notSaid: Correction = { kind: 'notQuotation', target: at(QUOTE) };
const added: Correction = { kind: 'quotation', target: at('un pont neuf'), speaker: null };
const otherDay: Correction = { kind: 'time', target: at('jeudi'), value: '2026-03-12' as TimexValue };
const offAxis: Correction = { kind: 'offAxis', target: at('jeudi') };

test('qui parle se corrige deux fois : le second nom remplace le premier', () => {
  expect(decide([said('Ana Delmas')], said('Odile Ferrand'))).toEqual([said('Odile Ferrand')]);
});

test('« pas une citation » s’ajoute au locuteur corrigé, qui revient quand on l’annule', () => {
  const both = decide([said('Ana Delmas')], notSaid);
  expect(both).toEqual([said('Ana Delmas'), notSaid]);
  expect(undo(both, notSaid)).toEqual([said('Ana Delmas')]);
});

test('une citation ajoutée garde sa seule décision : son locuteur y est écrit, et la refuser la retire', () => {
  const speaker: Correction = {
    kind: 'speaker',
    target: added.target,
    speaker: { name: 'Ana Delmas', kind: 'person' },
  };
  expect(decide([added], speaker)).toEqual([{ ...added, speaker: { name: 'Ana Delmas', kind: 'person' } }]);
  expect(decide([added], { kind: 'notQuotation', target: added.target })).toEqual([]);
});

test('« hors de la chronologie » garde l’autre date ; donner une date l’y remet', () => {
  expect(decide([otherDay], offAxis)).toEqual([otherDay, offAxis]);
  expect(decide([offAxis], otherDay)).toEqual([otherDay]);
});

test('une décision sur d’autres mots ne touche à rien', () => {
  expect(decide([said('Ana Delmas')], offAxis)).toEqual([said('Ana Delmas'), offAxis]);
});

test('une correction revenue de l’analyse s’annule, bien qu’elle soit une copie', () => {
  expect(undo([notSaid, offAxis], structuredClone(notSaid))).toEqual([offAxis]);
});

test('un nom que le texte connaît est cette personne, quelle que soit la casse ; un autre est nouveau', () => {
  const people = [{ name: 'la présidence vélane', kind: 'body' }] as const;
  expect(speakerNamed(' La présidence  vélane ', people)).toBe(people[0]);
  expect(speakerNamed('Odile Ferrand', people)).toEqual({ name: 'Odile Ferrand', kind: 'person' });
  expect(speakerNamed('la mairie', people)).toEqual({ name: 'la mairie', kind: 'body' });
  expect(speakerNamed('L’Hôtel du pont', people)).toEqual({ name: 'L’Hôtel du pont', kind: 'person' });
  expect(speakerNamed('  ', people)).toBeNull();
});
