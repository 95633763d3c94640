import { expect, test } from 'vitest';
import { readCueVerb } from './cue-verbs.ts';

test('une forme mène à son verbe', () => {
  expect(readCueVerb('déclarèrent')).toMatchObject({ lemma: 'déclarer', strong: true, plural: true });
  expect(readCueVerb('regrettait')).toMatchObject({ lemma: 'regretter', strong: false, plural: false });
});

test.each([
  ['dit', 'dire'],
  ['écrivit', 'écrire'],
  ['admet', 'admettre'],
  ['promet', 'promettre'],
  ['prévient', 'prévenir'],
  ['soutient', 'soutenir'],
  ['convint', 'convenir'],
  ['reconnaît', 'reconnaître'],
  ['reconnut', 'reconnaître'],
  ['rappelle', 'rappeler'],
  ['rejette', 'rejeter'],
  ['martèle', 'marteler'],
  ['tweete', 'tweeter'],
  ['répète', 'répéter'],
  ['répétera', 'répéter'],
  ['ajoute', 'ajouter'],
  ['annonça', 'annoncer'],
  ['jugeait', 'juger'],
  ['dément', 'démentir'],
  ['avertit', 'avertir'],
  ['poursuivit', 'poursuivre'],
  ['conclut', 'conclure'],
  ['plaignit', 'plaindre'],
  ['reprit', 'reprendre'],
  ['répondent', 'répondre'],
  ['requiert', 'requérir'],
  ['crut', 'croire'],
  ['vit', 'voir'],
  ['veut', 'vouloir'],
])('« %s » annonce des paroles : %s', (form, lemma) => {
  expect(readCueVerb(form)?.moods.has('finite') && readCueVerb(form)?.lemma).toBe(lemma);
});

test.each(['maintenant', 'voie', 'souris', 'mange', 'songeait', 'admission', 'réponse', 'plainte'])(
  '« %s » n’en annonce aucune',
  (form) => {
    expect(readCueVerb(form)?.moods.has('finite') ?? false).toBe(false);
  },
);

test('« qu’elle dise » est du verbe dire, mais rien n’est dit', () => {
  expect([...(readCueVerb('dise')?.moods ?? [])]).toEqual(['subjunctive']);
  expect([...(readCueVerb('conclue')?.moods ?? [])]).toEqual(['participle', 'subjunctive']);
});
